package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import java.util.function.Consumer;

/** One way notes say something: looks at a section and states what it understood there. */
interface ReadingRule {
    /** The id that {@code rules:} of {@code studygraph.yml} and every origin use. */
    String id();

    Confidence confidence();

    /** True for a rule that fills in what the sections below have left unsaid. */
    default boolean readsAfterSubsections() {
        return false;
    }

    /** True for a rule whose shape is so plain that it counts within an exam question too. */
    default boolean readsInQuestions() {
        return false;
    }

    void read(Scene scene, Consumer<Statement> statements);
}
