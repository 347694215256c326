package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs;
import dev.studygraph.note.Note;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of one note by all that a fragment of a link may call them. */
final class SpelledHeadings {
    /** How a fragment may spell a heading. */
    private enum Way {
        ANCHOR,
        WORDS,
        GITHUB,
        SLUG
    }

    /** Every section with a heading, in reading order. */
    private final List<Section> sections = new ArrayList<>();

    private final Map<String, Section> named = new HashMap<>();
    private final Map<Way, Map<String, List<Integer>>> spelled = new EnumMap<>(Way.class);

    SpelledHeadings(Note note) {
        note.sections().forEach(section -> {
            section.names().forEach(name -> named.putIfAbsent(name, section));
            if (section.level() > 0) {
                enter(section);
            }
        });
    }

    private void enter(Section section) {
        String heading = section.heading().text();
        enter(Way.ANCHOR, caseless(section.anchor()));
        enter(Way.WORDS, NameKey.fold(heading));
        enter(Way.GITHUB, caseless(githubSlug(heading)));
        enter(Way.SLUG, Slugs.of(heading));
        sections.add(section);
    }

    private void enter(Way way, String spelling) {
        spelled.computeIfAbsent(way, key -> new HashMap<>())
                .computeIfAbsent(spelling, key -> new ArrayList<>(1))
                .add(sections.size());
    }

    /** The first section that its author gave a name. */
    Optional<Section> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** The first section whose heading is spelled so: as its anchor, in words, or as GitHub or a page would. */
    Optional<Section> first(String heading) {
        return at(heading).map(found -> found.get(0)).min(Integer::compare).map(sections::get);
    }

    /** All of them, in reading order. */
    List<Section> all(String heading) {
        return at(heading)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(sections::get)
                .toList();
    }

    private Stream<List<Integer>> at(String heading) {
        String slug = Slugs.of(heading);
        return Stream.of(
                        at(Way.ANCHOR, caseless(heading)),
                        at(Way.WORDS, NameKey.fold(heading)),
                        at(Way.GITHUB, caseless(heading)),
                        slug.isEmpty() ? List.<Integer>of() : at(Way.SLUG, slug))
                .filter(found -> !found.isEmpty());
    }

    /** The section after {@code skipped} others of which GitHub makes the same slug. */
    Optional<Section> repeated(String slug, int skipped) {
        var all = at(Way.GITHUB, caseless(slug));
        return skipped < all.size() ? Optional.of(sections.get(all.get(skipped))) : Optional.empty();
    }

    private List<Integer> at(Way way, String spelling) {
        return spelled.getOrDefault(way, Map.of()).getOrDefault(spelling, List.of());
    }

    /** One spelling for all that {@link String#equalsIgnoreCase} takes for the same. */
    private static String caseless(String text) {
        var folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return folded.toString();
    }

    /** GitHub keeps letters, digits, dashes and underscores, and makes each space a dash. */
    static String githubSlug(String heading) {
        var slug = new StringBuilder();
        heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }
}
