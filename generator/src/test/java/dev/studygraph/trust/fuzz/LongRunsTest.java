package dev.studygraph.trust.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sign said a thousand times is read on half the stack that a thread of the program has: no pattern goes a step deeper for each. */
class LongRunsTest {
    private static final long SEED = 20261128;
    private static final int STACK = 512 * 1024;
    private static final int TIMES = 1_500;
    private static final int ROUNDS = 8;

    private static final List<String> BEFORE =
            List.of("", "a ", "# ", "- ", "> ", "| ", "$", "1. ", "**Answer:** ", "<a lang=\"a");

    private static final List<String> SIGNS = List.of(
            "a'",
            "#a ",
            "A,",
            "1.",
            "1-",
            "1\uFE0F\u20E3",
            "A-",
            "A1/",
            "->",
            "//",
            "(a)",
            "{",
            "\\frac{",
            "a/",
            "quick ",
            "[",
            "<a></a>",
            "a: ",
            "\u2192",
            "A+",
            "A & B ",
            "? ",
            "_a",
            "\uD83D\uDE00a",
            "^[a]",
            "::",
            "(A)",
            "~",
            "`a` ");

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void areRead(FuzzTarget target) throws InterruptedException {
        var random = new Random(SEED + target.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String before = BEFORE.get(random.nextInt(BEFORE.size()));
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            var fault = new AtomicReference<Throwable>();
            var thread = new Thread(null, () -> target.take(before + sign.repeat(TIMES)), "long", STACK);
            thread.setUncaughtExceptionHandler((dead, thrown) -> fault.set(thrown));
            thread.start();
            thread.join();
            assertThat(fault.get()).as("%s: %s%s…", target, before, sign).isNull();
        }
    }
}
