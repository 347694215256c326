package dev.studygraph.extract.table;

import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table drawn with {@code ┌─┬─┐} and {@code │}, or with {@code +---+} and {@code |}, in a fence. */
final class BoxDrawing {
    private static final Pattern RULE = Pattern.compile("\\s*[├┌└╔╠╚+|│║╞][─═━┬┼┴╦╬╩┤┐┘╗╣╝╪╡+=\\-|│]*[┤┐┘╗╣╝+|│╡]\\s*");
    private static final Pattern BAR = Pattern.compile("[│║┃|]");

    private static final Pattern AMID = Pattern.compile("\\p{Ll}\\p{L}*\\b|[(（&+]|[^(（]{0,60}[)）]$");

    private BoxDrawing() {}

    static Optional<Grid> read(Block block, Block.Shape.Fence fence) {
        var rows = new ArrayList<List<List<Phrase>>>();
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
            if (!open) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cells);
            open = true;
        }
        return sawRule ? grid(block, joined(rows)) : Optional.empty();
    }

    /** The rows, each with the lines that go on with it: those with an empty first cell, and where rules part rows all that only go on. */
    private static List<List<Phrase>> joined(List<List<List<Phrase>>> between) {
        boolean ruled = between.size() > 2 && goesOn(between);
        var rows = new ArrayList<List<Phrase>>();
        for (var lines : between) {
            boolean one = ruled && isOneRow(lines);
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0 && (one || isContinuation(lines.get(i)))) {
                    join(rows.get(rows.size() - 1), lines.get(i));
                } else {
                    rows.add(new ArrayList<>(lines.get(i)));
                }
            }
        }
        return rows;
    }

    /** Whether most of what stands on several lines between two rules is one row. */
    private static boolean goesOn(List<List<List<Phrase>>> between) {
        var several = between.stream().filter(lines -> lines.size() > 1).toList();
        return several.stream().filter(BoxDrawing::isOneRow).count() * 2 > several.size();
    }

    private static boolean isOneRow(List<List<Phrase>> lines) {
        return lines.stream().skip(1).allMatch(line -> isRest(lines.get(0), line));
    }

    /** Whether a line has gaps, or begins amid a sentence where the first line does not. */
    private static boolean isRest(List<Phrase> first, List<Phrase> line) {
        return IntStream.range(0, Math.min(first.size(), line.size()))
                .anyMatch(i -> !first.get(i).isBlank()
                        && !isAmid(first.get(i))
                        && (line.get(i).isBlank() || isAmid(line.get(i))));
    }

    private static boolean isAmid(Phrase cell) {
        return AMID.matcher(cell.text()).lookingAt();
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
                var begun = row.get(i).text();
                // "trans-" over "actions" is one word
                var between = begun.endsWith("-") ? "" : " ";
                row.set(
                        i,
                        Phrase.plain(
                                begun + between + more.get(i).text(), row.get(i).place()));
            }
        }
    }
}
