package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import dev.studygraph.vault.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the statements of a note; safe to share between threads, and the same for the same note and rules. */
public final class Extractor {
    /** Notes about the repository rather than its subject; only what they state outright counts. */
    private static final Set<String> META_NOTES = Set.of(
            "changelog.md",
            "contributing.md",
            "code_of_conduct.md",
            "license.md",
            "security.md",
            "issue_template.md",
            "pull_request_template.md");

    private static final List<ReadingRule> RULES = RuleBook.inOrder();

    private final WordLists words = WordLists.load();
    private final Map<List<String>, Language> languages = new ConcurrentHashMap<>();

    /** The ids of all reading rules, in the order in which they read. */
    public static List<String> ruleIds() {
        return RULES.stream().map(ReadingRule::id).distinct().toList();
    }

    /** What the note says, in reading order; only rules that the configuration leaves on are asked. */
    public List<Statement> extract(Note note, Configuration configuration) {
        return extract(note, configuration.rules(), configuration.prefixes());
    }

    /** As above, from the two settings that matter: rules switched by id, and vendor prefixes of names. */
    List<Statement> extract(Note note, Map<String, Boolean> switches, List<String> prefixes) {
        boolean guess = note.frontMatter().extracted() && !META_NOTES.contains(fileName(note));
        var asked = RULES.stream()
                .filter(rule -> switches.getOrDefault(rule.id(), true))
                .filter(rule -> guess || rule.confidence() == Confidence.STATED)
                .toList();
        var statements = new ArrayList<Statement>();
        var language = languages.computeIfAbsent(prefixes, these -> Language.of(words, these));
        read(new Scene(note, note.root(), List.of(), language, new Claims()), asked, statements);
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

    private static String fileName(Note note) {
        return note.path().substring(note.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
