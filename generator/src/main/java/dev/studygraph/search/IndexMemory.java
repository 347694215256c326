package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the making of an index leaves for the next one of the same site: the words of its documents, and the hashes of its files. It
 * changes no byte of what is made. {@link SearchIndex} uses it for one making at a time.
 */
public final class IndexMemory {
    private final boolean keeps;
    private String language = "";
    private Tokenizer tokenizer = new Tokenizer(new Stemming(""));
    private WordNumbers numbers = new WordNumbers();
    private final DocumentMemory<DocumentWords> words;
    private Map<Shard, String> hashes = Map.of();

    private IndexMemory(boolean keeps) {
        this.keeps = keeps;
        this.words = new DocumentMemory<>(keeps);
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
        words.forget();
    }

    /** All words of documents, which are numbered by their place in the list. */
    Vocabulary vocabulary(List<SearchDocument> documents) {
        return Vocabulary.of(words.of(documents, document -> DocumentWords.of(document, tokenizer, numbers)), numbers);
    }

    /** Shards as files, in the same order. */
    List<Shard.Filed> filed(List<Shard> shards) {
        Map<Shard, String> before = hashes;
        List<Shard.Filed> now = shards.parallelStream()
                .map(shard -> {
                    String hash = before.get(shard);
                    return hash == null ? shard.filed() : shard.filedAs(hash);
                })
                .toList();
        if (keeps) {
            hashes = new HashMap<>();
            now.forEach(filed -> hashes.put(filed.shard(), filed.hash()));
        }
        return now;
    }
}
