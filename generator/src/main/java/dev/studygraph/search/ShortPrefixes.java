package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What to show for the first one or two letters typed, when every other word of the site begins so: the best known names. */
final class ShortPrefixes {

    private static final int LONGEST = 2;
    private static final int SHOWN = 8;

    private ShortPrefixes() {}

    static Shelf shelf(List<SearchDocument> documents, Tokenizer tokenizer) {
        String content = Json.text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, List<Integer>> prefix :
                    of(documents, tokenizer).entrySet()) {
                json.writeArrayFieldStart(prefix.getKey());
                for (int document : prefix.getValue()) {
                    json.writeNumber(document);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
        return new Shelf("prefixes", List.of(new Shelf.Place("", new Shard("prefixes-0", content))));
    }

    /** The numbers of documents by prefix: names that begin so before names with a later word that does, then what most texts lead to. */
    static Map<String, List<Integer>> of(List<SearchDocument> documents, Tokenizer tokenizer) {
        Map<String, List<Start>> starts = new TreeMap<>();
        for (int number = 0; number < documents.size(); number++) {
            SearchDocument document = documents.get(number);
            Set<String> seen = new HashSet<>();
            for (String name : NameShelf.names(document)) {
                List<String> words =
                        tokenizer.words(name).stream().map(Token::form).toList();
                for (int i = 0; i < words.size(); i++) {
                    for (int length = 1;
                            length <= Math.min(LONGEST, words.get(i).length());
                            length++) {
                        Start start =
                                new Start(i == 0 ? 0 : 1, document.leading().size(), number);
                        if (seen.add(words.get(i).substring(0, length) + " " + start.later())) {
                            starts.computeIfAbsent(words.get(i).substring(0, length), same -> new ArrayList<>())
                                    .add(start);
                        }
                    }
                }
            }
        }
        Map<String, List<Integer>> best = new TreeMap<>();
        starts.forEach((prefix, found) -> best.put(
                prefix,
                found.stream()
                        .sorted(Start.ORDER)
                        .map(Start::document)
                        .distinct()
                        .limit(SHOWN)
                        .toList()));
        return best;
    }

    /** A word of a name. */
    private record Start(int later, int leading, int document) {
        static final Comparator<Start> ORDER = Comparator.comparingInt(Start::later)
                .thenComparing(Comparator.comparingInt(Start::leading).reversed())
                .thenComparingInt(Start::document);
    }
}
