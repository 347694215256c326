package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program that has the last site in hand makes of an edit: the same as any other, with less to do where only texts have changed. */
class InHandTest {
    private static final Map<String, String> NOTES = Map.of(
            "glue.md",
            """
            ---
            kind: service
            title: AWS Glue
            ---
            # AWS Glue

            Managed Spark. It feeds [[Amazon Athena]].

            It was made for large tables.

            ## Glue Crawler

            Finds the schema of files. ^finds
            """,
            "athena.md",
            """
            # Amazon Athena

            Asks files in place.

            > [!tip] Exam tip
            > Think of it at *ad hoc* questions.
            """,
            "week.md",
            "# Notes of a week\n\nMonday was slow. Nothing came of it.\n\nMuch else was said on that day.\n",
            "shown.md",
            "# Shown\n\nShown elsewhere too.\n\nAnd somewhat more of it.\n",
            "shows.md",
            "# Shows\n\nSee below. It stands there.\n\n![[shown]]\n");

    @TempDir
    private Path folder;

    private final InHand inHand = InHand.kept();

    @BeforeEach
    void write() throws IOException {
        for (var note : NOTES.entrySet()) {
            Files.createDirectories(folder.resolve("vault"));
            Files.writeString(folder.resolve("vault").resolve(note.getKey()), note.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "week.md, Much else was said, Nothing else was said, topics/notes-of-a-week.html",
        "week.md, on that day., on that day. Then the week was over., topics/notes-of-a-week.html",
        "glue.md, made for large tables, made for tables that are large, services/aws-glue.html",
        "shows.md, It stands there, It is said there, topics/shows.html",
    })
    void ofTheEditOfATextOnlyWhatShowsItIsMade(String note, String words, String others, String page)
            throws IOException {
        publish(inHand);
        edit(note, words, others);
        Outcome outcome = publish(inHand);
        assertThat(outcome.reasons()).containsEntry(SitePath.of("search.html"), PageShelf.SAME_TEXTS);
        assertThat(outcome.reasons().get(SitePath.of(page))).startsWith("made: ");
        assertThat(outcome.reasons().values())
                .filteredOn(reason -> reason.startsWith("made: "))
                .hasSizeLessThanOrEqualTo(2); // how long the way through the notes takes to read may change
        assertThat(written(outcome)).isLessThan(12);
        assertIsThatOfAnyOtherBuild();
    }

    @ParameterizedTest
    @CsvSource({
        "week.md, Much else, Much of Amazon Athena and else",
        "week.md, Much else, Much [else](glue.md)",
        "week.md, Much else was said on that day., '## Tuesday\n\nMuch else.'",
        "week.md, Monday was slow., Monday was quick.",
        "week.md, Much else, It costs $5 a month. Much else",
        "glue.md, made for large, 'made\n\nfor large'",
        "week.md, '# Notes of a week', '---\ntags: [week]\n---\n# Notes of a week'",
        "glue.md, ^finds, ^found",
        "athena.md, *ad hoc*, *one-off*",
        "shown.md, somewhat more, rather more",
        "shows.md, ![[shown]], [[shown]]",
    })
    void whatTheGraphTakesFromATextIsReadAnew(String note, String words, String others) throws IOException {
        publish(inHand);
        edit(note, words, others);
        assertThat(publish(inHand).reasons()).doesNotContainValue(PageShelf.SAME_TEXTS);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void whereMostIsWrittenInAnotherLanguageThePagesSpeakIt() throws IOException {
        publish(inHand);
        edit("week.md", "that day.", "that day. " + "Das ist nicht von dem Tag, und auch nicht für ihn. ".repeat(20));
        assertThat(publish(inHand).reasons()).doesNotContainValue(PageShelf.SAME_TEXTS);
        assertThat(folder.resolve("site/index.html")).content().contains("<html lang=\"de\"");
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void aNoteThatComesOrGoesIsReadAnew() throws IOException {
        publish(inHand);
        Files.writeString(folder.resolve("vault/new.md"), "# New\n\nNothing of note.\n");
        assertThat(publish(inHand).reasons()).doesNotContainValue(PageShelf.SAME_TEXTS);
        assertIsThatOfAnyOtherBuild();
        Files.delete(folder.resolve("vault/week.md"));
        assertThat(publish(inHand).reasons()).doesNotContainValue(PageShelf.SAME_TEXTS);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void aNoteThatComesLeavesPagesThatDoNotNameItAsTheyWere() throws IOException {
        publish(inHand);
        Files.writeString(folder.resolve("vault/new.md"), "# New\n\nNothing of note.\n");
        assertThat(publish(inHand).reasons())
                .containsEntry(SitePath.of("services/aws-glue.html"), "kept: nothing it is made from has changed")
                .containsEntry(SitePath.of("topics/index.html"), "made: it shows other things: count, groups");
    }

    @Test
    void whatAnotherBuildHasPublishedSinceIsNotTakenForItsOwn() throws IOException {
        publish(inHand);
        edit("week.md", "Much else", "Not much else");
        publish(InHand.nothing());
        edit("week.md", "on that day", "on that long day");
        assertThat(publish(inHand).reasons()).doesNotContainValue(PageShelf.SAME_TEXTS);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void aPageThatSomebodyChangedOrRemovedIsMadeAgain() throws IOException {
        publish(inHand);
        Files.delete(folder.resolve("site/topics/shows.html"));
        edit("week.md", "Much else", "Not much else");
        assertThat(publish(inHand).reasons()).containsValue(PageShelf.SAME_TEXTS);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void aFolderOfTemplatesThatIsNoLongerAskedForIsForgotten() throws IOException {
        Path configuration = folder.resolve("vault/studygraph.yml");
        Files.createDirectories(folder.resolve("vault/.mine"));
        Files.writeString(folder.resolve("vault/.mine/words.txt"), "no template");
        Files.writeString(configuration, "templates: .mine\n");
        publish(inHand);
        Files.writeString(configuration, "title: Without\n");
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100)); // or what was just written might have changed unseen
        publish(inHand);
        assertThat(publish(inHand).reasons().values()).containsOnly("kept: no source, setting or template has changed");
    }

    @Test
    void aTemplateIsReadAgainWhereItHasChanged() throws IOException {
        Path slot = folder.resolve("vault/.mine/slots/footer.ftlh");
        Files.createDirectories(slot.getParent());
        Files.writeString(folder.resolve("vault/studygraph.yml"), "templates: .mine\n");
        for (String words : List.of("One foot", "Two feet", "One foot", "")) {
            if (words.isEmpty()) {
                Files.delete(slot);
            } else {
                Files.writeString(slot, "<p>" + words + "</p>\n");
            }
            publish(inHand);
            assertThat(Files.readString(folder.resolve("site/search.html")).contains("<p>" + words + "</p>"))
                    .as(words)
                    .isEqualTo(!words.isEmpty());
            assertIsThatOfAnyOtherBuild();
        }
    }

    @Test
    void editsFollowOnEachOther() throws IOException {
        publish(inHand);
        for (int i = 0; i < 3; i++) {
            edit("week.md", "on that day", "on that day and day " + i + " as on that day");
            edit("glue.md", "large", "larger and large");
            assertThat(publish(inHand).reasons()).containsValue(PageShelf.SAME_TEXTS);
            assertIsThatOfAnyOtherBuild();
        }
    }

    @Test
    void whatIsNotWrittenYetMisleadsNobody() throws IOException {
        publish(inHand);
        edit("week.md", "Much else", "Not much else");
        publish(inHand);
        assertThat(written(publish(InHand.nothing()))).isZero();
        assertIsThatOfAnyOtherBuild();
        edit("week.md", "Not much else", "Much else");
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100)); // or what was just written might have changed unseen
        publish(InHand.nothing());
        inHand.settle();
        assertThat(publish(InHand.nothing()).reasons().values())
                .containsOnly("kept: no source, setting or template has changed");
        edit("week.md", "on that day", "on that long day");
        publish(inHand);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void whatIsWrittenAtRestIsWhatOthersGoOnFrom() throws IOException {
        publish(inHand);
        edit("week.md", "Much else", "Not much else");
        publish(inHand);
        edit("week.md", "on that day", "on that long day");
        publish(inHand);
        inHand.settle();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        Outcome another = publish(InHand.nothing());
        assertThat(written(another)).isZero();
        assertThat(another.reasons())
                .hasEntrySatisfying(
                        SitePath.of("topics/notes-of-a-week.html"),
                        reason -> assertThat(reason).startsWith("kept: "));
        edit("glue.md", "large", "larger");
        assertThat(publish(inHand).reasons().values()).isNotEmpty();
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void whatTheGraphTakesIsWrittenAtRestAsWell() throws IOException {
        publish(inHand);
        edit("glue.md", "# AWS Glue", "# AWS Glue\n\nUse it when tables are large.");
        publish(inHand);
        assertThat(written(publish(InHand.nothing()))).isZero();
        edit("week.md", "# Notes of a week", "# Notes of a week\n\nIt began with [[AWS Glue]].");
        publish(inHand);
        inHand.settle();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(publish(InHand.nothing()).reasons()).doesNotContainValue("made: " + PageShelf.NEW);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void notesThatAreNotPublishedStayWhatTheyAre() throws IOException {
        Files.writeString(folder.resolve("vault/draft.md"), "---\ndraft: true\n---\n# AWS Lake\n\nNot yet.\n");
        edit("week.md", "Much else", "Much of [[AWS Lake]] and else");
        publish(inHand);
        edit("glue.md", "# AWS Glue", "# AWS Glue\n\nUse it when tables are large.");
        publish(inHand);
        assertIsThatOfAnyOtherBuild();
        edit("draft.md", "draft: true", "kind: service");
        publish(inHand);
        assertIsThatOfAnyOtherBuild();
        edit("draft.md", "kind: service", "draft: true");
        publish(inHand);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void whatOthersChangedWhileNobodyWaitedIsSeen() throws IOException {
        publish(inHand);
        edit("week.md", "Much else", "Not much else");
        publish(inHand);
        inHand.confirm();
        Files.writeString(folder.resolve("site/topics/notes-of-a-week.html"), "mine");
        assertThat(((Outcome.Ending.Done) publish(inHand).ending()).publication())
                .isEqualTo(new Publication.Clash(List.of(SitePath.of("topics/notes-of-a-week.html"))));
        Files.delete(folder.resolve("site/topics/notes-of-a-week.html"));
        publish(inHand);
        assertIsThatOfAnyOtherBuild();
    }

    @Test
    void whatIsOwedOfOneSiteIsWrittenBeforeAnotherIsInHand() throws IOException {
        publish(inHand);
        edit("week.md", "Much else", "Not much else");
        publish(inHand);
        new Build(request("elsewhere", Optional.of(folder.resolve("cache"))), Progress.SILENT, inHand)
                .publish(holder -> {});
        assertThat(publish(InHand.nothing()).reasons()).doesNotContainValue("made: " + PageShelf.NEW);
        assertIsThatOfAnyOtherBuild();
    }

    private Outcome publish(InHand hand) throws IOException {
        return new Build(request("site", Optional.of(folder.resolve("cache"))), Progress.SILENT, hand)
                .publish(holder -> {});
    }

    private Request request(String output, Optional<Path> cache) {
        return new Request(
                folder.resolve("vault"),
                folder.resolve(output),
                List.of(),
                List.of(Path.of("../templates")),
                Optional.empty(),
                cache,
                false,
                false);
    }

    private void edit(String note, String words, String others) throws IOException {
        Path file = folder.resolve("vault").resolve(note);
        String before = Files.readString(file);
        assertThat(before).contains(words);
        Files.writeString(file, before.replace(words, others));
    }

    private static int written(Outcome outcome) {
        var done = (Outcome.Ending.Done) outcome.ending();
        var published = (Publication.Published) done.publication();
        return published.added() + published.changed();
    }

    private void assertIsThatOfAnyOtherBuild() throws IOException {
        new Build(request("other", Optional.empty()), Progress.SILENT).publish(holder -> {});
        assertThat(files("site")).isEqualTo(files("other"));
    }

    private Map<String, String> files(String site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(site);
        try (var walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
