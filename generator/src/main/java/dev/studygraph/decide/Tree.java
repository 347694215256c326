package dev.studygraph.decide;

import dev.studygraph.extract.Origin;
import dev.studygraph.graph.Criterion;
import dev.studygraph.graph.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision tree: questions that lead to services.
 *
 * @param slug its page's slug, unique among trees
 * @param comparison the comparison it was induced from, or that compares the same options
 * @param options every service the tree can lead to, in table order
 * @param expectedEffort words read on average, design.md §4
 * @param expectedQuestions questions asked on average
 * @param mostQuestions questions on the longest path
 * @param sources where its facts or questions stand
 */
public record Tree(
        String slug,
        String title,
        Provenance provenance,
        Optional<NodeId> comparison,
        List<NodeId> options,
        Step root,
        double expectedEffort,
        double expectedQuestions,
        int mostQuestions,
        List<Origin> sources) {
    public Tree {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }

    /** Trees with equal components have equal slugs; to hash a whole tree takes longer than what hashing is for. */
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    /** The same tree under another slug. */
    public Tree withSlug(String other) {
        return new Tree(
                other,
                title,
                provenance,
                comparison,
                options,
                root,
                expectedEffort,
                expectedQuestions,
                mostQuestions,
                sources);
    }

    /** Every step, questions before what their answers lead to, in reading order. */
    public Stream<Step> steps() {
        return steps(root);
    }

    private static Stream<Step> steps(Step step) {
        return step instanceof Step.Question question
                ? Stream.concat(Stream.of(step), question.answers().stream().flatMap(answer -> steps(answer.to())))
                : Stream.of(step);
    }

    /** Who made the tree. */
    public enum Provenance {
        AUTHORED,
        INDUCED
    }

    /** A question or an outcome. */
    public sealed interface Step {
        /** Unique within its tree; the name of its page. */
        String slug();

        /** The options still possible here, in table order. */
        List<NodeId> remaining();

        /**
         * A question.
         *
         * @param criterion what it asks about; absent in authored trees whose question names no criterion
         */
        record Question(
                String slug,
                String text,
                Optional<Criterion> criterion,
                List<Answer> answers,
                List<NodeId> remaining,
                Optional<Origin> origin)
                implements Step {
            public Question {
                answers = List.copyOf(answers);
                remaining = List.copyOf(remaining);
            }
        }

        /**
         * The end of a path.
         *
         * @param services several where nothing separates them, none where an author's outcome names no service
         * @param text what an author wrote there, else empty
         */
        record Outcome(String slug, List<NodeId> services, String text, List<NodeId> remaining) implements Step {
            public Outcome {
                services = List.copyOf(services);
                remaining = List.copyOf(remaining);
            }
        }
    }

    /**
     * An answer and where it leads.
     *
     * @param label in the words of the cells
     * @param keys the normalised values it stands for; empty where the question has no criterion
     */
    public record Answer(String label, List<String> keys, Step to) {
        public Answer {
            keys = List.copyOf(keys);
        }
    }
}
