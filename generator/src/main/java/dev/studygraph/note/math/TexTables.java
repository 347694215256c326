package dev.studygraph.note.math;

import java.util.Map;
import java.util.Set;

/** What stands between {@code \begin} and {@code \end}: matrices, cases, and equations one below the other. */
final class TexTables {
    private static final int MOST_CELLS = 400;
    private static final Map<String, String> FENCES = Map.of(
            "matrix",
            "..",
            "smallmatrix",
            "..",
            "pmatrix",
            "()",
            "bmatrix",
            "[]",
            "Bmatrix",
            "{}",
            "vmatrix",
            "||",
            "Vmatrix",
            "‖‖",
            "cases",
            "{.",
            "array",
            "..");
    private static final Set<String> ALIGNED =
            Set.of("aligned", "align", "align*", "split", "eqnarray", "eqnarray*", "alignedat", "alignat", "alignat*");
    private static final Set<String> PLAIN =
            Set.of("gathered", "gather", "gather*", "equation", "equation*", "multline");

    private final TexSource tex;
    private final TexReader reader;

    TexTables(TexSource tex, TexReader reader) {
        this.tex = tex;
        this.reader = reader;
    }

    String environment(String name) {
        boolean aligned = ALIGNED.contains(name);
        String fences = FENCES.getOrDefault(name, "..");
        if (!aligned && !PLAIN.contains(name) && !FENCES.containsKey(name)) {
            tex.lose();
            return "";
        }
        if (name.equals("array") || name.contains("alignat") || name.equals("alignedat")) {
            tex.raw();
        }
        String table = "<mtable>" + rows(name, aligned) + "</mtable>";
        return MathMl.element(
                "mrow", MathMl.stretched(fences.substring(0, 1)) + table + MathMl.stretched(fences.substring(1)));
    }

    private String rows(String name, boolean aligned) {
        var rows = new StringBuilder();
        var row = new StringBuilder();
        int column = 0;
        for (int cells = 0; !tex.isLost(); cells++) {
            String cell = reader.row("");
            String side = aligned ? column % 2 == 0 ? "right" : "left" : name.equals("cases") ? "left" : "";
            row.append(side.isEmpty() ? "<mtd>" : "<mtd class=\"align-" + side + "\">")
                    .append(cell)
                    .append("</mtd>");
            if (tex.takes("&")) {
                column++;
            } else {
                rows.append(MathMl.element("mtr", row.toString()));
                row.setLength(0);
                column = 0;
                boolean goesOn = tex.takes("\\\\");
                if (tex.takes("\\end{" + name + "}")) {
                    return rows.toString();
                }
                if (!goesOn || cells > MOST_CELLS) {
                    tex.lose();
                }
            }
        }
        return "";
    }
}
