package dev.studygraph.note;

import dev.studygraph.note.Piece.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A heading without the name that other generators let an author give it: {@code ## Heading {#name}}. */
record HeadingName(Inline words, Optional<String> name) {
    private static final Pattern AT_END = Pattern.compile("\\s*\\{\\s*#([^\\s{}]{1,100})[^{}]{0,200}}\\s*$");

    static HeadingName of(Inline heading) {
        String text = heading.phrase().text();
        List<Part> parts = heading.parts();
        if (!text.endsWith("}") || parts.isEmpty() || !(parts.get(parts.size() - 1) instanceof Part.Markup last)) {
            return new HeadingName(heading, Optional.empty());
        }
        var inText = AT_END.matcher(text);
        var inPart = AT_END.matcher(last.html());
        if (!inText.find() || !inPart.find() || inText.start() == 0) {
            return new HeadingName(heading, Optional.empty());
        }
        List<Part> shorter = new ArrayList<>(parts.subList(0, parts.size() - 1));
        shorter.add(new Part.Markup(last.html().substring(0, inPart.start())));
        var words = new Inline(
                heading.phrase().part(0, inText.start()),
                new PieceBuilder().addAll(shorter).parts());
        return new HeadingName(words, Optional.of(inText.group(1)));
    }
}
