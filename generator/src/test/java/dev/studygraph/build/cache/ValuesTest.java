package dev.studygraph.build.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final Values<Word> WORDS = Values.of(Word.class);

    private final Word word = new Word("shuffle", List.of("Spark", "Glue"));

    @Test
    void unpacksWhatItPacked() {
        assertThat(WORDS.unpack(WORDS.pack(word))).contains(word);
    }

    @Test
    void bytesOfNoValueGiveNone() {
        byte[] whole = WORDS.pack(word);
        assertThat(WORDS.unpack(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
        assertThat(WORDS.unpack(new byte[] {-1, -1, -1})).isEmpty();
        assertThat(WORDS.unpack(Compression.of(new byte[] {7, 7, 7}))).isEmpty();
    }

    record Word(String text, List<String> places) {}
}
