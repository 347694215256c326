package dev.studygraph.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final SearchSettings ENGLISH = new SearchSettings(
            "en", Map.of("dedupe", List.of("duplicate records")), Map.of("MLS-C01/1.3", "MLS-C01 1.3: Transformation"));

    @Test
    void theSameDocumentsInAnotherOrderGiveTheSameBytes() {
        List<SearchDocument> documents = many(60);
        List<SearchDocument> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(SearchIndex.of(shuffled, ENGLISH)).isEqualTo(SearchIndex.of(documents, ENGLISH));
    }

    @Test
    void anIndexMadeFromWhatTheLastOneLeftHasTheSameBytes() {
        var memory = IndexMemory.kept();
        var random = new Random(20261127);
        List<SearchDocument> documents = new ArrayList<>(many(60));
        List<IndexFile> before = SearchIndex.of(documents, ENGLISH, memory);
        assertThat(before).noneMatch(IndexFile::known);
        for (int edit = 0; edit < 30; edit++) {
            switch (random.nextInt(3)) {
                case 0 -> documents.remove(random.nextInt(documents.size()));
                case 1 -> documents.add(document(100 + edit, "crawlers crawl " + random.nextInt(9)));
                default -> documents.set(random.nextInt(documents.size()), document(200 + edit, "seldom words"));
            }
            SearchSettings settings = random.nextInt(5) == 0 ? new SearchSettings("de", Map.of(), Map.of()) : ENGLISH;
            List<IndexFile> made = SearchIndex.of(documents, settings, memory);
            assertThat(made).isEqualTo(SearchIndex.of(documents, settings));
            assertThat(before)
                    .containsAll(made.stream().filter(IndexFile::known).toList());
            before = made;
        }
        assertThat(SearchIndex.of(documents, ENGLISH, memory)).anyMatch(IndexFile::known);
    }

    /** Long enough that averages hardly move with an edit, so that most of what was worked out serves again. */
    @Test
    void anIndexOverAFewOtherTextsHasTheSameBytes() {
        var memory = IndexMemory.kept();
        var random = new Random(20261128);
        List<SearchDocument> documents = new ArrayList<>();
        for (int number = 0; number < 1_200; number++) {
            documents.add(document(number, sentence(random, 20 + random.nextInt(60))));
        }
        SearchIndex.of(documents, ENGLISH, memory);
        long known = 0;
        for (int edit = 0; edit < 25; edit++) {
            for (int others = random.nextInt(3); others >= 0; others--) {
                int number = random.nextInt(documents.size());
                String body = documents.get(number).body();
                documents.set(
                        number,
                        document(
                                number,
                                switch (random.nextInt(4)) {
                                    case 0 -> body + " seldom" + letters(edit);
                                    case 1 -> body.substring(body.indexOf(' ') + 1);
                                    case 2 -> sentence(random, 40);
                                    default -> body + " " + sentence(random, 3);
                                }));
            }
            List<IndexFile> made = SearchIndex.of(documents, ENGLISH, memory);
            assertThat(made).isEqualTo(SearchIndex.of(documents, ENGLISH));
            known += made.stream().filter(IndexFile::known).count();
        }
        assertThat(known).isGreaterThan(25);
    }

    @Test
    void weightsThatDependOnOtherDocumentsAreLookedAtAgain() {
        var random = new Random(20261129);
        var tokenizer = new Tokenizer(new Stemming("en"));
        var numbers = new WordNumbers();
        List<DocumentWords> words = new ArrayList<>();
        for (int number = 0; number < 800; number++) {
            words.add(DocumentWords.of(
                    document(number, sentence(random, 20 + random.nextInt(60))), tokenizer, numbers));
        }
        Vocabulary vocabulary = Vocabulary.of(words, numbers);
        int renewed = 0;
        int elsewhere = 0;
        for (int edit = 0; edit < 60; edit++) {
            int number = random.nextInt(words.size());
            words.set(number, DocumentWords.of(document(number, sentence(random, 45)), tokenizer, numbers));
            List<Family> before = vocabulary.families();
            var over = vocabulary.over(words);
            vocabulary = over.orElseGet(() -> Vocabulary.of(words, numbers));
            renewed += over.isPresent() ? 1 : 0;
            assertThat(vocabulary.families())
                    .isEqualTo(Vocabulary.of(words, numbers).families());
            elsewhere += over.isPresent() && changedBeside(number, before, vocabulary.families()) ? 1 : 0;
        }
        assertThat(renewed).isGreaterThan(20);
        assertThat(elsewhere).isPositive();
    }

    /** Whether a word weighs another in a document than this one. */
    private static boolean changedBeside(int number, List<Family> before, List<Family> now) {
        Map<String, Family> known = before.stream().collect(Collectors.toMap(Family::stem, family -> family));
        return now.stream()
                .filter(family -> known.containsKey(family.stem()))
                .anyMatch(family ->
                        !without(number, family).equals(without(number, requireNonNull(known.get(family.stem())))));
    }

    private static List<Family.Posting> without(int number, Family family) {
        return family.postings().stream()
                .filter(posting -> posting.document() != number)
                .toList();
    }

    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> "word" + letters((int) Math.abs(random.nextGaussian() * 30) % 100))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theEntryNamesTheCoreAndTheCoreNamesEveryOtherFile() {
        List<IndexFile> files = SearchIndex.of(many(60), ENGLISH);

        assertThat(files.get(0).name()).isEqualTo(SearchIndex.ENTRY);
        assertThat(text(files.get(0))).contains(files.get(1).name());
        for (IndexFile file : files.subList(2, files.size())) {
            assertThat(text(files.get(1))).contains('"' + file.name().split("\\.", -1)[1] + '"');
        }
    }

    @Test
    void aDomainIsShownByItsTitle() {
        assertThat(SearchIndex.of(many(2), ENGLISH))
                .extracting(SearchIndexTest::text)
                .anyMatch(text -> text.contains("\"MLS-C01/1.3\",\"MLS-C01 1.3: Transformation\""));
    }

    @Test
    void aChangedWordChangesTheNameOfTheFileThatHoldsIt() {
        List<SearchDocument> documents = new ArrayList<>(many(3));
        List<String> before = names(SearchIndex.of(documents, ENGLISH));
        documents.set(0, document(0, "An altogether different body"));

        assertThat(names(SearchIndex.of(documents, ENGLISH)))
                .isNotEqualTo(before)
                .contains(SearchIndex.ENTRY);
    }

    @Test
    void everyFileIsACallWithAStringThatCannotEndEarly() {
        List<SearchDocument> documents = List.of(document(0, "It's a \\ and a \u2028 and </script> and \"quotes\"\n"));

        for (IndexFile file : SearchIndex.of(documents, ENGLISH)) {
            assertThat(text(file)).startsWith("studygraphSearch.").doesNotContain("\u2028");
            assertThat(text(file).lines()).allMatch(line -> line.endsWith("');"));
        }
    }

    @Test
    void aVaultWithoutNotesHasAnIndexAllTheSame() {
        assertThat(SearchIndex.of(List.of(), ENGLISH)).isNotEmpty();
    }

    @Test
    void everyWordStandsInTheShardThatItsLettersLeadTo() {
        List<Family> families =
                Vocabulary.of(many(4000), new Tokenizer(new Stemming("en"))).families();
        Shelf shelf = TermShelf.of(families, new FamilyLines().taking(families), new ShardMemory());

        assertThat(shelf.places()).hasSizeGreaterThan(1);
        for (Family family : families) {
            for (String form : family.forms()) {
                Shelf.Place place = shelf.places().stream()
                        .filter(candidate -> candidate.from().compareTo(form) <= 0)
                        .reduce((one, other) -> other)
                        .orElseThrow();
                assertThat(place.shard().json()).contains("\"" + family.stem() + "\",");
            }
        }
    }

    /** The browser reads this very text in {@code search-engine.test.js}. */
    @Test
    void theRegisterOfWordsIsWrittenAsTheBrowserReadsIt() {
        Family crawlers = new Family("crawler", new TreeSet<>(Set.of("crawler", "crawlers")), List.of());
        Family zurich = new Family("zürich", new TreeSet<>(Set.of("zürich")), List.of());

        assertThat(Register.of(List.of(crawlers, zurich), Set.of("gluecrawler"), Set.of("crawler")))
                .isEqualTo("bwoJ4zfi");
    }

    /** The browser reads some of these in {@code search-engine.test.js}. */
    @Test
    void anAddressMadeOfATitleIsWrittenWithoutIt() {
        assertThat(ShortAddress.of("scenarios/a-customers-rows.html", "A customer's rows, all of them"))
                .isEqualTo("scenarios/ 16 .html");
        assertThat(ShortAddress.of("services/aws-glue.html#what-glue-costs", "What Glue costs"))
                .isEqualTo("services/aws-glue.html#  ");
        assertThat(ShortAddress.of("scenarios/menus-fü.html", "Menus für alle")).isEqualTo("scenarios/ 7 ü.html");
        assertThat(ShortAddress.of("services/elsewhere.html", "Glue")).isEqualTo("services/elsewhere.html");
    }

    @Test
    void endingsLeadBackToTheStemsJavaFound() {
        List<Family> families = Vocabulary.of(
                        List.of(document(0, "crawled matched loading reading crawlers buckets matches searches")),
                        new Tokenizer(new Stemming("en")))
                .families();

        assertThat(Suffixes.of(families, List.of())).contains("ed>", "ing>", "es>", "s>");
    }

    /** A note says <i>automated</i>, a reader <i>automating</i>; no rule is made of endings that are rare. */
    @Test
    void frequentEndingsLeadWhereOneOfThemDoes() {
        Tokenizer tokenizer = new Tokenizer(new Stemming("en"));
        List<Token> everyday = IntStream.range(0, 80)
                .mapToObj(number -> tokenizer.words("land" + letters(number) + (number % 2 == 0 ? "ed" : "ing")))
                .flatMap(List::stream)
                .toList();
        List<Family> families = Vocabulary.of(List.of(document(0, "automated federated")), tokenizer)
                .families();

        assertThat(Suffixes.of(families, everyday)).contains("ated>", "ating>").doesNotContain("ates>");
    }

    private static String letters(int number) {
        return "" + "bcdfghklmn".charAt(number / 10) + "bcdfghklmn".charAt(number % 10) + "nt";
    }

    @Test
    void shortBeginningsLeadToTheBestKnownNames() {
        SearchDocument little = new SearchDocument(
                "service/glue-a",
                PageKind.SERVICE,
                SitePath.of("services/a.html"),
                "",
                "Glue A",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of());
        SearchDocument much = new SearchDocument(
                "service/glue-b",
                PageKind.SERVICE,
                SitePath.of("services/b.html"),
                "",
                "Glue B",
                List.of(),
                List.of(),
                "",
                "",
                List.of("a need", "another need"),
                "",
                List.of(),
                List.of(),
                List.of());

        Map<String, List<Integer>> prefixes =
                ShortPrefixes.of(List.of(little, much), new Tokenizer(new Stemming("en")));

        assertThat(prefixes).containsEntry("g", List.of(1, 0)).containsEntry("gl", List.of(1, 0));
    }

    private static List<SearchDocument> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> document(
                        number,
                        "The body of " + number + " word"
                                + Integer.toString(number * 7919, 36).replaceAll("[0-9]", "x")))
                .toList();
    }

    private static SearchDocument document(int number, String body) {
        return new SearchDocument(
                "scenario/need-" + number,
                PageKind.SCENARIO,
                SitePath.of("scenarios/need-" + number + ".html"),
                "",
                "Need number " + number,
                List.of(),
                List.of("Note"),
                "Need number " + number,
                "Answer",
                List.of(),
                body,
                List.of("tag"),
                List.of("MLS-C01/1.3"),
                List.of("glue"));
    }

    private static List<String> names(List<IndexFile> files) {
        return files.stream().map(IndexFile::name).collect(Collectors.toList());
    }

    private static String text(IndexFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
