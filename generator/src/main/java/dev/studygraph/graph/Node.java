package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Statement.PatternRead;
import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.SectionRef;
import java.util.List;
import java.util.Optional;

/** Something with a page of its own. Edges live in the graph, never in a node. */
public sealed interface Node {
    NodeId id();

    String title();

    /** Where it is described, or first named. */
    Origin origin();

    /** One answer per kind of node; a new kind does not compile until every user answers for it. */
    <R> R match(Cases<R> cases);

    /** What to do with each kind of node. */
    interface Cases<R> {
        R service(Service service);

        R scenario(Scenario scenario);

        R comparison(Comparison comparison);

        R decision(Decision decision);

        R pattern(Pattern pattern);

        R topic(Topic topic);
    }

    /**
     * Anything that can be the answer.
     *
     * @param stub true if no section is about it
     * @param summary its first sentence, where there is one
     * @param sections the sections about it, its own note first; a section of level 0 stands for a whole note
     * @param favours when to choose it, and {@code against} when not to
     */
    record Service(
            NodeId id,
            String title,
            Origin origin,
            List<String> aliases,
            String category,
            boolean stub,
            Optional<Phrase> summary,
            List<SectionRef> sections,
            List<Reason> favours,
            List<Reason> against,
            List<Aside> tips,
            List<String> exam,
            List<String> tags,
            Optional<String> asOf,
            Standing standing)
            implements Node {
        public Service {
            aliases = List.copyOf(aliases);
            sections = List.copyOf(sections);
            favours = List.copyOf(favours);
            against = List.copyOf(against);
            tips = List.copyOf(tips);
            exam = List.copyOf(exam);
            tags = List.copyOf(tags);
        }

        /** The whole notes about it. */
        public List<SectionRef> notes() {
            return sections.stream()
                    .filter(section -> section.anchor().isEmpty())
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.service(this);
        }
    }

    /**
     * How the names of a service stand today.
     *
     * @param formerly what it was called before
     * @param renamed what it is called now, where its title is a former name
     * @param retired whether a note calls it legacy, deprecated or the like
     */
    record Standing(List<String> formerly, Optional<String> renamed, boolean retired) {
        public static final Standing CURRENT = new Standing(List.of(), Optional.empty(), false);

        public Standing {
            formerly = List.copyOf(formerly);
        }
    }

    /** A reason for or against a service, in the author's words. */
    record Reason(Phrase text, Origin origin) {}

    /** A tip, trap or analogy; {@code kind} is the lead-in as written. */
    record Aside(String kind, Block block, Origin origin) {}

    /**
     * A need with its answers.
     *
     * @param answers outer list alternatives, inner list together
     * @param given criterion and value
     * @param sources every place it was read, the one that counts first
     */
    record Scenario(
            NodeId id,
            String title,
            Origin origin,
            Phrase need,
            List<List<AnswerPart>> answers,
            Optional<Phrase> because,
            List<RuledOut> not,
            List<GivenFact> given,
            List<String> exam,
            List<Origin> sources)
            implements Node {
        public Scenario {
            answers = answers.stream().map(List::copyOf).toList();
            not = List.copyOf(not);
            given = List.copyOf(given);
            exam = List.copyOf(exam);
            sources = List.copyOf(sources);
        }

        /** The same, read there; the first counts. */
        Scenario from(List<Origin> places) {
            return new Scenario(id, title, places.get(0), need, answers, because, not, given, exam, places);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scenario(this);
        }
    }

    /** A service of an answer with its qualifier ({@code GPU instances}). */
    record AnswerPart(NodeId service, Optional<String> qualifier) {}

    /** A rival the author rules out. */
    record RuledOut(NodeId service, Optional<Phrase> reason, Origin origin) {}

    /** A fact of the scenario; {@code explicit} false where trigger words gave it. */
    record GivenFact(Criterion criterion, Value value, String text, boolean explicit) {}

    /** Options by criteria; the facts say what stands in the cells. */
    record Comparison(
            NodeId id, String title, Origin origin, List<NodeId> options, List<Criterion> criteria, List<Fact> facts)
            implements Node {
        public Comparison {
            options = List.copyOf(options);
            criteria = List.copyOf(criteria);
            facts = List.copyOf(facts);
        }

        /** The cells the author filled, to be looked up by option and criterion. */
        public Cells cells() {
            return Cells.of(facts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    /**
     * A decision tree an author wrote, its outcomes resolved.
     *
     * @param unreached services that the author drew where no answers lead
     */
    record Decision(NodeId id, String title, Origin origin, Step root, List<NodeId> unreached) implements Node {
        public Decision {
            unreached = List.copyOf(unreached);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decision(this);
        }

        /** A question or an outcome of an authored tree. */
        public sealed interface Step {
            /** A question with its answers. */
            record Question(String text, List<Answer> answers, Origin origin) implements Step {
                public Question {
                    answers = List.copyOf(answers);
                }
            }

            /** What to choose; {@code services} is empty where the text names none. */
            record Outcome(String text, List<NodeId> services, Origin origin) implements Step {
                public Outcome {
                    services = List.copyOf(services);
                }
            }
        }

        /** An answer of an authored question. */
        public record Answer(String label, Step to) {}
    }

    /** A flow through several services. */
    record Pattern(NodeId id, String title, Origin origin, List<PatternRead> flows, List<NodeId> uses) implements Node {
        public Pattern {
            flows = List.copyOf(flows);
            uses = List.copyOf(uses);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pattern(this);
        }
    }

    /** A note or section that is none of the others. */
    record Topic(
            NodeId id, String title, Origin origin, SectionRef section, Optional<Phrase> summary, List<String> tags)
            implements Node {
        public Topic {
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.topic(this);
        }
    }
}
