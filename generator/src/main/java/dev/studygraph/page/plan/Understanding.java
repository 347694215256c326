package dev.studygraph.page.plan;

import dev.studygraph.extract.Statement;
import java.util.List;
import java.util.Map;

/** What every note was understood to say, by path; shown on the health page. */
public record Understanding(Map<String, List<Statement>> statements) {}
