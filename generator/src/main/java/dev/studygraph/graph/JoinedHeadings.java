package dev.studygraph.graph;

import dev.studygraph.extract.Statement;
import dev.studygraph.graph.name.NameKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings of sections that join two things, such as {@code FSx for Lustre}: whoever answers with one means what the section tells of. */
final class JoinedHeadings {
    /** As it is written and without its number; the other spellings are parts of it. */
    private static final int MOST_SPELLINGS = 2;

    private final NameKey keys;
    private final Set<String> all;

    JoinedHeadings(List<Statement> statements, NameKey keys) {
        this.keys = keys;
        this.all = statements.stream()
                .filter(Statement.About.class::isInstance)
                .map(Statement.About.class::cast)
                .filter(about -> !about.origin().section().anchor().isEmpty())
                .flatMap(about -> about.candidates().stream().limit(MOST_SPELLINGS))
                .filter(name -> AnswerReader.ON.matcher(name).find())
                .map(keys::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String name) {
        return all.contains(keys.of(name));
    }
}
