package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the making of an index leaves for the next one of the same site: what was worked out of its documents, and the hashes of its files. It
 * changes no byte of what is made. {@link SearchIndex} uses it for one making at a time.
 */
public final class IndexMemory {
    private final boolean keeps;
    private String language = "";
    private Tokenizer tokenizer = new Tokenizer(new Stemming(""));
    private WordNumbers numbers = new WordNumbers();
    private final DocumentMemory<Known> documents;
    private Numbering numbering = new Numbering();
    private Optional<Vocabulary> vocabulary = Optional.empty();
    private Optional<Heads> heads = Optional.empty();
    private FamilyLines lines = new FamilyLines();
    private WordMemory words = new WordMemory();
    private ShardMemory shards = new ShardMemory();
    private Map<Shard, String> hashes = Map.of();

    /** What is worked out of a document. */
    private record Known(SearchDocument head, DocumentWords words, Line text) {}

    /** What was made of all heads under these settings. */
    private record Heads(List<SearchDocument> heads, SearchSettings settings, HeadShelves shelves) {}

    private IndexMemory(boolean keeps) {
        this.keeps = keeps;
        this.documents = new DocumentMemory<>(keeps);
    }

    /** For a program that goes on running. */
    public static IndexMemory kept() {
        return new IndexMemory(true);
    }

    /** For an index that is made once. */
    public static IndexMemory none() {
        return new IndexMemory(false);
    }

    /** Lets go of everything, when no index is being made. */
    public synchronized void forget() {
        begin("");
        hashes = Map.of();
    }

    /** The tokenizer of a language; what was kept of another language is forgotten. */
    Tokenizer tokenizer(String wanted) {
        if (!wanted.equals(language)) {
            begin(wanted);
        }
        return tokenizer;
    }

    private void begin(String wanted) {
        language = wanted;
        tokenizer = new Tokenizer(new Stemming(wanted));
        numbers = new WordNumbers();
        documents.forget();
        numbering = new Numbering();
        vocabulary = Optional.empty();
        heads = Optional.empty();
        lines = new FamilyLines();
        words = new WordMemory();
        shards = new ShardMemory();
    }

    /** Documents in the order of their numbers. */
    List<SearchDocument> numbered(List<SearchDocument> given) {
        return numbering.of(given);
    }

    /**
     * All that an index is made of.
     *
     * @param families of the words, by stem
     * @param heads the documents without their texts
     * @param texts a line of each document
     */
    record Parts(List<Family> families, List<SearchDocument> heads, HeadShelves shelves, List<Line> texts) {}

    /** What there is to be said of documents, which are numbered by their place in the list. */
    Parts parts(List<SearchDocument> numbered, SearchSettings settings) {
        List<Known> known = documents.of(numbered, this::known);
        List<SearchDocument> titles = known.stream().map(Known::head).toList();
        return new Parts(
                families(known.stream().map(Known::words).toList()),
                titles,
                shelves(titles, settings),
                known.stream().map(Known::text).toList());
    }

    private Known known(SearchDocument document) {
        return new Known(
                HeadShelves.head(document),
                DocumentWords.of(document, tokenizer, numbers),
                DocumentShelf.text(document));
    }

    private List<Family> families(List<DocumentWords> words) {
        Vocabulary now =
                vocabulary.flatMap(before -> before.over(words)).orElseGet(() -> Vocabulary.of(words, numbers));
        vocabulary = Optional.of(now).filter(made -> keeps);
        return now.families();
    }

    private HeadShelves shelves(List<SearchDocument> titles, SearchSettings settings) {
        Heads made = heads.filter(before ->
                        before.settings().equals(settings) && before.heads().equals(titles))
                .orElseGet(() -> new Heads(titles, settings, HeadShelves.of(titles, tokenizer, settings)));
        heads = Optional.of(made);
        return made.shelves();
    }

    /** What the words of families say, which stand in documents of these heads. */
    WordMemory.Words words(List<Family> families, List<SearchDocument> titles, Set<String> names) {
        WordMemory known = keeps ? words : new WordMemory();
        return known.of(families, titles, names, language);
    }

    /** What is written of families. */
    FamilyLines lines(List<Family> families) {
        return lines.taking(families);
    }

    /** The shards of the last making. */
    ShardMemory shards() {
        return shards;
    }

    /** Shards as files, in the same order. */
    List<Shard.Filed> filed(List<Shard> alone) {
        Map<Shard, String> before = hashes;
        List<Shard.Filed> now = alone.parallelStream()
                .map(shard -> {
                    String hash = before.get(shard);
                    return hash == null ? shard.filed() : shard.filedAs(hash);
                })
                .toList();
        if (keeps) {
            shards.turn();
            hashes = new HashMap<>();
            now.forEach(filed -> hashes.put(filed.shard(), filed.hash()));
        }
        return now;
    }
}
