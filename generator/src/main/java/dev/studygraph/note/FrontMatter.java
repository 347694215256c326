package dev.studygraph.note;

import dev.studygraph.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The YAML block at the head of a note, read leniently; unknown keys are kept in {@code all}.
 *
 * @param kind {@code kind}, or {@code type} when its value is a kind
 * @param aliases other names; those that are paths stand in {@code redirects}
 * @param formerly those of the aliases that are what it was called before
 * @param partOf as written, wikilink brackets removed, likewise {@code requires} and {@code replacedBy}
 * @param exam references such as {@code MLS-C01/1.3}
 * @param related what it says under the relations of the vault
 * @param published false for {@code publish: false} and {@code draft: true}
 * @param extracted false for {@code extract: false}
 * @param all every key with its value (text, number, boolean, list or map), in file order
 */
public record FrontMatter(
        Optional<String> kind,
        Optional<String> title,
        List<String> aliases,
        List<String> formerly,
        List<String> redirects,
        Optional<String> category,
        Optional<String> partOf,
        List<PartName> parts,
        List<String> requires,
        Optional<String> replacedBy,
        List<String> exam,
        List<String> tags,
        Optional<String> description,
        Optional<Permalink> permalink,
        Optional<String> asOf,
        Optional<String> updated,
        Optional<String> question,
        List<Related> related,
        boolean published,
        boolean extracted,
        Map<String, Object> all) {

    /** A key as it is looked up, however it was written: in lower case, with dashes. */
    public static String key(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** A part named under {@code parts}; without a category it takes that of the whole. */
    public record PartName(String name, List<String> aliases, Optional<String> category) {
        public PartName {
            aliases = List.copyOf(aliases);
        }
    }

    /** A name under a relation of the vault, wikilink brackets removed, and where it stands. */
    public record Related(String relation, String name, Place place) {}

    /** The address a note asks for, as written, one that {@link SiteAddress} takes; and where it says so. */
    public record Permalink(String address, Place place) {}

    public static final FrontMatter NONE = new FrontMatter(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true,
            true,
            Map.of());
}
