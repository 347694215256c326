package dev.studygraph.note;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads tables; a row longer than the header lengthens the header, so that no cell is lost. */
final class TableReader {
    private final Reading reading;

    TableReader(Reading reading) {
        this.reading = reading;
    }

    private record Cell(Inline inline, String alignment) {}

    Block table(TableBlock table) {
        List<Cell> header = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row : part.getChildren()) {
                if (!(row instanceof TableRow)) {
                    continue;
                }
                if (part instanceof TableHead) {
                    header.addAll(cells(row));
                } else {
                    rows.add(cells(row));
                }
            }
        }
        int width =
                Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        Place place = reading.at(table);
        fill(header, width, place);
        rows.forEach(row -> fill(row, width, place));
        var shape = new Shape.Table(
                phrases(header), rows.stream().map(TableReader::phrases).toList());
        return new Block(shape, piece(header, rows), place, Optional.empty());
    }

    private List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                Place place = cell.getFirstChild() == null ? reading.at(cell) : reading.at(cell.getFirstChild());
                var inline = InlineReader.prose(reading, cell.getChildren(), place);
                cells.add(new Cell(inline, alignment(cell)));
            }
        }
        return cells;
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }

    private static void fill(List<Cell> row, int width, Place place) {
        Place end = row.isEmpty()
                ? place
                : row.get(row.size() - 1).inline().phrase().place();
        while (row.size() < width) {
            row.add(new Cell(new Inline(Phrase.plain("", end), List.of()), ""));
        }
    }

    private static List<Phrase> phrases(List<Cell> row) {
        return row.stream().map(cell -> cell.inline().phrase()).toList();
    }

    private static Piece piece(List<Cell> header, List<List<Cell>> rows) {
        var label = header.stream()
                .map(cell -> cell.inline().phrase().text().replace('\n', ' ').strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        var piece = new PieceBuilder();
        piece.markup("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(label)
                + "\"><table" + TextDirection.frameAttribute(label) + "><thead><tr>");
        header.forEach(cell -> cell(piece, cell, cell.inline().phrase().isBlank() ? "td" : "th"));
        piece.markup("</tr></thead><tbody>");
        for (var row : rows) {
            piece.markup("<tr>");
            row.forEach(cell -> cell(piece, cell, "td"));
            piece.markup("</tr>");
        }
        piece.markup("</tbody></table></div>");
        return piece.piece();
    }

    private static void cell(PieceBuilder piece, Cell cell, String element) {
        piece.markup("<" + element);
        if (element.equals("th")) {
            piece.markup(" scope=\"col\"");
        }
        if (!cell.alignment().isEmpty()) {
            piece.markup(" class=\"align-" + cell.alignment() + "\"");
        }
        piece.markup(">").addAll(cell.inline().parts()).markup("</" + element + ">");
    }
}
