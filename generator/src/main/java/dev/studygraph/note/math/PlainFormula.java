package dev.studygraph.note.math;

import dev.studygraph.note.math.Symbols.Symbol;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula as somebody would type it who has no TeX, with signs in place of their commands: {@code O(n \log n)} is O(n log n). What stands
 * above, below or beneath something cannot be typed, and such a formula stays as it is.
 */
final class PlainFormula {
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:(?:text|math)(?:rm|bf|it|tt|sf)|text|mbox|operatorname)\\{([^{}\\\\]*)}|\\\\(\\p{Alpha}+|.)");
    private static final Pattern UNTYPABLE = Pattern.compile("[{}&\\\\]");
    private static final Set<String> TYPED =
            Set.of("letter", "operator", "fence", "big", "integral", "function", "limit");

    private PlainFormula() {}

    static String of(String tex) {
        Matcher command = COMMAND.matcher(tex);
        var plain = new StringBuilder();
        int written = 0;
        while (command.find()) {
            String before = tex.substring(written, command.start());
            Optional<String> typed = Optional.ofNullable(command.group(1)).or(() -> typed(command.group(2)));
            if (typed.isEmpty() || UNTYPABLE.matcher(before).find()) {
                return tex;
            }
            plain.append(before).append(typed.get());
            written = command.end();
        }
        String rest = tex.substring(written);
        return UNTYPABLE.matcher(rest).find()
                ? tex
                : plain.append(rest).toString().replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> typed(String name) {
        return Symbols.named(name).flatMap(PlainFormula::typed);
    }

    private static Optional<String> typed(Symbol symbol) {
        return TYPED.contains(symbol.kind())
                ? Optional.of(symbol.text())
                : Optional.of(" ").filter(room -> symbol.kind().equals("space"));
    }
}
