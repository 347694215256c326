package dev.studygraph.render;

import dev.studygraph.page.SearchDocument;
import java.util.List;

/** {@code llms-full.txt}: every text of the site in one file, each under its name and address, for programs that read. */
public final class FullText {
    /** The file at the root of the site. */
    public static final String FILE = "llms-full.txt";

    private FullText() {}

    /**
     * The file's text.
     *
     * @param base where the site will stand, ending in a slash; empty if nobody said
     */
    public static String of(String title, String base, List<SearchDocument> documents) {
        var text = new StringBuilder("# " + line(title) + "\n");
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
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append('\n').append(words.strip()).append('\n');
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
