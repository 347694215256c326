package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which scenarios become questions.
 *
 * @param questions every scenario that has an answer
 * @param listed the questions the page itself shows, for readers without scripts; the rest are on {@code more}
 * @param more the list of all scenarios
 * @param cards what can be recalled without a scenario
 * @param scopes what a session can be narrowed to
 */
public record PracticePage(
        Frame frame,
        SitePath path,
        List<Question> questions,
        List<Question> listed,
        Link more,
        List<RecallCard> cards,
        List<Scope> scopes)
        implements Page {
    public PracticePage {
        questions = List.copyOf(questions);
        listed = List.copyOf(listed);
        cards = List.copyOf(cards);
        scopes = List.copyOf(scopes);
    }

    /**
     * A need and what might meet it.
     *
     * @param key the scenario's id, under which progress is kept
     * @param options the right ones first, then the wrong ones, the most tempting first
     * @param groups the keys of the scopes it belongs to
     */
    public record Question(
            String key, Link scenario, RichText need, List<Option> options, RichText because, List<String> groups) {
        public Question {
            options = List.copyOf(options);
            groups = List.copyOf(groups);
        }
    }

    /**
     * Something to choose, with why it is or is not the answer.
     *
     * @param key the slugs of its services, by which confusions are counted
     * @param label its services as one would say them
     * @param services links to them
     * @param reason the author's own words, or what can be said instead; empty where only {@code differences} speak
     * @param otherwise a need that it does meet, if no reason was found
     */
    public record Option(
            String key,
            String label,
            List<Link> services,
            boolean right,
            RichText reason,
            List<WhyNot.Difference> differences,
            @Nullable Link otherwise) {
        public Option {
            services = List.copyOf(services);
            differences = List.copyOf(differences);
        }
    }

    /**
     * Something about a service to say to oneself before looking.
     *
     * @param key under which progress is kept
     * @param service by its slug, as in the keys of options
     * @param groups the keys of the scopes it belongs to
     */
    public record RecallCard(String key, String service, Link about, Side side, List<String> groups) {
        public RecallCard {
            groups = List.copyOf(groups);
        }
    }

    /** What a card shows. */
    public sealed interface Side permits Criteria, Cloze {}

    /** The name of a service asks for when to choose it, when not, and what tells it apart. */
    public record Criteria(List<RichText> chooseWhen, List<RichText> notWhen, List<FactRow> facts) implements Side {
        public Criteria {
            chooseWhen = List.copyOf(chooseWhen);
            notWhen = List.copyOf(notWhen);
            facts = List.copyOf(facts);
        }
    }

    /** A tip whose decisive words, the elements with {@code data-cloze}, are hidden first. */
    public record Cloze(RichText text) implements Side {}

    /**
     * A part of the questions.
     *
     * @param key as the address names it, such as {@code service=aws-glue}
     * @param kind what it is, in a word of the interface
     * @param weight its share of the exam in per cent; 0 if it is no exam domain
     */
    public record Scope(String key, String kind, String title, int questions, int weight) {}
}
