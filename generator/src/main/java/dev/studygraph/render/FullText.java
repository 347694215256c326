package dev.studygraph.render;

import dev.studygraph.page.SearchDocument;
import dev.studygraph.source.QuickDigest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code llms-full.txt}: every text of the site in one file, each under its name and address, for programs that read. */
public final class FullText {
    /** The file at the root of the site. */
    public static final String FILE = "llms-full.txt";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** For what stands around paragraphs, and a need. */
    private static final int ROOM = 80;

    /** So many documents are written as one piece. */
    private static final int RUN = 128;

    private final String title;
    private final String base;
    private final List<SearchDocument> documents;
    /** What is said of each run of documents. */
    private final List<byte[]> pieces;

    private Optional<String> digest = Optional.empty();

    private FullText(String title, String base, List<SearchDocument> documents, List<byte[]> pieces) {
        this.title = title;
        this.base = base;
        this.documents = List.copyOf(documents);
        this.pieces = pieces;
    }

    /**
     * The text of these documents.
     *
     * @param base where the site will stand, ending in a slash; empty if nobody said
     */
    public static FullText of(String title, String base, List<SearchDocument> documents) {
        return new FullText(
                title,
                base,
                documents,
                runs(documents)
                        .parallel()
                        .mapToObj(from -> piece(base, run(documents, from)))
                        .toList());
    }

    /** Writes the text of these documents, of which nothing is kept. */
    public static void write(OutputStream out, String title, String base, List<SearchDocument> documents)
            throws IOException {
        out.write(heading(title));
        for (SearchDocument document : documents) {
            for (byte[] part : parts(base, document)) {
                out.write(part);
            }
        }
    }

    /** The same of other documents: a piece that tells of the very same ones is the same. */
    public FullText with(String otherTitle, String otherBase, List<SearchDocument> others) {
        if (!otherTitle.equals(title) || !otherBase.equals(base)) {
            return of(otherTitle, otherBase, others);
        }
        List<byte[]> made = runs(others)
                .parallel()
                .mapToObj(from ->
                        standsAt(from, run(others, from)) ? pieces.get(from / RUN) : piece(base, run(others, from)))
                .toList();
        var other = new FullText(title, base, others, made);
        other.digest = made.equals(pieces) ? digest : Optional.empty();
        return other;
    }

    /** Where each run begins. */
    private static IntStream runs(List<SearchDocument> documents) {
        return IntStream.range(0, (documents.size() + RUN - 1) / RUN).map(run -> run * RUN);
    }

    private static List<SearchDocument> run(List<SearchDocument> documents, int from) {
        return documents.subList(from, Math.min(from + RUN, documents.size()));
    }

    @SuppressWarnings("ReferenceEquality") // another object that is equal is as soon encoded as compared
    private boolean standsAt(int from, List<SearchDocument> others) {
        if (from >= documents.size() || others.size() != run(documents, from).size()) {
            return false;
        }
        for (int place = 0; place < others.size(); place++) {
            if (documents.get(from + place) != others.get(place)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] piece(String base, List<SearchDocument> documents) {
        List<byte[]> parts = documents.stream()
                .flatMap(document -> parts(base, document).stream())
                .toList();
        var whole =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(whole::put);
        return whole.array();
    }

    private static List<byte[]> parts(String base, SearchDocument document) {
        return List.of(encoded(head(base, document)), encoded(texts(document)));
    }

    /** That of the bytes, see {@link QuickDigest}; worked out once. */
    public synchronized String digest() {
        String known = digest.orElseGet(this::worked);
        digest = Optional.of(known);
        return known;
    }

    private String worked() {
        List<ByteArrayInputStream> all =
                all().stream().map(ByteArrayInputStream::new).toList();
        try (InputStream stream = new SequenceInputStream(Collections.enumeration(all))) {
            return QuickDigest.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file's bytes, a piece at a time. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : all()) {
            out.write(piece);
        }
    }

    /** The file's bytes. */
    public byte[] bytes() {
        List<byte[]> all = all();
        var whole =
                ByteBuffer.allocate(all.stream().mapToInt(piece -> piece.length).sum());
        all.forEach(whole::put);
        return whole.array();
    }

    private List<byte[]> all() {
        return Stream.concat(Stream.of(heading(title)), pieces.stream()).toList();
    }

    private static byte[] heading(String title) {
        return encoded("# " + line(title) + "\n");
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
