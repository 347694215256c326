package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Obsidian's block id, {@code ^name} at the end of a block. */
final class BlockId {
    private static final Pattern AT_END = Pattern.compile("(?:^|\\s)\\^([A-Za-z0-9-]{1,100})\\s*$");
    private static final Pattern ALONE = Pattern.compile("\\^([A-Za-z0-9-]{1,100})");

    private BlockId() {}

    /** Text and the id that stood at its end. */
    record Split(Inline inline, Optional<String> id) {}

    static Split split(Inline inline) {
        String text = inline.phrase().text();
        List<Part> parts = inline.parts();
        if (parts.isEmpty() || text.indexOf('^') < 0 || !(parts.get(parts.size() - 1) instanceof Part.Prose last)) {
            return new Split(inline, Optional.empty());
        }
        String tail = text.substring(Math.max(0, text.length() - 110));
        var inText = AT_END.matcher(tail);
        var inPart = AT_END.matcher(last.text());
        if (!inText.find() || !inPart.find()) {
            return new Split(inline, Optional.empty());
        }
        List<Part> shorter = new ArrayList<>(parts.subList(0, parts.size() - 1));
        shorter.add(new Part.Prose(last.text().substring(0, inPart.start())));
        int end = text.length() - tail.length() + inText.start();
        var phrase = inline.phrase().part(0, end);
        return new Split(new Inline(phrase, new PieceBuilder().addAll(shorter).parts()), Optional.of(inText.group(1)));
    }

    /** The id that a paragraph consists of; it belongs to the block before. */
    static Optional<String> alone(String text) {
        var matcher = ALONE.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The attribute that makes a block reachable; the caret keeps it apart from the anchors of headings. */
    static String attribute(Optional<String> id) {
        return id.map(name -> " id=\"^" + name + "\"").orElse("");
    }
}
