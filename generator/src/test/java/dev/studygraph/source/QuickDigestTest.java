package dev.studygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickDigestTest {
    @Test
    void givesWhatOthersPublishForTheSameTexts() {
        assertThat(of("")).isEqualTo("0".repeat(32));
        assertThat(of("hello")).isEqualTo("cbd8a7b341bd9b025b1e906a48ae1d19");
        assertThat(of("The quick brown fox jumps over the lazy dog")).isEqualTo("e34bbc7bbc071b6c7a433ca9c49a9347");
    }

    @Test
    void looksAtNothingButWhatIsLeftOfTheBytes() {
        byte[] bytes = "..hello...".getBytes(StandardCharsets.UTF_8);
        assertThat(QuickDigest.of(ByteBuffer.wrap(bytes, 2, 5))).isEqualTo(of("hello"));
    }

    private static String of(String text) {
        return QuickDigest.of(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
