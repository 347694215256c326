package dev.studygraph.extract.table;

import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table drawn with {@code ┌─┬─┐} and {@code │}, or with {@code +---+} and {@code |}, in a fence. */
final class BoxDrawing {
    private static final Pattern RULE = Pattern.compile("\\s*[├┌└╔╠╚+|│║╞][─═━┬┼┴╦╬╩┤┐┘╗╣╝╪╡+=\\-|│]*[┤┐┘╗╣╝+|│╡]\\s*");
    private static final Pattern BAR = Pattern.compile("[│║┃|]");

    private BoxDrawing() {}

    static Optional<Grid> read(Block block, Block.Shape.Fence fence) {
        var groups = new ArrayList<List<Phrase>>();
        boolean sawRule = false;
        boolean open = false;
        for (int i = 0; i < fence.lines().size(); i++) {
            var line = fence.lines().get(i);
            if (isRule(line)) {
                sawRule = true;
                open = false;
                continue;
            }
            var cells = cells(line, block.placeOfLine(i));
            if (cells.isEmpty()) {
                if (line.isBlank()) {
                    continue;
                }
                return Optional.empty();
            }
            if (open && isContinuation(cells)) {
                join(groups.get(groups.size() - 1), cells);
            } else {
                groups.add(new ArrayList<>(cells));
            }
            open = true;
        }
        return sawRule ? grid(block, groups) : Optional.empty();
    }

    private static Optional<Grid> grid(Block block, List<List<Phrase>> groups) {
        if (groups.size() < 2) {
            return Optional.empty();
        }
        int width = groups.get(0).size();
        boolean even = width >= 2 && groups.stream().allMatch(row -> row.size() == width);
        return even
                ? Optional.of(new Grid(block, true, groups.get(0), groups.subList(1, groups.size())))
                : Optional.empty();
    }

    private static boolean isRule(String line) {
        return line.strip().length() > 2 && RULE.matcher(line).matches() && line.matches(".*[─═━\\-=]{2,}.*");
    }

    private static List<Phrase> cells(String line, Place lineStart) {
        var matcher = BAR.matcher(line);
        var bars = new ArrayList<Integer>();
        while (matcher.find()) {
            bars.add(matcher.start());
        }
        if (bars.size() < 3) {
            return List.of();
        }
        var whole = Phrase.plain(line, lineStart);
        var cells = new ArrayList<Phrase>();
        for (int i = 0; i + 1 < bars.size(); i++) {
            cells.add(whole.part(bars.get(i) + 1, bars.get(i + 1)));
        }
        return cells;
    }

    /** A line with an empty first cell goes on with the row above it. */
    private static boolean isContinuation(List<Phrase> cells) {
        return cells.get(0).isBlank();
    }

    private static void join(List<Phrase> row, List<Phrase> more) {
        for (int i = 0; i < Math.min(row.size(), more.size()); i++) {
            if (!more.get(i).isBlank()) {
                row.set(
                        i,
                        Phrase.plain(
                                row.get(i).text() + " " + more.get(i).text(),
                                row.get(i).place()));
            }
        }
    }
}
