package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import dev.studygraph.source.QuickDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The text of all notes in one file: made of what is left of the last one, it is the same. */
class FullTextTest {
    @Test
    void overAFewOtherDocumentsItHasTheBytesOfOneMadeWhole() {
        var chance = new Random(7);
        List<SearchDocument> documents = new ArrayList<>(
                IntStream.range(0, 60).mapToObj(i -> document(i, "Text " + i)).toList());
        FullText text = FullText.of("Notes", "", documents);
        for (int round = 0; round < 40; round++) {
            for (int times = chance.nextInt(12); times > 0; times--) {
                int place = chance.nextInt(documents.size());
                documents.set(place, document(place, "ä ".repeat(chance.nextInt(5)) + "round " + round));
            }
            if (round % 9 == 8) {
                documents.add(document(documents.size(), "One more"));
            }
            String title = round % 10 == 9 ? "Other notes" : "Notes";
            text = text.with(title, "", List.copyOf(documents));
            FullText whole = FullText.of(title, "", documents);
            assertThat(text.bytes()).isEqualTo(whole.bytes());
            assertThat(text.digest()).isEqualTo(QuickDigest.of(whole.bytes()));
        }
    }

    private static SearchDocument document(int number, String body) {
        return new SearchDocument(
                "topic/" + number,
                PageKind.TOPIC,
                SitePath.of("topics/" + number + ".html"),
                "",
                "Topic " + number,
                List.of(),
                List.of("All", "Some"),
                "",
                "",
                List.of(),
                body,
                List.of(),
                List.of(),
                List.of());
    }
}
