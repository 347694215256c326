package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.note.Piece.Part;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes made to break a reader, and notes broken anywhere: each is read, on an ordinary stack. */
class HostileNotesTest {
    private static String ladder(int runs) {
        return IntStream.range(1, runs).mapToObj(i -> "`".repeat(i) + "a ").collect(Collectors.joining());
    }

    static Stream<Arguments> overLimit() {
        return Stream.of(
                Arguments.of("quotations", ">".repeat(10_000) + " x"),
                Arguments.of("quotations with spaces", "> ".repeat(10_000) + "x"),
                Arguments.of("lists on one line", "- ".repeat(10_000) + "x"),
                Arguments.of("numbers on one line", "1. ".repeat(10_000) + "x"),
                Arguments.of(
                        "lists below each other",
                        IntStream.range(0, 2_000)
                                .mapToObj(i -> " ".repeat(i * 2) + "- x\n")
                                .collect(Collectors.joining())),
                Arguments.of("underscores", "a " + "_".repeat(100_000) + " b"),
                Arguments.of("asterisks", "*a **a ".repeat(20_000)),
                Arguments.of("brackets", "[".repeat(50_000)),
                Arguments.of("half links", "[a](".repeat(20_000)),
                Arguments.of("backtick ladder", ladder(300)),
                Arguments.of("half comments", "a <!--".repeat(20_000)),
                Arguments.of("dollars", "$a ".repeat(20_000)),
                Arguments.of("wikilinks in one paragraph", "[[a]] ".repeat(10_000)),
                Arguments.of(
                        "a table with one endless row",
                        "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(5_000) + "|".repeat(5_000)),
                Arguments.of("a long line", "a".repeat(300_000)),
                Arguments.of("quotations in a fence that is none", "> ```\n" + ">".repeat(10_000)),
                Arguments.of(
                        "definitions",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "[r" + i + "]: http://x.y\n")
                                .collect(Collectors.joining())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overLimit")
    void whatIsOverALimitIsShownAsPlainText(String name, String text) {
        var note = Notes.read("# Before\n\nbefore\n\n" + text + "\n\nafter **all**\n");
        assertThat(note.diagnostics()).extracting(d -> d.code()).contains(Code.FILE_OVER_LIMIT);
        assertThat(Notes.html(note)).contains("before").contains("after").contains("plain-text");
    }

    static Stream<Arguments> tooMuchForTheParser() {
        return Stream.of(
                Arguments.of("columns", "a".repeat(3) + "|a".repeat(151) + "\n" + "|-".repeat(151) + "|\n"),
                Arguments.of(
                        "columns in a fence that is none", "    ```\n\n" + "|a".repeat(151) + "\n" + "|-".repeat(151)),
                Arguments.of("emphasis in emphasis", "*a ".repeat(400) + "b*".repeat(400)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuchForTheParser")
    void whatTheParserCannotFollowIsShownAsPlainText(String name, String text) {
        var note = Notes.read("# Before\n\nbefore\n\n# Long\n\n" + text + "\n\n# After\n\nafter **all**\n");
        assertThat(note.diagnostics()).extracting(d -> d.code()).contains(Code.FILE_OVER_LIMIT);
        assertThat(Notes.html(note)).contains("before").contains("after");
    }

    static Stream<Arguments> embeddedPictures() {
        var picture = "data:image/png;base64," + "iVBORw0KGgo".repeat(50_000);
        return Stream.of(
                Arguments.of("below the text", "See ![][image1] here.\n\n[image1]: <" + picture + ">\n"),
                Arguments.of("in the text", "See ![a map](" + picture + ") here.\n"),
                Arguments.of("in angle brackets", "See ![a map](<" + picture + ">) here.\n"),
                Arguments.of("as HTML", "See <img src=\"" + picture + "\"> here.\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("embeddedPictures")
    void aPictureInTheTextItselfIsLeftOutAndReported(String name, String text) {
        var note = Notes.read("# Before\n\n" + text + "\n# After\n\nafter **all**\n");
        assertThat(note.diagnostics()).extracting(d -> d.code()).containsExactly(Code.LINK_UNSAFE);
        assertThat(Notes.html(note))
                .contains("See")
                .contains(" here.»")
                .contains("<strong>«all»</strong>")
                .doesNotContain("iVBORw0KGgoiVBORw0KGgoiVBORw0KGgo")
                .doesNotContain("plain-text");
    }

    @Test
    void theLettersOfAPictureInCodeStay() {
        var letters = "iVBORw0KGgo".repeat(100);
        var note = Notes.read("# Before\n\n```\ndata:image/png;base64," + letters + "\n```\n");
        assertThat(Notes.html(note)).contains(letters);
    }

    static Stream<Arguments> withinLimits() {
        return Stream.of(
                Arguments.of("a long line of words", "word ".repeat(20_000)),
                Arguments.of("a long table", "| a | b |\n|---|---|\n" + "| [[x]] | **y** |\n".repeat(2_000)),
                Arguments.of("many links", "- [[a|b]] and [c](d.md)\n".repeat(5_000)),
                Arguments.of("many sections", "# a\n\nb\n\n".repeat(5_000)),
                Arguments.of("nested elements", "<div>".repeat(5_000) + "x" + "</div>".repeat(5_000)),
                Arguments.of("nested fold-outs", "<details>\n\n".repeat(200) + "x\n\n" + "</details>\n\n".repeat(200)),
                Arguments.of("half fold-outs", "<details>\n\nx\n\n".repeat(2_000)),
                Arguments.of("half admonitions", "::: a\n".repeat(5_000)),
                Arguments.of("nested admonitions", admonitions(40)),
                Arguments.of("half formulas", "$$\n\na\n\n".repeat(4_999)),
                Arguments.of("half comments", "%%\n\na\n\n".repeat(4_999)),
                Arguments.of("an open fence", "```\n" + "x\n".repeat(10_000)),
                Arguments.of("footnotes", footnotes(500)));
    }

    private static String admonitions(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> " ".repeat(i * 4) + "!!! note\n")
                .collect(Collectors.joining());
    }

    private static String footnotes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withinLimits")
    void muchOfOneThingIsStillRead(String name, String text) {
        assertThat(Notes.read(text).root().flatten()).isNotEmpty();
    }

    @Test
    void aNoteOverTheSizeLimitIsShownAsPlainText() {
        var note = Notes.read("# A\n\n" + "word [[b]]\n\n".repeat(400_000));
        assertThat(note.root().blocks()).hasSize(1);
        assertThat(note.diagnostics()).extracting(d -> d.code()).containsExactly(Code.FILE_OVER_LIMIT);
    }

    /** Each line stands for ten of the line before: nine lines of text for a billion values. */
    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{k: [%s]}"})
    void aliasesThatMultiplyAreShownAsText(String shape) {
        var bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String ten = String.join(", ", Collections.nCopies(10, "*a" + (i - 1)));
            bomb.append("a%d: &a%d %s\n".formatted(i, i, shape.formatted(ten)));
        }
        var note = Notes.read(bomb.append("---\n# Title\n\nText\n").toString());
        assertThat(note.diagnostics()).extracting(d -> d.code()).containsExactly(Code.FRONT_MATTER_INVALID);
        assertThat(Notes.html(note)).contains("Text").contains("*a8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^1]: see [^1]", "[^1]: see [^2]\n\n[^2]: see [^1] and [^2]"})
    void footnotesThatMarkThemselvesAreShownOnce(String footnotes) {
        String html = Notes.html(Notes.read("# A\n\ntext[^1] and again[^1]\n\n# B\n\ntext[^1]\n\n" + footnotes + "\n"));
        assertThat(html).containsOnlyOnce("<li id=\"fn:1\"").containsOnlyOnce("<li id=\"fn:1:2\"");
        assertThat(html).doesNotContain("fn:1:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg width=\"9\"><circle r=\"4\"/></svg>",
                "words <svg><path d=\"M0 0\"/></svg> words",
                "<form action=\"http://evil.example\"><input name=\"password\"></form>",
                "words <input type=\"text\"> words",
                "<div><canvas></canvas></div>",
                "<meta http-equiv=\"refresh\" content=\"0;url=http://evil.example\">",
            })
    void whatIsLeftOutIsSaid(String html) {
        var note = Notes.read("# Before\n\n" + html + "\n\nafter\n");
        assertThat(note.diagnostics()).extracting(d -> d.code()).contains(Code.SYNTAX_NOT_SUPPORTED);
        assertThat(Notes.html(note)).contains("after").doesNotContain("<svg", "<form", "<input", "<canvas", "<meta");
    }

    @Test
    void theSampleReadsWhereverItIsCut() {
        String sample = Notes.sample();
        for (int i = 0; i <= sample.length(); i++) {
            assertSound(sample.substring(0, i));
            if (i % 7 == 0) {
                assertSound(sample.substring(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSampleReadsHoweverItIsShuffled(long seed) {
        var random = new Random(seed);
        String[] words = Notes.sample().split("(?<=[ \\n|*`$%:=<>\\[\\]])", -1);
        for (int round = 0; round < 200; round++) {
            String text = IntStream.range(0, 60)
                    .mapToObj(i -> words[random.nextInt(words.length)])
                    .collect(Collectors.joining());
            assertThat(text).as("seed %d", seed).satisfies(HostileNotesTest::assertSound);
        }
    }

    private static void assertSound(String text) {
        var note = Notes.read(text);
        assertThat(note.sections().map(Section::anchor)).doesNotHaveDuplicates();
        note.sections().flatMap(section -> section.blocks().stream()).forEach(block -> {
            assertThat(block.place().line())
                    .isLessThanOrEqualTo((int) text.lines().count() + 1);
            var elements = Jsoup.parse(markup(block.piece().parts())).body().getAllElements();
            assertThat(elements)
                    .noneMatch(element -> element.normalName().equals("script"))
                    .noneMatch(element -> element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        });
    }

    private static String markup(List<Part> parts) {
        return parts.stream()
                .map(part -> part instanceof Part.Markup markup
                        ? markup.html()
                        : part instanceof Part.Link link ? markup(link.label()) : "")
                .collect(Collectors.joining());
    }
}
