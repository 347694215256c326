package dev.studygraph.insight;

import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.Fact;

/** A criterion on which two services differ, with the cell of each. */
public record Difference(Criterion criterion, Fact here, Fact there) {}
