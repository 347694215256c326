package dev.studygraph.render;

import dev.studygraph.page.SearchDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code llms-full.txt}: every text of the site in one file, each under its name and address, for programs that read. */
public final class FullText {
    /** The file at the root of the site. */
    public static final String FILE = "llms-full.txt";

    private FullText() {}

    /**
     * Writes the file's text.
     *
     * @param base where the site will stand, ending in a slash; empty if nobody said
     */
    public static void write(String title, String base, List<SearchDocument> documents, Writer text)
            throws IOException {
        text.append("# ").append(line(title)).append("\n");
        for (var document : documents) {
            text.append(document.isSection() ? "\n### " : "\n## ")
                    .append(line(document.title()))
                    .append("\n\n<")
                    .append(base)
                    .append(document.url())
                    .append(">\n");
            paragraph(text, String.join(" › ", document.context()));
            paragraph(text, document.need().equals(document.title()) ? "" : document.need());
            paragraph(text, document.answer());
            paragraph(text, document.body());
        }
    }

    private static void paragraph(Writer text, String words) throws IOException {
        if (!words.isBlank()) {
            text.append('\n').append(words.strip()).append('\n');
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
