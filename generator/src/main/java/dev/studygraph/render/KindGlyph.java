package dev.studygraph.render;

import dev.studygraph.page.PageKind;

/** The mark of each kind as SVG shapes on a square of {@link #SIZE}, drawn in the current colour. */
final class KindGlyph {
    static final double SIZE = 16;

    private KindGlyph() {}

    /** The mark as an {@code svg} element of its own, for use in running text. */
    static String inline(PageKind kind) {
        return "<svg class=\"glyph kind-" + kind.cssName()
                + "\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">" + shapes(kind) + "</svg>";
    }

    static String shapes(PageKind kind) {
        return switch (kind) {
            case SERVICE -> "<rect x=\"2.5\" y=\"2.5\" width=\"11\" height=\"11\" rx=\"3\"/>";
            case SCENARIO ->
                "<path d=\"M8 1.5 14.5 8 8 14.5 1.5 8Z\"/><path d=\"M6.4 6.6a1.7 1.7 0 1 1 2.4 1.6c-.5.2-.8.5-.8 1M8 11.1v.1\"/>";
            case COMPARISON ->
                "<rect x=\"2\" y=\"2.5\" width=\"12\" height=\"11\" rx=\"1.5\"/><path d=\"M8 2.5v11\"/><path class=\"fill\" d=\"M8 2.5h4.5a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H8Z\"/>";
            case DECISION ->
                "<path d=\"M8 14.5V9M8 9C8 6 3.5 6.5 3.5 2M8 9c0-3 4.5-2.5 4.5-7\"/><path d=\"M1.8 3.7 3.5 2l1.7 1.7M10.8 3.7 12.5 2l1.7 1.7\"/>";
            case PATTERN ->
                "<circle cx=\"3.5\" cy=\"8\" r=\"2\"/><circle cx=\"12.5\" cy=\"8\" r=\"2\"/><path d=\"M5.5 8h5\"/>";
            case TOPIC -> "<path d=\"M3 4h10M3 8h10M3 12h6\"/>";
        };
    }
}
