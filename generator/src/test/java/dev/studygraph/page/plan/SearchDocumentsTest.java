package dev.studygraph.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Vaults;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.NoteReader;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.render.AssetFiles;
import dev.studygraph.render.Renderer;
import dev.studygraph.render.Theme;
import dev.studygraph.vault.NoteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a note says is unfindable: every word of every note stands in some document of the search. */
class SearchDocumentsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What a reader does not see: front matter, addresses, targets behind a label, tags, comments, block ids, kinds of callouts
     * and of code, numbers of lists, and the labels of scenarios. */
    private static final Pattern UNSEEN = Pattern.compile(
            "\\A---\\n.*?\\n---\\n|\\]\\([^)]*\\)|\\[\\[[^]|]*\\||</?[a-z][^>]*>|%%.*?%%|\\^[\\w-]+$|https?:\\S+|\\[[!^][\\w-]+]|^```\\w+|^ *\\d+\\.|\\[x]"
                    + "|^> \\*\\*(?:Answer|Because|Not|Given):",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** Every construct of Markdown that says something; each # is a word that stands nowhere else. */
    private static final List<String> CONSTRUCTS = List.of(
            "# #\n\nPlain # text with **bold #**, *soft #*, `code#`, ==marked #== and ~~struck #~~.\n",
            "## # heading with nothing below\n\n### # below it\n\nText #.\n",
            "- item #\n  - nested #\n    1. deeper #\n- [ ] to do #\n- [x] done #\n",
            "| Left # | Middle # | Right # | More # |\n|---|---|---|---|\n| a # | b `#` | c # | d # |\n",
            "```python\nprint(#)  # comment #\n```\n",
            "> [!tip] Title #\n> Inside # the tip.\n>\n> - a point #\n>\n> > [!warning] Nested #\n> > Deep #.\n",
            "> quoted #\n>\n> > again #\n",
            "Term #\n: meaning # of it\n",
            "<details><summary>Fold #</summary>\n\nHidden # text\n\n</details>\n",
            "<div>\nraw # html\n</div>\n",
            "A claim.[^n]\n\n[^n]: The note # below.\n",
            "![picture #](missing.png) and [label #](other.md) and [[other|shown #]]\n",
            "$$\n\\text{x#} = y\n$$\n\nInline $\\text{z#}$ too.\n",
            "```mermaid\nflowchart TD\n  A{Is it #?} -->|yes #| B[Do #]\n```\n",
            """
            > [!scenario] Need # of somebody
            > **Answer:** [[Service #]] (qualifier #)
            > **Because:** reason # holds
            > **Not:** [[Rival #]] — it # fails
            > **Given:** Incremental = #
            >
            > A further remark # below.
            """,
            "| Scenario | Service | Why |\n|---|---|---|\n| Need # in a table | Thing # (special #) | reason # |\n",
            "| Scenario | Service | Why | Watch out |\n|---|---|---|---|\n| Need # again | Thing # + Other # | reason # | trap # |\n",
            "| Need | Answer |\n|---|---|\n| Something # | This # or That # |\n",
            "## Alpha# vs Beta#\n\n| Feature | Alpha# | Beta# |\n|---|---|---|\n| Aspect # | left # | right # |\n",
            "## Decision: which # now?\n\n- Is it #?\n  - Yes → First #\n  - No → Second #\n",
            "## Pattern: flow #\n\n1. Start #\n2. Then # → End #\n",
            "**Exam tip:** remember # well.\n\n## Use Thing# when:\n\n- it # happens\n\n## Avoid Thing# when:\n\n- it # does not\n",
            "Discriminative example: need # of one → Pick #. Other need # → Take #.\n",
            "- need # here => Answer #\n- need # there => Answer #\n",
            "| Acronym | Meaning |\n|---|---|\n| QX# | Quick # of it |\n");

    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        var theme = Theme.builtIn();
        return Renderer.of(theme, AssetFiles.of(theme), "en").words();
    }

    @Test
    void everyWordOfThePublishedNotesIsFindable() throws IOException {
        Path content = Path.of("../content");
        Set<String> findable = findable(Vaults.onDisk(content).build().graph());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                missing.addAll(words(Files.readString(file)));
            }
        }
        missing.removeAll(findable);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyWordOfAnInventedVaultIsFindableWhateverStandsTogether(long seed) {
        var random = new Random(seed);
        var number = new int[] {0};
        var vault = Vaults.vault();
        var texts = new ArrayList<String>();
        for (int note = 0; note < 12; note++) {
            var text = new StringBuilder();
            if (random.nextBoolean()) {
                text.append("# Note ").append(invented(number)).append("\n\n");
            }
            for (int i = 0; i < 6; i++) {
                String construct = CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()));
                text.append(Pattern.compile(
                                        "#(?![# ]|$)|(?<![#\\n])#|(?<=^# )#|(?<=^## )#|(?<=^### )#", Pattern.MULTILINE)
                                .matcher(construct)
                                .replaceAll(hash -> invented(number)))
                        .append('\n');
            }
            texts.add(text.toString());
            vault.note("folder/note-" + note + ".md", text.toString());
        }
        Set<String> findable = findable(vault.build().graph());
        List<String> missing = texts.stream()
                .flatMap(String::lines)
                .filter(line -> !findable.containsAll(words(line)))
                .distinct()
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void aServiceIsToldByTheSentenceThatSaysWhatItIs() {
        var vault = Vaults.vault()
                .note("aqueduct.md", "---\nkind: service\n---\n# Aqueduct\n\nA state machine. It has branches.\n")
                .note("topic.md", "# Rome\n\nA city. It has bridges.\n");
        assertThat(documents(vault.build().graph()))
                .extracting(document -> document.title() + ": " + document.summary())
                .contains("Aqueduct: A state machine.", "Rome: ");
    }

    /** Every note of the published ones gets another word for one that stands in its texts, one note after the other. */
    @Test
    void overOtherTextsTheyAreWhatTheyWouldBeAnewAndTheOthersAreKept() throws IOException {
        Path content = Path.of("../content");
        var graph = Vaults.onDisk(content).build().graph();
        var material = Material.of(graph, Insights.of(graph, Trees.of(graph)), LABELS);
        var before = SearchDocuments.of(material);
        var reader = new NoteReader(graph.configuration());
        for (String path : graph.notes().keySet()) {
            String text = Files.readString(content.resolve(path)).replace(" the ", " that ");
            var reworded = graph.over(List.of(reader.read(NoteFile.of(path, text.getBytes(StandardCharsets.UTF_8)))));
            var next = before.over(material.over(reworded));
            var anew = SearchDocuments.of(material.over(reworded)).all();
            assertThat(next.all()).as(path).isEqualTo(anew);
            Map<String, SearchDocument> known = before.all().stream()
                    .collect(Collectors.toMap(SearchDocument::id, document -> document, (first, second) -> first));
            assertThat(next.all())
                    .as("%s: what is equal is the same", path)
                    .filteredOn(document -> document.equals(known.get(document.id())))
                    .isNotEmpty()
                    .allSatisfy(document -> assertThat(document).isSameAs(known.get(document.id())));
            before = next.over(material);
            assertThat(before.all())
                    .as("%s, back again", path)
                    .isEqualTo(SearchDocuments.of(material).all());
        }
    }

    /** A word that no note holds yet: letters alone, so that nothing takes it for a number. */
    private static String invented(int[] number) {
        var word = new StringBuilder("zq");
        for (int rest = 1000 + number[0]++; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnprstvwxza".charAt(rest % 20));
        }
        return word.toString();
    }

    private static Set<String> findable(KnowledgeGraph graph) {
        return documents(graph).stream()
                .flatMap(SearchDocumentsTest::texts)
                .flatMap(text -> words(text).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<SearchDocument> documents(KnowledgeGraph graph) {
        var insights = Insights.of(graph, Trees.of(graph));
        return new SitePlanner(graph, insights, new Understanding(Map.of()), LABELS)
                .plan(List::of, place -> "", 0)
                .documents();
    }

    private static Stream<String> texts(SearchDocument document) {
        return Stream.of(
                        Stream.of(document.title(), document.need(), document.answer(), document.body()),
                        document.aliases().stream(),
                        document.context().stream(),
                        document.leading().stream())
                .flatMap(texts -> texts);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(UNSEEN.matcher(text).replaceAll(" "))
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
