package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.Block.Shape;
import dev.studygraph.vault.Configuration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each syntax that people use becomes. */
class DialectTest {
    @Test
    void aHeadingInHtmlEndsWithItsLine() {
        assertThat(html("# A\n<h6>1 May</h6>\n## B\n**c**\n")).contains("1 May").contains("<strong>«c»</strong>");
        assertThat(html("<div>\n<h1>A</h1>\n**c**\n</div>\n")).contains("**c**");
    }

    private static String html(String text) {
        return Notes.html(Notes.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
                    [[A]]                    ¦ <p>{link A A}</p>
                    [[A|b]]                  ¦ <p>{link A b}</p>
                    [[A#B]]                  ¦ <p>{link A#B A &gt; B}</p>
                    [[#B|b]]                 ¦ <p>{link #B b}</p>
                    [[A#^id]]                ¦ <p>{link A#^id A &gt; ^id}</p>
                    ![[a.png]]               ¦ <p>{image a.png 'a' 0x0}</p>
                    ![[a.png|300]]           ¦ <p>{image a.png 'a' 300x0}</p>
                    ![[a.png|Map|30x20]]     ¦ <p>{image a.png 'Map' 30x20}</p>
                    ![[A#B]]                 ¦ {embed A#B}
                    a ![[A#B]] c             ¦ <p>«a »</p>{embed A#B}<p>« c»</p>
                    ![[A]] ^id               ¦ <div id="^id">{embed A}</div>
                    **![[A]]**               ¦ <p><strong>{embed in line A}</strong></p>
                    - ![[A]]                 ¦ <ul><li>{embed A}</li></ul>
                    - [ ] ![[A]]             ¦ <ul><li class="task"><label><input type="checkbox" disabled> {embed in line A}</label></li></ul>
                    [a](<b c.md>)            ¦ <p>{link b c.md a}</p>
                    [a](b%20c.md#d%20e)      ¦ <p>{link b c.md#d e a}</p>
                    [a](b.md "t")            ¦ <p>{link b.md a}</p>
                    ![a|200](b.png)          ¦ <p>{image b.png 'a' 200x0}</p>
                    ![b%20c/d%201.png](b%20c/d%201.png) ¦ <p>{image b c/d 1.png 'd 1' 0x0}</p>
                    <https://a.b>            ¦ <p>{link https://a.b https://a.b}</p>
                    www.a.b.                 ¦ <p>{link https://www.a.b www.a.b}«.»</p>
                    (https://a.b/c_(d))      ¦ <p>«(»{link https://a.b/c_(d) https://a.b/c_(d)}«)»</p>
                    [x] and [y][z]           ¦ <p>«[x] and [y][z]»</p>
                    [^1]                     ¦ <p>«[^1]»</p>
                    a ==b== c=d              ¦ <p>«a »<mark>«b»</mark>« c=d»</p>
                    a %%b%% 5%               ¦ <p>«a  5%»</p>
                    $5 or $6                 ¦ <p>«$5 or $6»</p>
                    $a_b$ and $$c$$          ¦ <p><math alttext="a_b"><mrow><msub><mi>a</mi><mrow><mrow><mi>b</mi></mrow></mrow></msub></mrow></math>« and »<math display="block" alttext="c"><mrow><mi>c</mi></mrow></math></p>
                    a #tag #1 b#c            ¦ <p>«a »<span class="tag">#tag</span>« #1 b#c»</p>
                    ~~a~~ `b`                ¦ <p><del>«a»</del>« »<code>b</code></p>
                    a &amp; &lt; \\*         ¦ <p>«a & < *»</p>
                    List<String> of <bucket> ¦ <p>«List<String> of <bucket>»</p>
                    <Tabs a="b">c</Tabs>     ¦ <p>«<Tabs a="b">c</Tabs>»</p>
                    {{</tabs>}} {% if %}     ¦ <p>«{{</tabs>}} {% if %}»</p>
                    <kbd>A</kbd><b>b         ¦ <p><kbd>A</kbd><b>«b»</b></p>
                    **<i>a** b</i>           ¦ <p><strong><i>«a»</i></strong>« b»</p>
                    <a href="b.md">c *d*</a> ¦ <p>{link b.md c <em>d</em>}</p>
                    <font size=3>a</font>    ¦ <p><span>«a»</span></p>
                    a ^id                    ¦ <p id="^id">«a»</p>
                    • a                      ¦ <ul><li>«a»</li></ul>
                    a^[] ^[b 2^3             ¦ <p>«a^[] ^[b 2^3»</p>
                    שלום a                   ¦ <p dir="auto">«שלום a»</p>
                    - שלום                   ¦ <ul dir="rtl"><li dir="auto">«שלום»</li></ul>
                    """)
    void inlineSyntax(String text, String html) {
        assertThat(html(text.replace("\\\\", "\\"))).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    <div><b>a <div>c</div></b></div>              ¦ <div class="html"><div>a <div>c</div></div></div>
                    <div><i>a</i></div>                           ¦ <div class="html"><div><i>a</i></div></div>
                    """)
    void whatHtmlDoesNotAllowWhereItStandsIsSetAside(String text, String html) {
        assertThat(html(text)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:b)",
                "[a](JaVaScRiPt:b)",
                "[a](<java&Tab;script:b>)",
                "[a](java&#10;script:b)",
                "[a](&#x6A;avascript:b)",
                "[a](&#1;javascript:b)",
                "[a](data:text/html;base64,x)",
                "[a](vbscript:b)",
                "<a href='javascript:b'>a</a>",
                "<a href=' javascript:b'>a</a>",
                "[a][r]\n\n[r]: javascript:b",
                "<javascript:b>",
                "![a](javascript:b)"
            })
    void anUnsafeLinkBecomesText(String text) {
        var note = Notes.read(text);
        assertThat(Notes.html(note)).doesNotContain("{link", "{image", "href");
        assertThat(note.diagnostics()).extracting(d -> d.code().id()).containsExactly("link-unsafe");
    }

    @Test
    void rawHtmlIsCleaned() {
        assertThat(html("<div onclick=\"x\" style=\"y\" id=\"main\" class=\"z\"><script>a</script><p align=right>b"
                        + "<img src=c.png width=20 onerror=x></div>"))
                .isEqualTo("<div class=\"html\"><div><p class=\"align-right\">b{image c.png '' 20x0}</p></div></div>");
    }

    @Test
    void rawHtmlCanBeShownAsText() {
        var usual = Configuration.DEFAULT;
        var escape = new Configuration(
                usual.title(),
                usual.description(),
                usual.language(),
                usual.baseUrl(),
                usual.prefixes(),
                usual.kinds(),
                usual.categories(),
                usual.criteria(),
                usual.synonyms(),
                usual.rules(),
                usual.words(),
                usual.checks(),
                usual.exams(),
                Configuration.HtmlPolicy.ESCAPE,
                usual.limits(),
                usual.fields(),
                usual.relations(),
                usual.exclude(),
                usual.templates());
        assertThat(Notes.html(Notes.read("<b>a</b>\n\n<details>\n\n# B\n", escape)))
                .isEqualTo("<p>«<b>a</b>»</p>\n<pre class=\"plain-text\">&lt;details&gt;</pre>");
    }

    @Test
    void aTableMayFollowTextDirectly() {
        var blocks = Notes.read("intro:\n| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n")
                .root()
                .blocks();
        assertThat(blocks).hasSize(2);
        var table = (Shape.Table) blocks.get(1).shape();
        assertThat(table.header()).extracting(Phrase::text).containsExactly("a", "b", "");
        assertThat(table.rows().get(0)).extracting(Phrase::text).containsExactly("1", "", "");
        assertThat(table.rows().get(1)).extracting(Phrase::text).containsExactly("1", "2", "3");
    }

    @Test
    void aTableInACalloutMayFollowItsTitle() {
        var block = Notes.read("> [!compare] A vs B\n> | a | b |\n> |-|-|\n> | 1 | 2 |\n")
                .root()
                .blocks()
                .get(0);
        assertThat(((Shape.Callout) block.shape()).blocks())
                .singleElement()
                .satisfies(inside -> assertThat(inside.shape()).isInstanceOf(Shape.Table.class))
                .satisfies(inside -> assertThat(inside.place()).hasToString("a.md:2:3"));
    }

    @Test
    void admonitionsAreCallouts() {
        assertThat(html("!!! note \"T\"\n    a\n\n    - b\nc\n"))
                .isEqualTo("<div class=\"callout callout-note\"><p class=\"callout-title\">T</p><p>«a»</p>"
                        + "<ul><li>«b»</li></ul></div>\n<p>«c»</p>");
        assertThat(html("??? tip\n    a\n"))
                .isEqualTo("<div class=\"callout callout-tip\"><details>"
                        + "<summary class=\"callout-title\">Tip</summary><p>«a»</p></details></div>");
        assertThat(html("::: warning T\na\n:::\nb\n"))
                .isEqualTo("<div class=\"callout callout-warning\"><p class=\"callout-title\">T</p><p>«a»</p></div>"
                        + "\n<p>«b»</p>");
        assertThat(html("::: x\n\na\n")).isEqualTo("<p>«::: x»</p>\n<p>«a»</p>");
    }

    @Test
    void aFoldOutHoldsMarkdownAndItsHeadingsAreNoSections() {
        var note = Notes.read("<details open>\n<summary>S</summary>\n\n## H\n\n- a\n\n</details>\n\n## I\n");
        assertThat(note.sections().map(section -> section.heading().text())).containsExactly("", "I");
        var details = (Shape.Details) note.root().blocks().get(0).shape();
        assertThat(details.summary().text()).isEqualTo("S");
        assertThat(details.blocks()).hasSize(2);
    }

    @Test
    void eachSectionShowsTheFootnotesItMarks() {
        var html = html("# A\na[^x] b[^x]\n\n# B\nc[^x]\n\n[^x]: n\n");
        assertThat(html)
                .contains("href=\"#fn:1\" id=\"fnref:1\"", "id=\"fnref:1:2\"", "href=\"#fn:1:2\" id=\"fnref:1:3\"")
                .contains("<li id=\"fn:1\" value=\"1\"><p>«n»</p>", "<li id=\"fn:1:2\" value=\"1\"><p>«n»</p>");
    }

    @Test
    void aFootnoteMayBeWrittenWhereItIsMarked() {
        assertThat(html("a^[b [[C]] ^[d]] e[^1]\n\n[^1]: f"))
                .isEqualTo("<p>«a»<sup class=\"footnote-mark\"><a href=\"#fn:1\" id=\"fnref:1\">1</a></sup>« e»"
                        + "<sup class=\"footnote-mark\"><a href=\"#fn:2\" id=\"fnref:2\">2</a></sup></p>\n"
                        + "<aside class=\"footnotes\"><ol><li id=\"fn:1\" value=\"1\"><p>«b »{link C C}« ^[d]»</p>"
                        + "<a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref:1\">↩</a></li>"
                        + "<li id=\"fn:2\" value=\"2\"><p>«f»</p>"
                        + "<a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref:2\">↩</a></li></ol></aside>");
    }

    @Test
    void commentsOverSeveralLinesGoAndOpenOnesStay() {
        assertThat(html("a\n\n%%\nsecret\n\n# b\n%%\n\nc\n")).isEqualTo("<p>«a»</p>\n<p>«c»</p>");
        assertThat(html("a\n\n%%\nb\n")).isEqualTo("<p>«a»</p>\n<p>«%%\nb»</p>");
        assertThat(html("```\n%% a\n```\n")).contains("%% a");
    }

    @Test
    void formulasMayTakeSeveralLines() {
        assertThat(html("$$\na\n\n- \\unknown b\n$$\n"))
                .isEqualTo("<p class=\"math-display\"><code class=\"math\">a\n\n- \\unknown b</code></p>");
        assertThat(html("```math\na\n```\n"))
                .isEqualTo(
                        "<p class=\"math-display\"><math display=\"block\" alttext=\"a\"><mrow><mi>a</mi></mrow></math></p>");
    }

    @Test
    void codeIsHighlightedWhereItsLanguageIsKnown() {
        assertThat(html("```sql\nSELECT 1 -- <a>\n```\n"))
                .contains("<span class=\"tok-keyword\">SELECT</span>")
                .contains("<span class=\"tok-comment\">-- &lt;a&gt;</span>");
        var fence = Notes.read("~~~ Python title=x\na\n\n  b\n")
                .root()
                .blocks()
                .get(0)
                .shape();
        assertThat(fence).isEqualTo(new Shape.Fence("python", List.of("a", "", "  b")));
    }

    @Test
    void tasksAndDefinitions() {
        assertThat(html("- [x] a\n- [ ] b\n"))
                .isEqualTo("<ul><li class=\"task\"><label><input type=\"checkbox\" disabled checked> «a»</label></li>"
                        + "<li class=\"task\"><label><input type=\"checkbox\" disabled> «b»</label></li></ul>");
        assertThat(html("T\n: m\n: n\n")).isEqualTo("<dl><dt>«T»</dt><dd>«m»</dd><dd>«n»</dd></dl>");
    }

    @Test
    void aBlockIdOnALineOfItsOwnNamesTheBlockBefore() {
        assertThat(Notes.read("| a |\n|-|\n| b |\n\n^t\n").root().blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.id()).contains("t"));
    }

    @Test
    void headingsMayBeUnderlinedRepeatedOrNamed() {
        var note = Notes.read("A\n===\n\n## B {#c}\n\n## C\n\n## [[D|d]] `e`\n\n## 日本 語\n\n## !!\n");
        assertThat(note.sections().map(Section::anchor)).containsExactly("", "a", "c", "c-2", "d-e", "日本-語", "section");
        assertThat(note.sections().map(section -> section.heading().text()))
                .containsExactly("", "A", "B", "C", "d e", "日本 語", "!!");
    }

    @Test
    void whatAnotherProgramWouldRunIsShownAndSaidOncePerKind() {
        var note = Notes.read("""
                import A from 'a'

                # N {/* n-1 */}

                {% if a %} `{% b %}`

                {% endif %}

                <Card>
                b
                </Card>

                {{< c >}}
                {: .d}
                <% e %>

                ```dataview
                LIST
                ```

                ```
                {{< f >}}
                ```
                """);
        assertThat(note.diagnostics())
                .allSatisfy(found -> assertThat(found.code().id()).isEqualTo("syntax-not-supported"))
                .extracting(found -> found.place().line())
                .containsExactlyInAnyOrder(1, 5, 9, 13, 14, 15, 17);
        assertThat(Notes.html(note))
                .contains("import A from 'a'", "{% if a %}", "{% endif %}", "{{< c >}}", "{: .d}", "<% e %>", "LIST")
                .contains("<div class=\"html\">&lt;Card&gt;\nb\n&lt;/Card&gt;\n</div>");
        assertThat(note.sections().map(Section::anchor)).containsExactly("", "n-1");
    }

    @Test
    void unquotedImportsOfOtherLanguagesAreProse() {
        assertThat(Notes.read("import pandas as pd\nexport PATH=a\n<BR>\n").diagnostics())
                .isEmpty();
    }

    @Test
    void anchorsOfAuthorsNameTheirSection() {
        var note = Notes.read("""
                <a name="top"></a>

                # A

                <a id='x'></a>text

                <span id=y></span>
                ## <a name="z"></a>B

                `<a name="no">`

                ```
                <a name="no">
                ```
                <div id="end">c</div>
                """);
        assertThat(note.sections().map(section -> section.heading().text() + section.names()))
                .containsExactly("[]", "A[top, x]", "B[y, z, no, end]");
        assertThat(Notes.html(note)).startsWith("<p>«text»</p>");
    }

    @Test
    void itemsOfListsCanBeNamed() {
        var block = Notes.read("- a ^x\n  - b ^y\n").root().blocks().get(0);
        assertThat(block.ids()).containsExactly("x", "y");
        assertThat(block.pieceOf("y").map(piece -> Notes.html(piece.parts())))
                .contains("<ul><li id=\"^y\">«b»</li></ul>");
    }
}
