package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something a note says, with names as written; the graph decides what they mean. */
public sealed interface Statement {
    Origin origin();

    Condition condition();

    /**
     * There is a service of this name.
     *
     * @param described true where a note is about it, false where it is only named (and may become a stub)
     */
    record Named(
            Origin origin,
            Condition condition,
            String name,
            List<String> aliases,
            Optional<String> category,
            boolean described)
            implements Statement {
        public Named {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A section may be about the first of these names that is known, the heading as written first.
     *
     * @param certain true where the note says so itself: its title, a {@code parts} entry
     */
    record About(Origin origin, Condition condition, List<String> candidates, boolean certain) implements Statement {
        public About {
            candidates = List.copyOf(candidates);
        }
    }

    /** Two names stand in a relation. */
    record Related(Origin origin, Condition condition, String from, Relation relation, String to)
            implements Statement {}

    /** These names mean the same thing. */
    record SameAs(Origin origin, Condition condition, String name, List<String> aliases, boolean former)
            implements Statement {
        public SameAs {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A need and what answers it.
     *
     * @param id the block id, if the author gave one
     * @param need in the author's words
     * @param answers alternatives as written, each still to be split at {@code +} and at qualifiers
     * @param because why, if the note says so
     * @param given facts as written
     * @param mints whether an unknown answer becomes a stub (S1, S3, S5 and explicit markup)
     */
    record ScenarioRead(
            Origin origin,
            Condition condition,
            Optional<String> id,
            Phrase need,
            List<Phrase> answers,
            Optional<Phrase> because,
            List<Not> not,
            List<Given> given,
            List<String> exam,
            boolean mints)
            implements Statement {
        public ScenarioRead {
            answers = List.copyOf(answers);
            not = List.copyOf(not);
            given = List.copyOf(given);
            exam = List.copyOf(exam);
        }

        /** The same where nothing is known of what it names: only found, and its answers may be new names. */
        public ScenarioRead unknown() {
            return new ScenarioRead(
                    origin.as(Confidence.FOUND), Condition.NONE, id, need, answers, because, not, given, exam, true);
        }

        /** The same, less sure. */
        ScenarioRead found() {
            return new ScenarioRead(
                    origin.as(Confidence.FOUND), condition, id, need, answers, because, not, given, exam, mints);
        }
    }

    /** A rival that an author rules out, and why. */
    record Not(Phrase rival, Optional<Phrase> reason) {}

    /** A fact of a scenario, {@code Source = S3}. */
    record Given(Phrase criterion, Phrase value) {}

    /**
     * Options by criteria; {@code cells} has a row per criterion and a column per option.
     *
     * @param title the heading, or the options joined by `vs`
     * @param options as written; the same phrases the author used
     * @param mints whether unknown options become stubs
     */
    record ComparisonRead(
            Origin origin,
            Condition condition,
            String title,
            List<Phrase> options,
            List<Phrase> criteria,
            List<List<Phrase>> cells,
            boolean mints)
            implements Statement {
        public ComparisonRead {
            options = List.copyOf(options);
            criteria = List.copyOf(criteria);
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** The same, less sure. */
        ComparisonRead found() {
            return new ComparisonRead(origin.as(Confidence.FOUND), condition, title, options, criteria, cells, mints);
        }
    }

    /**
     * A decision tree written by an author.
     *
     * @param unreached boxes of a chart that no answers lead to
     */
    record DecisionRead(
            Origin origin, Condition condition, String title, Optional<String> id, Choice root, List<Phrase> unreached)
            implements Statement {
        public DecisionRead {
            unreached = List.copyOf(unreached);
        }

        /** The same, less sure. */
        DecisionRead found() {
            return new DecisionRead(origin.as(Confidence.FOUND), condition, title, id, root, unreached);
        }
    }

    /** Where an answer of an authored tree leads. */
    sealed interface Choice {
        /** Where its paths end, the nearest first: outcomes and jumps. */
        default List<Choice> ends() {
            var ends = new ArrayList<Choice>();
            var open = new ArrayDeque<Choice>(List.of(this));
            while (!open.isEmpty()) {
                var choice = open.removeFirst();
                if (choice instanceof Question question) {
                    question.answers().forEach(answer -> open.addLast(answer.to()));
                } else {
                    ends.add(choice);
                }
            }
            return ends;
        }

        /** A question with its answers. */
        record Question(Phrase text, List<Answer> answers) implements Choice {
            public Question {
                answers = List.copyOf(answers);
            }
        }

        /** The end of a path: what to choose, as written. */
        record Outcome(Phrase text) implements Choice {}

        /** A jump to a question elsewhere in the same tree, by its text. */
        record Jump(Phrase question) implements Choice {}
    }

    /** An answer and where it leads. */
    record Answer(Phrase label, Choice to) {}

    /** When to choose a service ({@code favours}), or when not to. */
    record ChooseWhen(Origin origin, Condition condition, String subject, boolean favours, List<Phrase> conditions)
            implements Statement {
        public ChooseWhen {
            conditions = List.copyOf(conditions);
        }
    }

    /** An aside about what its section is about: an exam tip, a trap, an analogy. */
    record Tip(Origin origin, Condition condition, String kind, Block block) implements Statement {}

    /**
     * A flow through several services.
     *
     * @param steps as written, in order; {@code depth} is how far a step is indented, 0 for the outermost
     */
    record PatternRead(Origin origin, Condition condition, String title, List<Step> steps) implements Statement {
        public PatternRead {
            steps = List.copyOf(steps);
        }
    }

    /** A step of a pattern. */
    record Step(int depth, Phrase text) {}
}
