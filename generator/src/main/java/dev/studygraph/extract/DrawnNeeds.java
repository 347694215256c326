package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Fence;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list of needs typed into a fence, below the heading itself or below a line such as {@code ✅ GOOD FOR:}. */
record DrawnNeeds(Scene scene) {
    private static final Pattern FRAME = Pattern.compile("^[\\s│┃║|]+|[\\s│┃║|]+$");
    private static final Pattern ITEM = Pattern.compile("[-•*✓✔✅·▪]\\s*(?=\\p{L}|\\d|\\()");
    private static final Pattern LABEL = Pattern.compile("[^\\p{L}]*(\\p{L}.*?)\\s*[:：]");

    /** The items that speak for the subject; none where there are fewer than two. */
    List<Phrase> of(Block block) {
        if (!(block.shape() instanceof Fence fence) || !Deciding.isPlain(fence)) {
            return List.of();
        }
        var found = new ArrayList<Phrase>();
        boolean speaksFor = true;
        int depth = Integer.MAX_VALUE;
        for (int i = 0; i < fence.lines().size(); i++) {
            var raw = fence.lines().get(i);
            var text = FRAME.matcher(raw).replaceAll("");
            var label = LABEL.matcher(text);
            var item = ITEM.matcher(text);
            int indent = raw.indexOf(text);
            if (label.matches()) {
                speaksFor = favours(text, label.group(1));
                depth = Integer.MAX_VALUE;
            } else if (item.lookingAt() && speaksFor && indent <= depth) {
                depth = indent;
                var place = block.placeOfLine(i);
                found.add(Answers.unadorned(Phrase.plain(text.substring(item.end()), place)));
            }
        }
        return found.size() > 1 ? List.copyOf(found) : List.of();
    }

    private boolean favours(String line, String label) {
        return !Negation.isCrossed(line)
                && !scene.words().begins(Word.NOT_FOR, label)
                && (scene.words().is(Word.BEST_FOR, label)
                        || scene.language()
                                .choosing()
                                .match(line)
                                // "Use X when:" below a heading of several is about X alone
                                .filter(match ->
                                        match.favours() && match.subject().isEmpty())
                                .isPresent());
    }
}
