package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.note.Phrase;

/**
 * One cell: a subject, a criterion and what the author wrote.
 *
 * @param text the cell as written
 * @param origin the cell's own place
 */
public record Fact(NodeId subject, Criterion criterion, Value value, Phrase text, Origin origin) {}
