package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FleetingTest {
    @Test
    void bytesAreGivenOnceAndThenMadeAnew() {
        byte[] first = {1};
        var made = new AtomicInteger();
        var fleeting = new Fleeting(first, () -> new byte[] {1, (byte) made.incrementAndGet()});
        assertThat(fleeting.get()).isSameAs(first);
        assertThat(made).hasValue(0);
        assertThat(fleeting.get()).containsExactly(1, 1);
        assertThat(fleeting.get()).containsExactly(1, 2);
    }
}
