package dev.studygraph.build.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8_191, 8_192, 8_193, 200_000})
    void givesBackWhatWasCompressed(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        byte[] text = "a word and another "
                .repeat(length / 19 + 1)
                .substring(0, length)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Compression.undone(Compression.of(noise))).isEqualTo(noise);
        assertThat(Compression.undone(Compression.of(text))).isEqualTo(text);
    }

    @Test
    void textTakesLess() {
        byte[] text = "a word and another ".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThat(Compression.of(text).length).isLessThan(text.length / 4);
    }

    @Test
    void whatWasCutShortIsRefused() {
        byte[] whole = Compression.of(new byte[1000]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Compression.undone(Arrays.copyOf(whole, whole.length / 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Compression.undone(new byte[] {-1, -1, -1}));
    }
}
