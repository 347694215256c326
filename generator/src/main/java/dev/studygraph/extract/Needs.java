package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Not;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;

/** Makes the scenario of a rule that reads a need and what answers it, and nothing else. */
record Needs(Scene scene, ReadingRule rule) {
    ScenarioRead scenario(Phrase need, List<Phrase> answers, Condition condition, boolean mints) {
        return scenario(need, answers, Optional.empty(), condition, mints);
    }

    ScenarioRead scenario(
            Phrase need, List<Phrase> answers, Optional<Phrase> because, Condition condition, boolean mints) {
        return scenario(need, answers, because, List.of(), condition, mints);
    }

    /** With what the note rules out. */
    ScenarioRead scenario(Phrase need, List<Phrase> answers, List<Not> not) {
        return scenario(need, answers, Optional.empty(), not, Condition.NONE, true);
    }

    ScenarioRead scenario(
            Phrase need,
            List<Phrase> answers,
            Optional<Phrase> because,
            List<Not> not,
            Condition condition,
            boolean mints) {
        return new ScenarioRead(
                scene.origin(rule, need.place()),
                condition,
                Optional.empty(),
                need,
                answers,
                because,
                not,
                List.of(),
                scene.note().frontMatter().exam(),
                mints);
    }
}
