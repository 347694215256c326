package dev.studygraph.decide;

import dev.studygraph.graph.Criterion;
import dev.studygraph.source.QuestionMark;
import dev.studygraph.vault.Configuration;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** How a criterion is asked: the author's own question where there is one, else a template of the vault's language. */
public final class Wording {
    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    private final Properties templates;
    private final Map<String, String> questions = new LinkedHashMap<>();

    private Wording(Properties templates) {
        this.templates = templates;
    }

    /** The wording of a vault; languages without templates of their own are asked in English. */
    public static Wording of(Configuration configuration) {
        var wording = new Wording(templates(configuration.language()));
        configuration
                .criteria()
                .forEach((name, settings) -> settings.question().ifPresent(question -> {
                    wording.questions.put(Plain.of(name), question);
                    settings.aliases().forEach(alias -> wording.questions.putIfAbsent(Plain.of(alias), question));
                }));
        return wording;
    }

    /** The same wording, with questions of one note put before those of the vault, by criterion as written. */
    public Wording with(Map<String, String> questionsByCriterion) {
        var wording = new Wording(templates);
        wording.questions.putAll(questions);
        questionsByCriterion.forEach((name, question) -> wording.questions.put(Plain.of(name), question));
        return wording;
    }

    /** The question of a criterion with these normalised values: the name verbatim if it is a question already. */
    public String question(Criterion criterion, List<String> keys) {
        var own = Optional.ofNullable(questions.get(Plain.of(criterion.name())))
                .or(() -> Optional.ofNullable(questions.get(Plain.of(criterion.slug()))));
        if (own.isPresent()) {
            return own.get();
        }
        if (QuestionMark.ends(criterion.name())) {
            return criterion.name();
        }
        return filled(YES_OR_NO.containsAll(keys) ? "question.yes-no" : "question.choice", criterion.name());
    }

    /** The title of the tree that a category's services share. */
    public String categoryTitle(String category) {
        return filled("tree.category", category);
    }

    /** What readers see for a value whose cells hold nothing but a symbol. */
    public String value(String key) {
        return templates.getProperty("value." + key, key);
    }

    private String filled(String template, String text) {
        return templates.getProperty(template, "{0}").replace("{0}", text);
    }

    private static Properties templates(String language) {
        var templates = new Properties();
        load("en", templates);
        load(Locale.forLanguageTag(language).getLanguage(), templates);
        return templates;
    }

    private static void load(String language, Properties into) {
        try (var stream = Wording.class.getResourceAsStream("wording_" + language + ".properties")) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
