package dev.studygraph.mend;

import dev.studygraph.note.FrontMatterLines;
import dev.studygraph.source.SourceText;
import dev.studygraph.vault.Yaml;
import dev.studygraph.vault.YamlValue;
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

    private AliasLine() {}

    /**
     * The change that adds aliases, one at least; empty where the front matter is written in a way that is better left alone.
     *
     * @param shift the length of a byte order mark before the text
     */
    static Optional<Edit> edit(SourceText source, int shift, Collection<String> aliases) {
        List<String> values = aliases.stream().map(YamlText::value).toList();
        String list = String.join(", ", values);
        String end = source.text().contains("\r\n") ? "\r\n" : source.text().contains("\n") ? "\n" : "\r";
        if (!FrontMatterLines.open(source)) {
            boolean alone = source.text().indexOf('\n') < 0 && source.text().indexOf('\r') < 0;
            String fresh = alone ? "\n" : end;
            return Optional.of(
                    new Edit(shift, shift, "---" + fresh + "aliases: [" + list + "]" + fresh + "---" + fresh));
        }
        var closing = FrontMatterLines.closing(source);
        if (closing.isEmpty() || !holdsKeys(source, closing.getAsInt())) {
            return Optional.empty();
        }
        for (int line = 2; line < closing.getAsInt(); line++) {
            var key = KEY.matcher(source.line(line));
            if (key.matches()) {
                return within(source, shift, line, key.group(1), values, end);
            }
        }
        int before = source.lineStart(2) + shift;
        return Optional.of(new Edit(before, before, "aliases: [" + list + "]" + end));
    }

    /** Text between two rules is no front matter. */
    private static boolean holdsKeys(SourceText source, int closing) {
        var read = Yaml.read(source.text().substring(source.lineStart(2), source.lineStart(closing)));
        return read.fault().isEmpty()
                && read.value().map(YamlValue.Mapping.class::isInstance).orElse(true);
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
}
