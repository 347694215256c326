package dev.studygraph.note;

import dev.studygraph.note.FrontMatter.PartName;
import dev.studygraph.note.FrontMatter.Permalink;
import dev.studygraph.note.FrontMatter.Related;
import dev.studygraph.source.Place;
import dev.studygraph.source.Spelling;
import dev.studygraph.vault.YamlValue;
import dev.studygraph.vault.YamlValue.Mapping;
import dev.studygraph.vault.YamlValue.Scalar;
import dev.studygraph.vault.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of front matter with the meanings that notes give them; spelling of keys is lenient. */
final class FrontMatterKeys {
    private static final List<String> KINDS =
            List.of("service", "scenario", "comparison", "decision", "pattern", "topic");
    private static final Set<String> TRUE = Set.of("true", "yes", "on", "1");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "0");
    private static final Pattern OLD_ADDRESS =
            Pattern.compile("/.*|.*/|.*/.*\\.(html?|md)|[a-z0-9._-]+(/[a-z0-9._-]+)++");

    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Object> all = new LinkedHashMap<>();
    private final String path;
    private final Set<String> relations;
    private final Complaint complaint;

    /** Takes what is wrong with a value. */
    interface Complaint {
        void about(YamlValue value, String message, String hint);
    }

    /**
     * The places of what is written are in the note at {@code path}, whose front matter begins in its second line.
     *
     * @param relations keys that the vault gives a meaning
     */
    FrontMatterKeys(Mapping mapping, String path, Set<String> relations, Complaint complaint) {
        this.path = path;
        this.relations = relations;
        this.complaint = complaint;
        for (var entry : mapping.entries()) {
            values.putIfAbsent(FrontMatter.key(entry.key()), entry.value());
            all.put(entry.key(), entry.value().plain());
        }
    }

    FrontMatter frontMatter() {
        List<String> names = new ArrayList<>();
        List<String> redirects = new ArrayList<>();
        for (String alias : list(true, "aliases", "alias")) {
            if (OLD_ADDRESS.matcher(alias).matches()) {
                address(alias, "aliases").ifPresent(redirects::add);
            } else {
                names.add(alias);
            }
        }
        List<String> formerly = list(true, "formerly");
        formerly.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return new FrontMatter(
                kind(),
                text("title"),
                List.copyOf(names),
                formerly,
                List.copyOf(redirects),
                text("category").map(FrontMatterKeys::unlinked),
                text("part-of").map(FrontMatterKeys::unlinked),
                parts(),
                list(true, "requires"),
                list(false, "replaced-by").stream().findFirst(),
                list(true, "exam"),
                tags(),
                text("description"),
                permalink(),
                text("as-of"),
                text("updated").or(() -> text("lastmod")).or(() -> text("modified")),
                text("question"),
                related(),
                !says(FALSE, "publish") && !says(FALSE, "published") && !says(TRUE, "draft"),
                !says(FALSE, "extract") && !values.containsKey("excalidraw-plugin"),
                Collections.unmodifiableMap(all));
    }

    private Optional<String> kind() {
        YamlValue value = values.get("kind");
        Optional<String> kind = text("kind").map(word -> word.toLowerCase(Locale.ROOT));
        if (value != null && kind.isPresent() && !KINDS.contains(kind.get())) {
            complaint.about(
                    value,
                    "'%s' is not a kind of note".formatted(kind.get()),
                    Spelling.nearest(kind.get(), KINDS)
                            .map("did you mean '%s'?"::formatted)
                            .orElse("the kinds are " + String.join(", ", KINDS)));
        }
        return kind.filter(KINDS::contains)
                .or(() ->
                        text("type").map(word -> word.toLowerCase(Locale.ROOT)).filter(KINDS::contains));
    }

    private Optional<Permalink> permalink() {
        return Optional.ofNullable(values.get("permalink"))
                .flatMap(value -> text("permalink")
                        .flatMap(written -> address(written, "permalink"))
                        .map(written -> new Permalink(written, place(value))));
    }

    private List<Related> related() {
        List<Related> related = new ArrayList<>();
        values.forEach((key, value) -> {
            if (relations.contains(key)) {
                List<YamlValue> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
                items.forEach(item -> texts(item, !(value instanceof Sequence))
                        .forEach(name -> related.add(new Related(key, name, place(item)))));
            }
        });
        return List.copyOf(related);
    }

    private Place place(YamlValue value) {
        return new Place(path, value.line() + 1, value.column());
    }

    /** An address within the site; what leads out of it is reported and left out. */
    private Optional<String> address(String written, String key) {
        boolean fit = SiteAddress.fileOf(written).isPresent();
        YamlValue value = values.getOrDefault(key, values.get("alias"));
        if (!fit && value != null) {
            complaint.about(
                    value,
                    "'%s' is not an address within the site".formatted(written),
                    "write a path such as '/notes/glue/', without '..', ':', '?', '#' or '%'");
        }
        return Optional.of(written).filter(address -> fit);
    }

    private List<PartName> parts() {
        YamlValue value = values.get("parts");
        if (!(value instanceof Sequence sequence)) {
            return list(true, "parts").stream().map(FrontMatterKeys::partCalled).toList();
        }
        List<PartName> parts = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            if (item instanceof Mapping mapping) {
                part(mapping).ifPresent(parts::add);
            } else {
                texts(item, false).forEach(name -> parts.add(partCalled(name)));
            }
        }
        return List.copyOf(parts);
    }

    private static PartName partCalled(String name) {
        return new PartName(name, List.of(), Optional.empty());
    }

    private Optional<PartName> part(Mapping mapping) {
        var name = mapping.get("name").stream()
                .flatMap(value -> texts(value, false).stream())
                .findFirst();
        if (name.isEmpty()) {
            complaint.about(mapping, "this part has no name", "write {name: …, aliases: […], category: …}");
        }
        List<String> aliases = mapping.get("aliases")
                .or(() -> mapping.get("alias"))
                .map(value -> texts(value, true))
                .orElse(List.of());
        var category = mapping.get("category").stream()
                .flatMap(value -> texts(value, false).stream())
                .findFirst();
        return name.map(found -> new PartName(found, aliases, category));
    }

    private List<String> tags() {
        var tags = new LinkedHashSet<String>();
        for (String key : List.of("tags", "tag")) {
            YamlValue value = values.get(key);
            if (value instanceof Scalar scalar) {
                String separator = scalar.text().indexOf(',') >= 0 ? "," : "\\s+";
                List.of(scalar.text().split(separator, -1)).forEach(tag -> addTag(tags, tag));
            } else if (value != null) {
                texts(value, false).forEach(tag -> addTag(tags, tag));
            }
        }
        return List.copyOf(tags);
    }

    private static void addTag(Set<String> tags, String written) {
        String tag = written.strip();
        tag = tag.startsWith("#") ? tag.substring(1) : tag;
        if (!tag.isEmpty()) {
            tags.add(tag);
        }
    }

    private boolean says(Set<String> words, String key) {
        return text(key)
                .filter(word -> words.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The text of a single value; the first of a list. */
    private Optional<String> text(String key) {
        YamlValue value = values.get(key);
        return value == null ? Optional.empty() : texts(value, false).stream().findFirst();
    }

    private List<String> list(boolean commas, String... keys) {
        var found = new LinkedHashSet<String>();
        for (String key : keys) {
            YamlValue value = values.get(key);
            if (value != null) {
                found.addAll(texts(value, commas));
            }
        }
        return List.copyOf(found);
    }

    /** Every text within a value; an unquoted {@code [[Name]]} is a list in a list to YAML and a link to its author. */
    private static List<String> texts(YamlValue value, boolean commas) {
        if (value instanceof Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> texts(item, false).stream())
                    .toList();
        }
        if (!(value instanceof Scalar scalar)) {
            return List.of();
        }
        String text = TextDirection.shown(scalar.text().strip());
        boolean several = commas && text.indexOf(',') >= 0;
        return (several ? List.of(text.split(",", -1)) : List.of(text))
                .stream()
                        .map(FrontMatterKeys::unlinked)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A name without the brackets, label and fragment of a wikilink around it. */
    private static String unlinked(String text) {
        String name = text.strip();
        if (name.startsWith("[[") && name.endsWith("]]") && name.length() > 4) {
            name = name.substring(2, name.length() - 2);
            int bar = name.indexOf('|');
            name = bar < 0 ? name : name.substring(0, bar);
        }
        return name.strip();
    }
}
