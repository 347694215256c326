package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Code;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be as long as its author likes is read, or reported, on half the stack that a thread of the program has. */
class LongConstructsTest {
    private static final int STACK = 512 * 1024;
    private static final int LONGEST = 60_000;

    private record Construct(String name, IntFunction<String> ofLength) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Construct> CONSTRUCTS = List.of(
            new Construct("comment", n -> "a <!-- " + "a".repeat(n) + " --> z"),
            new Construct("open comment", n -> "a <!-- " + "a".repeat(n) + " z"),
            new Construct("title", n -> "[z](b.md \"" + "a".repeat(n) + "\")"),
            new Construct("title in lines", n -> "[z](b.md 'a" + "\na".repeat(n / 2) + "')"),
            new Construct("open title", n -> "[a](b.md (" + "a".repeat(n) + ") z"),
            new Construct("title of quotes", n -> "[z](b.md \"" + "\\\"".repeat(n) + "\")"),
            new Construct("address", n -> "[z](<" + "a".repeat(n) + ">)"),
            new Construct("open address", n -> "[z](<" + "a".repeat(n) + ")"),
            new Construct("definition", n -> "[z]\n\n[z]: <" + "a".repeat(n) + "> \"" + "b".repeat(n) + "\""),
            new Construct("label", n -> "[" + "z".repeat(n) + "]"),
            new Construct("mail", n -> "z <a@b" + ".c".repeat(n) + ">"),
            new Construct("attributes", n -> "z <b" + " c='d'".repeat(n) + ">x</b>"),
            new Construct("attributes of a block", n -> "<b" + " c='d'".repeat(n) + ">z</b>"),
            new Construct("open tag", n -> "z <b" + " c".repeat(n)),
            new Construct("name of a tag", n -> "z\n\n<" + "b".repeat(n) + ">"),
            new Construct("entity", n -> "z &" + "a".repeat(n) + ";"),
            new Construct("rule", n -> "z\n\n" + "-".repeat(n)),
            new Construct("rule of stars", n -> "z\n\n" + "* ".repeat(n)),
            new Construct("no rule", n -> "z\n\n" + "--- ".repeat(n) + "z"),
            new Construct("columns", n -> "z\n\n" + "|a".repeat(n) + "|\n" + "|:-:".repeat(n) + "|\n"),
            new Construct("nearly columns", n -> "z\n\n" + "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|x\n"),
            new Construct("emphasis", n -> "*a ".repeat(n) + "z" + "b*".repeat(n)),
            new Construct("signs", n -> "z " + "\uD83D\uDEA2a".repeat(n)),
            new Construct("numbers", n -> "1" + ".1".repeat(n) + " z"),
            new Construct("tags", n -> "z" + " #a".repeat(n)));

    private static final List<String> CONTAINERS = List.of(
            "- ", "> ", "1. ", "> - ", "# ", "| a |\n|---|\n| ", "z[^1]\n\n[^1]: ", "z\n: ", "> - z\n", "z\n    ```\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areReadWhereverTheyStand(long seed) throws InterruptedException {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var construct = CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()));
            int length = 1 + (int) Math.exp(random.nextDouble() * Math.log(LONGEST));
            var text = new StringBuilder();
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                text.append(CONTAINERS.get(random.nextInt(CONTAINERS.size())));
            }
            text.append(construct.ofLength().apply(length));
            assertRead("seed %d, %s of %d".formatted(seed, construct, length), text.toString());
        }
    }

    static Stream<Arguments> constructs() {
        return CONSTRUCTS.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void areReadHoweverLong(Construct construct) throws InterruptedException {
        for (int length : List.of(100, 2_000, LONGEST)) {
            assertRead(construct + " of " + length, construct.ofLength().apply(length));
        }
    }

    private static void assertRead(String what, String text) throws InterruptedException {
        Note note = onSmallStack(what, "# Before\n\nbefore\n\n# Long\n\n" + text + "\n\n# After\n\nafter\n");
        String shown = Notes.html(note)
                + note.sections().map(section -> section.heading().text()).collect(Collectors.joining());
        boolean reported = note.diagnostics().stream().anyMatch(found -> found.code() == Code.FILE_OVER_LIMIT);
        assertThat(shown).as(what).contains("before");
        assertThat(reported || shown.contains("z")).as(what).isTrue();
    }

    private static Note onSmallStack(String what, String text) throws InterruptedException {
        var note = new AtomicReference<Note>();
        var fault = new AtomicReference<Throwable>();
        var thread = new Thread(null, () -> note.set(Notes.read(text)), what, STACK);
        thread.setUncaughtExceptionHandler((dead, thrown) -> fault.set(thrown));
        thread.start();
        thread.join();
        assertThat(fault.get()).as(what).isNull();
        return Objects.requireNonNull(note.get());
    }
}
