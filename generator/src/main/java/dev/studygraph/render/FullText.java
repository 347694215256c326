package dev.studygraph.render;

import dev.studygraph.page.SearchDocument;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code llms-full.txt}: every text of the site in one file, each under its name and address, for programs that read. */
public final class FullText {
    /** The file at the root of the site. */
    public static final String FILE = "llms-full.txt";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** For what stands around paragraphs, and a need. */
    private static final int ROOM = 80;

    private FullText() {}

    /**
     * The file's bytes.
     *
     * @param base where the site will stand, ending in a slash; empty if nobody said
     */
    public static byte[] of(String title, String base, List<SearchDocument> documents) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(encoded("# " + line(title) + "\n"));
        parts.addAll(documents.parallelStream()
                .flatMap(document -> Stream.of(encoded(head(base, document)), encoded(texts(document))))
                .toList());
        var whole =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(whole::put);
        return whole.array();
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** By itself: its arrows take two bytes a character in memory, and texts most often one. */
    private static String head(String base, SearchDocument document) {
        var text = new StringBuilder();
        text.append(document.isSection() ? "\n### " : "\n## ")
                .append(line(document.title()))
                .append("\n\n<")
                .append(base)
                .append(document.url())
                .append(">\n");
        paragraph(text, String.join(" › ", document.context()));
        return text.toString();
    }

    private static String texts(SearchDocument document) {
        var text =
                new StringBuilder(document.answer().length() + document.body().length() + ROOM);
        paragraph(text, document.need().equals(document.title()) ? "" : document.need());
        paragraph(text, document.answer());
        paragraph(text, document.body());
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append('\n').append(words.strip()).append('\n');
        }
    }

    private static String line(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
