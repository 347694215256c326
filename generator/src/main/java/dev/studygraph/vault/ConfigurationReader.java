package dev.studygraph.vault;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration.CriterionSettings;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import dev.studygraph.vault.YamlValue.Mapping;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads {@code studygraph.yml}; what is wrong in it is reported and the default holds instead. */
public final class ConfigurationReader {
    /** The name of the configuration file, at the root of the vault. */
    public static final String FILE = "studygraph.yml";

    static final Set<String> KEYS = Set.of(
            "title",
            "description",
            "language",
            "base-url",
            "prefixes",
            "kinds",
            "categories",
            "criteria",
            "synonyms",
            "rules",
            "words",
            "checks",
            "exam",
            "html",
            "limits",
            "fields",
            "relations",
            "exclude",
            "templates");
    private static final Set<String> KINDS =
            Set.of("service", "scenario", "comparison", "decision", "pattern", "topic");
    private static final Set<String> CHECKS =
            Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toUnmodifiableSet());
    private static final Configuration DEFAULT = Configuration.DEFAULT;

    private final Settings settings;

    private ConfigurationReader(Settings settings) {
        this.settings = settings;
    }

    /** The configuration a text holds. */
    public static Configuration read(String text, Diagnostics diagnostics) {
        var reading = Yaml.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (reading.fault().isPresent()) {
            var fault = reading.fault().get();
            diagnostics.report(Diagnostic.of(
                    Code.CONFIGURATION_INVALID,
                    new Place(FILE, fault.line(), fault.column()),
                    "this is not YAML: " + fault.message(),
                    "put values that hold ': ', '#', quotes or brackets into quotes"));
            return DEFAULT;
        }
        var root = reading.value();
        if (root.isPresent() && root.get() instanceof Mapping mapping) {
            return new ConfigurationReader(new Settings(FILE, mapping, diagnostics)).configuration();
        }
        root.filter(value -> !value.plain().equals(""))
                .ifPresent(value -> diagnostics.report(Diagnostic.of(
                        Code.CONFIGURATION_INVALID,
                        new Place(FILE, value.line(), value.column()),
                        "the configuration must consist of keys with values",
                        "write 'title: My notes'")));
        return DEFAULT;
    }

    private Configuration configuration() {
        settings.knowing(KEYS, FILE);
        settings.inside("kinds").knowing(KINDS, "'kinds'");
        settings.inside("checks").knowing(CHECKS, "'checks'");
        return new Configuration(
                settings.text("title").orElse(DEFAULT.title()),
                settings.text("description").orElse(DEFAULT.description()),
                language(),
                baseUrl(),
                settings.value("prefixes").isPresent() ? settings.texts("prefixes") : DEFAULT.prefixes(),
                kinds(),
                settings.texts("categories"),
                criteria(),
                wordLists("synonyms"),
                Collections.unmodifiableMap(settings.switches("rules")),
                wordLists("words"),
                Collections.unmodifiableMap(settings.switches("checks")),
                ExamReader.exams(settings),
                html(),
                limits(),
                fields(),
                RelationReader.relations(settings),
                exclude(),
                settings.text("templates"));
    }

    private String language() {
        return valid(
                        "language",
                        text -> text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"),
                        "a language tag such as 'en'")
                .orElse(DEFAULT.language());
    }

    private Optional<String> baseUrl() {
        return valid("base-url", Configuration::isWebAddress, "a web address without '?' or '#'");
    }

    private Optional<String> valid(String key, Predicate<String> rule, String what) {
        var text = settings.text(key);
        text.filter(rule.negate())
                .ifPresent(wrong -> settings.value(key)
                        .ifPresent(value -> settings.invalid(value, "'%s' must be %s".formatted(key, what))));
        return text.filter(rule);
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        var inside = settings.inside("kinds");
        KINDS.stream()
                .sorted()
                .forEach(kind -> inside.value(kind).ifPresent(value -> {
                    if (value instanceof Mapping) {
                        inside.inside(value, kind).ifPresent(words -> {
                            words.knowing(Set.of("one", "many"), "'%s'".formatted(kind));
                            words.text("one").ifPresent(word -> kinds.put(kind, word));
                            words.text("many").ifPresent(word -> kinds.put(kind + ".plural", word));
                        });
                    } else {
                        inside.text(kind).ifPresent(word -> {
                            kinds.put(kind, word);
                            kinds.put(kind + ".plural", several(word));
                        });
                    }
                }));
        return Collections.unmodifiableMap(kinds);
    }

    /** A guess, for English alone; most languages do without or cannot be guessed. */
    private String several(String word) {
        if (!language().isEmpty() && !language().startsWith("en")) {
            return word;
        }
        if (word.matches("(?i).*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches("(?i).*(s|x|ch|sh)") ? "es" : "s");
    }

    private Map<String, CriterionSettings> criteria() {
        Map<String, CriterionSettings> criteria = new LinkedHashMap<>();
        settings.entries("criteria").forEach((name, value) -> {
            String what = "the criterion '%s'".formatted(name);
            settings.inside(value, what)
                    .map(inside -> inside.knowing(Set.of("aliases", "question", "values"), what))
                    .ifPresent(inside -> criteria.put(
                            name,
                            new CriterionSettings(
                                    inside.texts("aliases"), inside.text("question"), wordLists(inside, "values"))));
        });
        return Collections.unmodifiableMap(criteria);
    }

    private Map<String, List<String>> wordLists(String key) {
        return wordLists(settings, key);
    }

    private static Map<String, List<String>> wordLists(Settings settings, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        settings.entries(key).forEach((word, value) -> lists.put(word, settings.texts(value, word)));
        return Collections.unmodifiableMap(lists);
    }

    /** A key alone is its own label. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        settings.entries("fields")
                .forEach((key, value) ->
                        settings.text(value, key).ifPresent(label -> fields.put(key, label.isBlank() ? key : label)));
        return Collections.unmodifiableMap(fields);
    }

    private HtmlPolicy html() {
        var names = Arrays.stream(HtmlPolicy.values())
                .map(policy -> policy.name().toLowerCase(Locale.ROOT))
                .toList();
        return valid("html", names::contains, "one of " + String.join(", ", names))
                .map(name -> HtmlPolicy.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(DEFAULT.html());
    }

    /** Depth, columns and delimiters have an upper end, because parsers recurse by them. */
    private Limits limits() {
        var inside = settings.inside("limits");
        inside.knowing(
                Set.of(
                        "note-bytes",
                        "line-characters",
                        "nesting",
                        "table-rows",
                        "table-columns",
                        "table-cells",
                        "delimiters",
                        "references",
                        "embed-characters",
                        "options",
                        "statements"),
                "'limits'");
        Limits usual = Limits.DEFAULT;
        return new Limits(
                inside.number("note-bytes", 1, Integer.MAX_VALUE).orElse(usual.noteBytes()),
                inside.number("line-characters", 1, Integer.MAX_VALUE).orElse(usual.lineCharacters()),
                inside.number("nesting", 1, 100).orElse(usual.nesting()),
                inside.number("table-rows", 1, 100_000).orElse(usual.tableRows()),
                inside.number("table-columns", 1, 150).orElse(usual.tableColumns()),
                inside.number("table-cells", 1, 10_000_000).orElse(usual.tableCells()),
                inside.number("delimiters", 1, 20_000).orElse(usual.delimiters()),
                inside.number("references", 1, 100_000).orElse(usual.references()),
                inside.number("embed-characters", 0, Integer.MAX_VALUE).orElse(usual.embedCharacters()),
                inside.number("options", 2, Integer.MAX_VALUE).orElse(usual.options()),
                inside.number("statements", 0, Integer.MAX_VALUE).orElse(usual.statements()));
    }

    private List<String> exclude() {
        return settings.items("exclude").stream()
                .flatMap(item -> settings.texts(item, "exclude").stream().filter(glob -> {
                    boolean good = ExcludedPaths.isGlob(glob);
                    if (!good) {
                        settings.invalid(item, "'%s' is not a pattern for paths".formatted(glob));
                    }
                    return good;
                }))
                .toList();
    }
}
