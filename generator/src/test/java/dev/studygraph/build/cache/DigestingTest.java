package dev.studygraph.build.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.source.QuickDigest;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Digest and sums are those of all the bytes, though only the last of them are in memory. */
class DigestingTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 1_000, 65_535, 65_536, 70_001, 1_000_003})
    void takesAllThatWasWritten(int length) {
        byte[] before = noise(length / 3 + 5);
        byte[] part = noise(length);
        var whole = Sink.comparable();
        var digesting = new Digesting();
        for (Sink sink : new Sink[] {whole, digesting.sink()}) {
            write(before, sink);
        }
        int start = whole.size();
        digesting.part();
        for (Sink sink : new Sink[] {whole, digesting.sink()}) {
            write(part, sink);
        }
        assertThat(digesting.sum()).isEqualTo(sum(whole.view().position(start)));
        assertThat(digesting.sink().size()).isLessThan(200_000);
        assertThat(digesting.digest()).isEqualTo(QuickDigest.of(whole.view()));
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    /** In portions, as a record is written. */
    private static void write(byte[] bytes, Sink to) {
        for (byte each : bytes) {
            to.octet(each);
        }
        to.octets(bytes.length < 100_000 ? bytes : new byte[7]);
        to.text("and a text");
    }
}
