package dev.studygraph.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.cli.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small vaults with the site that comes of them, to the byte: whole pages for one of them, for the others what stands in
 * {@code <main>}, so that a change of the frame is not read many times over. The hash in the name of an asset is set aside,
 * and of the assets only the names count.
 */
class GoldenSiteTest {
    private static final String WHOLE = "plain-note";

    /** Shows the same in every site. */
    private static final String SAME = "style.html";

    static List<String> sites() {
        return BuiltSite.golden();
    }

    @Test
    void thereAreSitesToCompare() {
        assertThat(sites()).hasSizeGreaterThanOrEqualTo(3).contains(WHOLE);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theSiteIsAsExpected(String name) throws IOException {
        Path site = BuiltSite.of(name);
        Map<String, String> texts = new TreeMap<>();
        var names = new TreeSet<String>();
        for (String file : Golden.names(site)) {
            if (file.startsWith(".studygraph/")) {
                continue;
            }
            names.add(withoutHash(file));
            if (!file.startsWith("assets/") && !file.equals("sw.js") && (name.equals(WHOLE) || !file.equals(SAME))) {
                String text = withoutHash(Files.readString(site.resolve(file)));
                texts.put(file, file.endsWith(".html") && !name.equals(WHOLE) ? main(text) : text);
            }
        }
        texts.put("files.txt", String.join("\n", names) + "\n");
        Golden.expect(BuiltSite.GOLDEN.resolve(name + "/expected"), texts);
    }

    private static String withoutHash(String text) {
        return text.replaceAll("(assets/[\\w-]+)\\.[0-9a-f]{10}\\.", "$1.HASH.");
    }

    private static String main(String page) {
        int start = page.indexOf("<main");
        int end = page.indexOf("</main>");
        return start < 0 ? page : page.substring(start, end) + "</main>\n";
    }
}
