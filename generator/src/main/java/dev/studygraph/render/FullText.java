package dev.studygraph.render;

import dev.studygraph.page.SearchDocument;
import dev.studygraph.source.QuickDigest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** Where more than one in so many documents is another, all are encoded. */
    private static final int FEW = 8;

    private final String title;
    private final String base;
    private final List<SearchDocument> documents;
    /** Where what is said of each document begins, and last where all ends. */
    private final int[] begins;

    private final byte[] whole;
    private Optional<String> digest = Optional.empty();

    private FullText(String title, String base, List<SearchDocument> documents, int[] begins, byte[] whole) {
        this.title = title;
        this.base = base;
        this.documents = documents;
        this.begins = begins;
        this.whole = whole;
    }

    /**
     * The text of these documents.
     *
     * @param base where the site will stand, ending in a slash; empty if nobody said
     */
    public static FullText of(String title, String base, List<SearchDocument> documents) {
        byte[] heading = encoded("# " + line(title) + "\n");
        List<byte[]> parts = documents.parallelStream()
                .flatMap(document -> Stream.of(encoded(head(base, document)), encoded(texts(document))))
                .toList();
        int[] begins = new int[documents.size() + 1];
        begins[0] = heading.length;
        for (int number = 0; number < documents.size(); number++) {
            begins[number + 1] = begins[number] + parts.get(2 * number).length + parts.get(2 * number + 1).length;
        }
        var whole = ByteBuffer.allocate(begins[documents.size()]).put(heading);
        parts.forEach(whole::put);
        return new FullText(title, base, List.copyOf(documents), begins, whole.array());
    }

    /** The same of other documents: what is said of those that are the very same, in the same places, is copied. */
    public FullText with(String otherTitle, String otherBase, List<SearchDocument> others) {
        if (!otherTitle.equals(title) || !otherBase.equals(base) || others.size() != documents.size()) {
            return of(otherTitle, otherBase, others);
        }
        List<Integer> places = IntStream.range(0, others.size())
                .filter(place -> !isThatOf(others.get(place), place))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return this;
        }
        return places.size() > others.size() / FEW ? of(title, base, others) : with(others, places);
    }

    private FullText with(List<SearchDocument> others, List<Integer> places) {
        List<byte[]> parts = places.stream()
                .map(others::get)
                .map(document -> encoded(head(base, document) + texts(document)))
                .toList();
        int[] moved = begins.clone();
        for (int number = 0; number < parts.size(); number++) {
            int place = places.get(number);
            int longer = parts.get(number).length - (begins[place + 1] - begins[place]);
            for (int behind = place + 1; longer != 0 && behind < moved.length; behind++) {
                moved[behind] += longer;
            }
        }
        var changed = ByteBuffer.allocate(moved[moved.length - 1]);
        int from = 0;
        for (int number = 0; number < parts.size(); number++) {
            int place = places.get(number);
            changed.put(whole, from, begins[place] - from).put(parts.get(number));
            from = begins[place + 1];
        }
        changed.put(whole, from, whole.length - from);
        return new FullText(title, base, List.copyOf(others), moved, changed.array());
    }

    @SuppressWarnings("ReferenceEquality") // another object that is equal is as soon encoded as compared
    private boolean isThatOf(SearchDocument document, int place) {
        return documents.get(place) == document;
    }

    /** That of the bytes, see {@link QuickDigest}; worked out once. */
    public synchronized String digest() {
        String known = digest.orElseGet(() -> QuickDigest.of(whole));
        digest = Optional.of(known);
        return known;
    }

    /** The file's bytes, which nobody may change. */
    public byte[] bytes() {
        return whole;
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
