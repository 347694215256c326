package dev.studygraph.mend;

import dev.studygraph.source.SourceText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in the front matter of a note an alias is added. */
final class AliasLine {
    private static final Pattern KEY = Pattern.compile("aliases\\s*:(.*)");
    private static final Pattern FLOW = Pattern.compile("\\s*\\[([^\\[\\]{}#]*)]\\s*");
    private static final Pattern ITEM = Pattern.compile("(\\s*-\\s+)\\S.*");
    private static final Pattern BARE = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _/.-]*");

    private AliasLine() {}

    /**
     * The change that adds aliases, one at least; empty where the front matter is written in a way that is better left alone.
     *
     * @param shift the length of a byte order mark before the text
     */
    static Optional<Edit> edit(SourceText source, int shift, Collection<String> aliases) {
        List<String> values = aliases.stream().map(AliasLine::value).toList();
        String list = String.join(", ", values);
        String end = source.text().contains("\r\n") ? "\r\n" : source.text().contains("\n") ? "\n" : "\r";
        if (!source.line(1).equals("---")) {
            boolean alone = source.text().indexOf('\n') < 0 && source.text().indexOf('\r') < 0;
            String fresh = alone ? "\n" : end;
            return Optional.of(
                    new Edit(shift, shift, "---" + fresh + "aliases: [" + list + "]" + fresh + "---" + fresh));
        }
        int closing = 2;
        while (closing <= source.lineCount()
                && !source.line(closing).stripTrailing().equals("---")) {
            closing++;
        }
        if (closing > source.lineCount()) {
            return Optional.empty();
        }
        for (int line = 2; line < closing; line++) {
            var key = KEY.matcher(source.line(line));
            if (key.matches()) {
                return within(source, shift, line, key.group(1), values, end);
            }
        }
        int before = source.lineStart(2) + shift;
        return Optional.of(new Edit(before, before, "aliases: [" + list + "]" + end));
    }

    private static Optional<Edit> within(
            SourceText source, int shift, int line, String list, List<String> values, String end) {
        var flow = FLOW.matcher(list);
        if (flow.matches()) {
            int bracket = source.lineStart(line) + source.line(line).lastIndexOf(']') + shift;
            boolean empty = flow.group(1).isBlank();
            return Optional.of(new Edit(bracket, bracket, (empty ? "" : ", ") + String.join(", ", values)));
        }
        var item = ITEM.matcher(source.line(line + 1));
        if (!list.isBlank() || !item.matches()) {
            return Optional.empty();
        }
        int next = source.lineStart(line + 1) + shift;
        return Optional.of(new Edit(
                next,
                next,
                values.stream().map(value -> item.group(1) + value + end).collect(Collectors.joining())));
    }

    private static String value(String alias) {
        return BARE.matcher(alias).matches()
                ? alias
                : "\"" + alias.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
