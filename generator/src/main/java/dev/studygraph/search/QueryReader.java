package dev.studygraph.search;

import dev.studygraph.search.Reading.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Understands a query: its words, each with everything in the notes it can stand for.
 *
 * <p>The steps and their limits are those of {@code search-query.js}; a test holds the two together.
 *
 * @param prefixes by the first one or two letters, the documents to show for them
 * @param synonyms a phrase, each word as {@code form|stem}, then the stems of its replacements
 * @param related groups of everyday words that stand for one another, with those the notes hold
 */
record QueryReader(
        Lexicon lexicon,
        Tokenizer tokenizer,
        Map<String, List<Integer>> prefixes,
        List<List<String>> synonyms,
        List<List<RelatedWords.Member>> related,
        int documents) {

    private static final int MOST_WORDS = 150;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PREFIX_FAMILIES = 40;
    private static final int MOST_SPELLINGS = 4;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_SPLIT = 4;
    private static final int LONGEST_GLUED = 40;
    private static final int DESCRIBING = 4;
    private static final int HINTING = 3;
    private static final int FEW_DOCUMENTS = 3000;
    private static final int LONGEST_ACRONYM = 5;

    QueryReader {
        prefixes = Map.copyOf(prefixes);
        synonyms = List.copyOf(synonyms);
        related = List.copyOf(related);
    }

    /** The words of a query, the last of which may be unfinished unless a space follows it. */
    List<Asked> read(String text) {
        List<Tokenizer.Word> words = tokenizer.asked(text.substring(0, Math.min(text.length(), LONGEST_TEXT))).stream()
                .limit(MOST_WORDS)
                .toList();
        boolean asking = words.stream().anyMatch(word -> !lexicon.isIdle(word.form()));
        List<Asked> units = words.stream()
                .map(word -> new Asked(word, asking && lexicon.isIdle(word.form())))
                .toList();
        boolean finished = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).isSkipped()) {
                resolve(units.get(i), !finished && i == units.size() - 1);
            }
        }
        join(units);
        long asked = units.stream().filter(unit -> !unit.isSkipped()).count();
        boolean few = asked < HINTING;
        List<Sense> everyday = few && units.stream().noneMatch(Asked::isUnknown) ? List.of() : senses(units, few);
        for (Asked unit : units) {
            if (unit.isUnknown() && everyday.stream().noneMatch(sense -> sense.units.contains(unit))) {
                repair(unit, units.size());
            }
        }
        addSynonyms(units);
        everyday.forEach(sense -> relate(sense, asked >= DESCRIBING ? Way.RELATED : Way.HINT));
        return units;
    }

    private void resolve(Asked unit, boolean unfinished) {
        List<Family> exact = lexicon.exact(unit.form());
        List<Family> families = exact.isEmpty() ? lexicon.inflected(unit.form()) : exact;
        families.forEach(family -> unit.read(List.of(family), Way.WORD));
        if (!unfinished) {
            return;
        }
        if (unit.form().codePointCount(0, unit.form().length()) <= 2 && !unit.isPaired()) {
            unit.documents().addAll(prefixes.getOrDefault(unit.form(), List.of()));
            return;
        }
        lexicon.beginning(unit.form(), MOST_PREFIX_FAMILIES).stream()
                .filter(family -> !families.contains(family))
                .forEach(family -> unit.read(List.of(family), Way.PREFIX));
    }

    /** Two words that are one elsewhere; an article does not begin the next word, “a new” is not “anew”. */
    private void join(List<Asked> units) {
        for (int i = 0; i + 1 < units.size(); i++) {
            String form = units.get(i).form() + units.get(i + 1).form();
            boolean article = units.subList(i, i + 2).stream()
                    .anyMatch(unit -> unit.isSkipped() && unit.form().length() == 1);
            List<Family> joined = article || lexicon.isIdle(form) ? List.of() : lexicon.exact(form);
            for (Family family : joined) {
                units.subList(i, i + 2).stream()
                        .filter(unit -> !unit.isPaired())
                        .forEach(unit -> unit.join(family));
            }
        }
    }

    /** One word that is two elsewhere, or one that is mistyped; a single mistake is likelier than a missing space, two are not. */
    private void repair(Asked unit, int count) {
        boolean acronym = unit.raw().length() <= LONGEST_ACRONYM && isUpperCase(unit.raw()) && count > 1;
        int tolerance = acronym ? 0 : Distance.tolerance(unit.form());
        List<Lexicon.Spelling> near = tolerance == 0 ? List.of() : lexicon.spellings(unit.form(), tolerance);
        boolean surely = !near.isEmpty() && near.get(0).away() < 2;
        List<Family> parts = surely || count > LONGEST_SPLIT ? List.of() : split(unit);
        if (!parts.isEmpty()) {
            unit.read(parts, Way.JOINED);
            return;
        }
        near.stream()
                .limit(MOST_SPELLINGS)
                .forEach(spelling -> lexicon.exact(spelling.word()).stream()
                        .filter(family -> !unit.hasReading(family))
                        .forEach(family -> unit.correct(family, spelling.word())));
    }

    private static boolean isUpperCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(Folding.lower(text));
    }

    /** The parts of camel case, else the first two words that make up the form. */
    private List<Family> split(Asked unit) {
        String form = unit.form();
        if (!unit.parts().isEmpty()) {
            return all(unit.parts().stream(), lexicon::spelt).orElse(List.of());
        }
        int longest = form.length() > LONGEST_GLUED ? 0 : form.length() - SHORTEST_PART;
        for (int at = SHORTEST_PART; at <= longest; at++) {
            Optional<List<Family>> parts = all(Stream.of(form.substring(0, at), form.substring(at)), lexicon::spelt);
            if (parts.isPresent()) {
                return parts.get();
            }
        }
        return List.of();
    }

    /** The first family of each word; nothing where one has none. */
    private static Optional<List<Family>> all(Stream<String> words, Function<String, List<Family>> families) {
        List<Optional<Family>> found =
                words.map(word -> families.apply(word).stream().findFirst()).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private void addSynonyms(List<Asked> units) {
        List<String> stems = units.stream().map(Asked::stem).toList();
        for (List<String> synonym : synonyms) {
            List<List<String>> key = Arrays.stream(synonym.get(0).split(" ", -1))
                    .map(word -> List.of(word.split("\\|", -1)))
                    .toList();
            for (int at = 0; at + key.size() <= units.size(); at++) {
                List<Asked> those = units.subList(at, at + key.size());
                if (isMeant(key, those, stems.subList(at, at + key.size()))) {
                    synonym.subList(1, synonym.size()).forEach(other -> addSynonym(those, other));
                }
            }
        }
    }

    private static boolean isMeant(List<List<String>> key, List<Asked> units, List<String> stems) {
        for (int i = 0; i < key.size(); i++) {
            if (!key.get(i).contains(stems.get(i))
                    && !key.get(i).contains(units.get(i).form())) {
                return false;
            }
        }
        return true;
    }

    private void addSynonym(List<Asked> units, String other) {
        Optional<List<Family>> families =
                all(Arrays.stream(other.split(" ", -1)).filter(stem -> !lexicon.isIdle(stem)), lexicon::exact);
        families.filter(all -> !all.isEmpty())
                .ifPresent(all -> units.stream()
                        .filter(unit -> units.size() == 1 || !lexicon.isIdle(unit.form()))
                        .forEach(unit -> unit.read(all, Way.SYNONYM)));
    }

    /** Units that are everyday words, each with those by which notes may say the same; a word on this list is not mistyped. */
    private List<Sense> senses(List<Asked> units, boolean few) {
        List<Sense> senses = new ArrayList<>();
        List<List<String>> spelt = units.stream()
                .map(unit -> Stream.concat(Stream.of(unit.stem(), unit.form()), lexicon.stemsOf(unit.form()).stream())
                        .toList())
                .toList();
        for (List<RelatedWords.Member> group : related) {
            for (RelatedWords.Member member : group) {
                int length = member.stems().size();
                for (int at = 0; at + length <= units.size(); at++) {
                    if (holdsAll(spelt.subList(at, at + length), member.stems())) {
                        sense(units.subList(at, at + length), group, member, few)
                                .ifPresent(senses::add);
                    }
                }
            }
        }
        return senses;
    }

    private static boolean holdsAll(List<List<String>> spelt, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (!spelt.get(i).contains(stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Sense> sense(
            List<Asked> units, List<RelatedWords.Member> group, RelatedWords.Member member, boolean few) {
        List<Asked> meant = units.stream()
                .filter(unit -> (documents > FEW_DOCUMENTS || few) ? unit.isUnknown() : !unit.isSkipped())
                .toList();
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sense(
                        meant,
                        group.stream()
                                .filter(other -> other.held() && !other.equals(member))
                                .toList()));
    }

    private void relate(Sense sense, Way way) {
        for (RelatedWords.Member other : sense.others) {
            all(other.stems().stream(), lexicon::exact)
                    .ifPresent(families -> sense.units.stream()
                            .filter(unit -> !unit.hasReading(families.get(0)))
                            .forEach(unit -> unit.read(families, way)));
        }
    }

    /** The key by which documents are named that these words are the name of. */
    static String nameOf(List<Asked> units) {
        return units.stream().map(Asked::stem).collect(Collectors.joining());
    }

    /** Words of a query with other words that may say the same. */
    private record Sense(List<Asked> units, List<RelatedWords.Member> others) {}
}
