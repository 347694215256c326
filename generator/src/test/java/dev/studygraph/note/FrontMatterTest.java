package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How front matter is read. */
class FrontMatterTest {
    private static FrontMatter read(String yaml) {
        return Notes.read("---\n" + yaml + "\n---\nx\n").frontMatter();
    }

    @Test
    void namesComeWithoutTheirBrackets() {
        var matter = read("""
                type: Service
                alias: A, B
                aliases: [C, "[[D|d]]", /old/place/, old/place.html, CI/CD]
                part-of: [[E]]
                parts: [F, {name: G, aliases: H, category: K}]
                requires: "[[I]]"
                Replaced_By: "[[J]]"
                as-of: 2026-11
                lastmod: 2026-11-02
                exam: X/1
                permalink: /p/
                """);
        assertThat(matter.kind()).contains("service");
        assertThat(matter.aliases()).containsExactly("C", "D", "CI/CD", "A", "B");
        assertThat(matter.redirects()).containsExactly("/old/place/", "old/place.html");
        assertThat(matter.partOf()).contains("E");
        assertThat(matter.parts())
                .containsExactly(
                        new FrontMatter.PartName("F", List.of(), Optional.empty()),
                        new FrontMatter.PartName("G", List.of("H"), Optional.of("K")));
        assertThat(matter.requires()).containsExactly("I");
        assertThat(matter.replacedBy()).contains("J");
        assertThat(matter.asOf()).contains("2026-11");
        assertThat(matter.updated()).contains("2026-11-02");
        assertThat(matter.exam()).containsExactly("X/1");
        assertThat(matter.permalink())
                .contains(new FrontMatter.Permalink("/p/", new dev.studygraph.source.Place("a.md", 12, 12)));
        assertThat(matter.all()).containsKey("Replaced_By");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags: a, b", "tags: '#a #b'", "tags: a b", "tags: [a, '#b']", "tag: a\ntags: [b]"})
    void tagsHaveManyForms(String yaml) {
        assertThat(read(yaml).tags()).containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish: false", "draft: true", "published: no", "Draft: yes"})
    void whatIsPrivateIsNotPublished(String yaml) {
        assertThat(read(yaml).published()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish: true", "draft: false", "title: draft", ""})
    void whatIsNotPrivateIsPublished(String yaml) {
        assertThat(read(yaml).published()).isTrue();
    }

    @Test
    void aBlockThatIsNotYamlIsShownAsText() {
        var note = Notes.read("---\ntitle: {{title}}\nx: a: b\n---\n\n# A\n");
        assertThat(note.title()).isEqualTo("A");
        assertThat(Notes.html(note)).contains("<pre class=\"plain-text\">title: {{title}}");
        assertThat(note.diagnostics()).extracting(d -> d.code().id()).containsExactly("front-matter-invalid");
    }

    @Test
    void aBlockThatIsNotClosedIsText() {
        var note = Notes.read("---\ntitle: A\n\ntext [[b]]\n");
        assertThat(Notes.html(note)).contains("title: A").contains("{link b b}");
        assertThat(note.diagnostics()).extracting(d -> d.code().id()).containsExactly("front-matter-invalid");
    }

    @Test
    void rulesAroundTextAreNoFrontMatter() {
        assertThat(Notes.html(Notes.read("---\n\njust text\n\n---\n"))).isEqualTo("<hr>\n<p>«just text»</p>\n<hr>");
    }

    @Test
    void onlyNearMissesOfOurKeysAreReported() {
        var note = Notes.read("---\naliasses: [A]\ncategry: B\ndate: C\nstatus: D\npart: 2\n---\n");
        assertThat(note.diagnostics())
                .extracting(d -> d.place() + " " + d.hint().orElse(""))
                .containsExactly("a.md:2:1 did you mean 'aliases'?", "a.md:3:1 did you mean 'category'?");
    }

    @Test
    void anUnknownKindIsReported() {
        assertThat(Notes.read("---\nkind: servise\n---\n").diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.place()).hasToString("a.md:2:7"))
                .satisfies(d -> assertThat(d.hint()).contains("did you mean 'service'?"));
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, Readme",
        "glue/README.md, glue",
        "a/my-note.md, my note",
        "3 Amazon S3 f2d9481e00112233445566778899aabb.md, 3 Amazon S3",
        ".md, .md"
    })
    void aNoteWithoutAHeadingIsCalledAfterItsFile(String path, String title) {
        var frontMatter = FrontMatter.NONE;
        var root = Notes.read("").root();
        assertThat(NoteTitle.of(frontMatter, root, path)).isEqualToIgnoringCase(title);
    }
}
