package dev.studygraph.vault;

import dev.studygraph.vault.Yaml.Fault;
import java.util.Optional;

/** How deep a YAML text may nest at most, counted without parsing it, because parsers recurse. */
final class YamlDepth {
    private YamlDepth() {}

    /** A fault at the first place that could lie deeper than the limit; brackets in quoted text count as well. */
    static Optional<Fault> fault(String text, int limit) {
        int brackets = 0;
        int line = 1;
        int column = 1;
        int markers = 0;
        boolean leading = true;
        for (int i = 0; i < text.length(); i++, column++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 0;
                markers = 0;
                leading = true;
            } else if (c == '[' || c == '{') {
                brackets++;
                leading = false;
            } else if (c == ']' || c == '}') {
                brackets = Math.max(0, brackets - 1);
                leading = false;
            } else if (leading && (c == '-' || c == '?' || c == ':')) {
                markers++;
            } else if (leading && c != ' ') {
                leading = false;
            }
            // Every level of block nesting takes at least one column.
            if (brackets + markers > limit || (leading && column > 4 * limit)) {
                return Optional.of(new Fault("this YAML is nested too deeply", line, Math.max(1, column)));
            }
        }
        return Optional.empty();
    }
}
