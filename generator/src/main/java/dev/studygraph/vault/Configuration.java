package dev.studygraph.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code studygraph.yml} says, with every default filled in; design.md §6 lists the keys.
 *
 * @param title empty where the vault names none, and then its home note is asked
 * @param language a tag such as {@code en}; empty where the vault names none, and then that of most notes counts
 * @param baseUrl where the site will be published; without it there is no sitemap, feed or canonical link
 * @param prefixes vendor words a name may begin with or leave out (`AWS`, `Amazon`)
 * @param kinds words shown to readers in place of a kind's own (`service` to `Technique`, `service.plural` to `Techniques`)
 * @param categories the categories in the order they are shown
 * @param criteria by name, in file order
 * @param synonyms search words by word
 * @param rules reading rules switched on or off by id (`C9` to false)
 * @param words words of the author's own for the classes that the reading rules know (`scenario-header` to its words)
 * @param checks lints switched on or off by diagnostic id
 * @param fields what readers see in place of keys of front matter that pages should show, by key, in file order
 * @param relations relations of the vault's own, by the key of front matter that states them, in file order
 * @param exclude globs of files left out, relative to the vault
 * @param templates a folder of templates that override the built-in ones
 */
public record Configuration(
        String title,
        String description,
        String language,
        Optional<String> baseUrl,
        List<String> prefixes,
        Map<String, String> kinds,
        List<String> categories,
        Map<String, CriterionSettings> criteria,
        Map<String, List<String>> synonyms,
        Map<String, Boolean> rules,
        Map<String, List<String>> words,
        Map<String, Boolean> checks,
        List<Exam> exams,
        HtmlPolicy html,
        Limits limits,
        Map<String, String> fields,
        Map<String, RelationWords> relations,
        List<String> exclude,
        Optional<String> templates) {

    /** What holds where the vault says nothing. */
    public static final Configuration DEFAULT = new Configuration(
            "",
            "",
            "",
            Optional.empty(),
            List.of("AWS", "Amazon"),
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            HtmlPolicy.SANITIZE,
            Limits.DEFAULT,
            Map.of(),
            Map.of(),
            List.of(),
            Optional.empty());

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#\\\\@]+(/[^\\s?#\\\\]*)?");

    /** Whether a site can be published there: an address of the web without user, query and fragment. */
    public static boolean isWebAddress(String text) {
        return WEB_ADDRESS.matcher(text).matches();
    }

    /** The same, but published elsewhere. */
    public Configuration publishedAt(String url) {
        return with(title, language, Optional.of(url));
    }

    /**
     * The same with a language: the one that the vault names, else that of its notes, else English.
     *
     * @param ofNotes a tag, or empty if it is unknown
     */
    public Configuration spokenAs(String ofNotes) {
        String unsaid = ofNotes.isEmpty() ? "en" : ofNotes;
        return with(title, language.isEmpty() ? unsaid : language, baseUrl);
    }

    /** The same with a title: the one that the vault says, else this. */
    public Configuration titled(String unsaid) {
        return with(title.isEmpty() ? unsaid : title, language, baseUrl);
    }

    private Configuration with(String title, String language, Optional<String> baseUrl) {
        return new Configuration(
                title,
                description,
                language,
                baseUrl,
                prefixes,
                kinds,
                categories,
                criteria,
                synonyms,
                rules,
                words,
                checks,
                exams,
                html,
                limits,
                fields,
                relations,
                exclude,
                templates);
    }

    /** What becomes of raw HTML in notes. */
    public enum HtmlPolicy {
        SANITIZE,
        ESCAPE,
        TRUST
    }

    /**
     * What the vault says about one criterion.
     *
     * @param question the wording of its question in decision trees
     * @param values trigger words that stand for a value, by value
     */
    public record CriterionSettings(
            List<String> aliases, Optional<String> question, Map<String, List<String>> values) {}

    /**
     * How readers see a relation.
     *
     * @param label on the page of the note that states it
     * @param inverse on the page it leads to
     */
    public record RelationWords(String label, String inverse) {}

    /** An exam's blueprint. {@code retired} and {@code asOf} are dates as written. */
    public record Exam(
            String id,
            String title,
            Optional<String> retired,
            Optional<String> source,
            Optional<String> asOf,
            List<Domain> domains) {}

    /** A domain of an exam; {@code weight} in per cent of the exam. */
    public record Domain(String id, String title, int weight, List<Task> tasks) {}

    /** A task of a domain. */
    public record Task(String id, String title) {}
}
