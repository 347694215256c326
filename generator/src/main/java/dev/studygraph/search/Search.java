package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import dev.studygraph.search.Reading.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Searching without a browser: the same words, the same order of hits. */
public final class Search {
    private static final int MOST_ENDINGS = 8;

    /** Names of more words are hardly typed in full beside something else. */
    private static final int LONGEST_MENTION = 3;

    private final List<SearchDocument> documents;
    private final Wording wording;
    private final Map<String, SortedSet<Integer>> bearers;
    private final QueryReader reader;

    private Search(List<SearchDocument> documents, SearchSettings settings) {
        this.documents = SearchIndex.numbered(documents);
        this.wording = Wording.of(settings.language());
        Tokenizer tokenizer = new Tokenizer(new Stemming(settings.language()));
        List<Family> families = Vocabulary.of(this.documents, tokenizer).families();
        RelatedWords related = RelatedWords.of(settings.language());
        List<String> suffixes = Suffixes.of(families, related.words());
        Set<String> stems = families.stream()
                .map(Family::stem)
                .filter(stem -> !wording.unasked().contains(stem))
                .collect(Collectors.toSet());
        this.bearers = NameShelf.bearers(this.documents, tokenizer);
        this.reader = new QueryReader(
                new Lexicon(families, suffixes, wording.unasked(), Vocabulary.ofNames(families, this.documents)),
                tokenizer,
                ShortPrefixes.of(this.documents, tokenizer),
                new Core(this.documents, suffixes, tokenizer, settings).synonyms(),
                related.leading(stems),
                this.documents.size());
    }

    /** A search over the documents of a site. */
    public static Search of(List<SearchDocument> documents, SearchSettings settings) {
        return new Search(documents, settings);
    }

    /**
     * What a query finds.
     *
     * @param intent what it seems to ask for: name, versus, choosing or sentence
     * @param hits all of them, the best first
     * @param corrected words that were searched for in place of mistyped ones
     * @param unknown words that no note holds
     */
    public record Answer(String intent, List<Hit> hits, List<String> corrected, List<String> unknown) {
        public Answer {
            hits = List.copyOf(hits);
            corrected = List.copyOf(corrected);
            unknown = List.copyOf(unknown);
        }
    }

    /** Answers a query, the last word of which may be unfinished. */
    public Answer find(String query) {
        List<Asked> units = reader.read(query);
        Intent intent = Intent.of(units.stream().map(Asked::form).toList(), wording);
        Set<Integer> opposed = intent == Intent.VERSUS ? sides(units) : Set.of();
        Set<Integer> mentioned = intent == Intent.NAME ? mentions(units) : Set.of();
        Ranking ranking =
                new Ranking(documents, intent, new Ranking.Named(named(units), opposed, begun(units), mentioned));
        Set<String> counted = new HashSet<>();
        for (Asked unit : units) {
            if (!unit.isSkipped() && !unit.isUnknown() && counted.add(unit.form())) {
                ranking.add(unit);
            }
        }
        return new Answer(
                intent.word(),
                ranking.hits(),
                units.stream()
                        .map(Asked::corrected)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                UnknownWords.of(query, units));
    }

    private Set<Integer> named(List<Asked> units) {
        return named(QueryReader.nameOf(units));
    }

    private Set<Integer> named(String key) {
        return bearers.getOrDefault(key, new TreeSet<>());
    }

    /** Documents whose whole name is some of these words, side by side. */
    private Set<Integer> mentions(List<Asked> units) {
        Set<Integer> found = new HashSet<>();
        for (int from = 0; from < units.size(); from++) {
            for (int to = from + 1; to <= Math.min(units.size(), from + LONGEST_MENTION); to++) {
                if (to - from < units.size()) {
                    found.addAll(named(units.subList(from, to)));
                }
            }
        }
        return found;
    }

    /** Documents that bear as a name what stands before or after the word between two things to be compared. */
    private Set<Integer> sides(List<Asked> units) {
        int at = wording.versusAt(units.stream().map(Asked::form).toList());
        Set<Integer> found = new HashSet<>(named(units.subList(0, at)));
        found.addAll(named(units.subList(at + 1, units.size())));
        return found;
    }

    /** Documents whose name these words begin, the last word being unfinished. */
    private Set<Integer> begun(List<Asked> units) {
        Set<Integer> found = new HashSet<>();
        if (units.isEmpty()) {
            return found;
        }
        String before = QueryReader.nameOf(units.subList(0, units.size() - 1));
        units.get(units.size() - 1).readings().stream()
                .filter(reading -> reading.way() == Way.PREFIX)
                .limit(MOST_ENDINGS)
                .forEach(reading ->
                        found.addAll(named(before + reading.families().get(0).stem())));
        return found;
    }
}
