package dev.studygraph.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Vaults of any size for measuring: scenarios in the words of the published ones and in invented words.
 *
 * <p>Three of four words are drawn as often as the published scenarios use them, the fourth from a vocabulary that grows with the vault, its
 * common words much more often than its rare ones, as in real text. There are a fiftieth as many services as scenarios.
 */
final class InventedScenarios {

    private static final int SEED = 11;
    private static final String[] SYLLABLES = {
        "ba", "den", "ri", "mo", "tal", "ve", "sor", "ki", "lan", "pu", "ter", "no", "gre", "si", "vol", "ha", "mer",
        "ju", "cor", "fe"
    };

    private final List<String> common;
    private final int vocabulary;
    private final Random random = new Random(SEED);

    private InventedScenarios(List<String> common, int count) {
        this.common = common;
        this.vocabulary = 200 + (int) Math.min(100_000, 100 * Math.sqrt(count));
    }

    /** Writes an index and the documents as plain JSON: the arguments are how many scenarios (0: the published notes) and a folder. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        List<SearchDocument> documents = count == 0 ? PublishedContent.plan().documents() : of(count);
        SearchSite.write(folder, documents, PublishedContent.settings());
        Files.writeString(folder.resolve("documents.json"), json(documents));
    }

    static List<SearchDocument> of(int count) {
        List<String> words = PublishedContent.plan().documents().stream()
                .filter(document -> document.kind() == PageKind.SCENARIO)
                .flatMap(document -> List.of((document.title() + " " + document.answer()).split("\\s+", -1)).stream())
                .toList();
        return new InventedScenarios(words, count).documents(count);
    }

    private List<SearchDocument> documents(int count) {
        List<SearchDocument> documents = new ArrayList<>();
        int services = Math.max(5, count / 50);
        for (int number = 0; number < services; number++) {
            documents.add(
                    document(PageKind.SERVICE, number, invented(number) + " " + invented(number / 7), "", number));
        }
        for (int number = 0; number < count; number++) {
            documents.add(document(PageKind.SCENARIO, number, text(14), text(12), random.nextInt(services)));
        }
        return documents;
    }

    private SearchDocument document(PageKind kind, int number, String title, String answer, int service) {
        String folder = kind == PageKind.SERVICE ? "services" : "scenarios";
        return new SearchDocument(
                folder.substring(0, folder.length() - 1) + "/" + number,
                kind,
                SitePath.of(folder + "/" + slug(title) + "-" + number + ".html"),
                "",
                title,
                List.of(),
                List.of("Note " + number / 100),
                kind == PageKind.SCENARIO ? title : "",
                answer,
                List.of(),
                text(24),
                List.of("tag-" + number % 20),
                List.of(),
                List.of("service-" + service));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean isCommon = random.nextInt(4) > 0;
            double depth = random.nextDouble();
            text.append(i == 0 ? "" : " ")
                    .append(
                            isCommon
                                    ? common.get(random.nextInt(common.size()))
                                    : invented((int) (vocabulary * depth * depth * depth)));
        }
        return text.toString();
    }

    private static String invented(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String json(List<SearchDocument> documents) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (SearchDocument document : documents) {
                json.writeStartObject();
                json.writeStringField("id", document.id());
                json.writeStringField("kind", document.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField(
                        "url", document.path().url() + (document.isSection() ? "#" + document.fragment() : ""));
                json.writeStringField("title", document.title());
                json.writeStringField("names", String.join("\n", document.aliases()));
                json.writeStringField("answer", document.answer());
                json.writeStringField("context", String.join("\n", document.context()));
                json.writeStringField(
                        "text",
                        String.join(
                                "\n",
                                List.of(
                                        document.need(),
                                        document.answer(),
                                        document.body(),
                                        String.join("\n", document.leading()))));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }
}
