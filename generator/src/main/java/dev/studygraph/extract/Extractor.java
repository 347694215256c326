package dev.studygraph.extract;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.source.PathText;
import dev.studygraph.source.Place;
import dev.studygraph.source.Spelling;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the statements of a note; safe to share between threads, and the same for the same note and rules. */
public final class Extractor {
    /** Notes about the repository rather than its subject; only what they state outright counts. */
    private static final Set<String> META_NOTES = Set.of(
            "changelog.md",
            "contributing.md",
            "code_of_conduct.md",
            "license.md",
            "issue_template.md",
            "pull_request_template.md",
            "merge_request.md",
            "merge_request_template.md");

    private static final String CONFIGURATION = "studygraph.yml";

    private static final List<ReadingRule> RULES = RuleBook.inOrder();

    private final WordLists words = WordLists.load();
    private final Map<Vocabulary, Language> languages = new ConcurrentHashMap<>();

    /** What the configuration adds to the language of the notes: vendor prefixes, and words by class. */
    private record Vocabulary(List<String> prefixes, Map<String, List<String>> words) {}

    /** The ids of all reading rules, in the order in which they read. */
    public static List<String> ruleIds() {
        return RULES.stream().map(ReadingRule::id).distinct().toList();
    }

    /** What the note says, in reading order; only rules that the configuration leaves on are asked. */
    public List<Statement> extract(Note note, Configuration configuration) {
        return extract(note, configuration.rules(), new Vocabulary(configuration.prefixes(), configuration.words()));
    }

    /** What the configuration says about rules and words that do not exist. */
    public static List<Diagnostic> faults(Configuration configuration) {
        var faults = new ArrayList<Diagnostic>();
        var rules = new TreeSet<>(ruleIds());
        configuration.rules().keySet().stream()
                .filter(id -> !rules.contains(id))
                .forEach(id -> faults.add(unknown("'rules'", id, rules)));
        configuration.words().keySet().stream()
                .filter(id -> !WordLists.classes().contains(id))
                .forEach(id -> faults.add(unknown("'words'", id, WordLists.classes())));
        return faults;
    }

    private static Diagnostic unknown(String where, String key, Set<String> keys) {
        return Diagnostic.of(
                Code.CONFIGURATION_KEY_UNKNOWN,
                Place.startOf(CONFIGURATION),
                "%s has no key '%s'".formatted(where, key),
                Spelling.nearest(key, keys)
                        .map("did you mean '%s'?"::formatted)
                        .orElse("the keys are " + String.join(", ", keys)));
    }

    private List<Statement> extract(Note note, Map<String, Boolean> switches, Vocabulary vocabulary) {
        boolean guess =
                note.frontMatter().extracted() && !META_NOTES.contains(fileName(note)) && !isSecurityPolicy(note);
        var asked = RULES.stream()
                .filter(rule -> switches.getOrDefault(rule.id(), true))
                .filter(rule -> guess || rule.confidence() == Confidence.STATED)
                .toList();
        var statements = new ArrayList<Statement>();
        var language = languages.computeIfAbsent(
                vocabulary, these -> Language.of(words.with(these.words()), these.prefixes()));
        var read = Unfolded.of(note, language.words());
        read(new Scene(read, read.root(), List.of(), language, new Claims()), asked, statements);
        statements.sort(Comparator.comparing(statement -> statement.origin().place()));
        return List.copyOf(statements);
    }

    private static void read(Scene scene, List<ReadingRule> rules, List<Statement> statements) {
        for (var rule : rules) {
            if (!rule.readsAfterSubsections() && mayRead(rule, scene)) {
                rule.read(scene, statements::add);
            }
        }
        for (Section child : scene.section().sections()) {
            read(scene.below(child), rules, statements);
        }
        for (var rule : rules) {
            if (rule.readsAfterSubsections() && mayRead(rule, scene)) {
                rule.read(scene, statements::add);
            }
        }
    }

    private static boolean mayRead(ReadingRule rule, Scene scene) {
        return rule.readsInQuestions() || !scene.claims().isAsked(scene.section());
    }

    /** Of a repository; a study note may be called {@code security.md} as well. */
    private static boolean isSecurityPolicy(Note note) {
        return fileName(note).equals("security.md") && Plain.key(note.title()).contains(Plain.key("security policy"));
    }

    private static String fileName(Note note) {
        return PathText.fileName(note.path()).toLowerCase(Locale.ROOT);
    }
}
