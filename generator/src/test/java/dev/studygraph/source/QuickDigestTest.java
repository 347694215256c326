package dev.studygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuickDigestTest {
    @Test
    void givesWhatOthersPublishForTheSameTexts() {
        assertThat(of("")).isEqualTo("0".repeat(32));
        assertThat(of("I will not buy this tobacconist's, it is scratched."))
                .isEqualTo("9b5b7ba2ef3f7866889adeaf00f3f98e");
    }

    /** The test of the offline worker holds the same. */
    @Test
    void givesWhatTheOfflineWorkerGives() {
        assertThat(of("sixteen letters!")).isEqualTo("f6fc3aae3f7f0d487d0e176fad537f34");
        assertThat(of("größe")).isEqualTo("1782aff44597ca0117fe781917fe7819");
    }

    /** Worked out by what looked at one number after the other. */
    @Test
    void ofALongTextNoPieceIsLost() {
        byte[] bytes = new byte[100_003];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31 % 251);
        }
        assertThat(QuickDigest.of(ByteBuffer.wrap(bytes))).isEqualTo("87c6809b6ef3ae06cdfa1df80a7dec32");
    }

    @Test
    void aStreamHasTheDigestOfItsBytes() throws IOException {
        for (int length : new int[] {0, 5, 16, 65_535, 65_536, 65_537, 200_001}) {
            byte[] bytes = new byte[length];
            new Random(length).nextBytes(bytes);
            assertThat(QuickDigest.of(new ByteArrayInputStream(bytes))).isEqualTo(QuickDigest.of(bytes));
        }
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
