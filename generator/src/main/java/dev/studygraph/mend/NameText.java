package dev.studygraph.mend;

import dev.studygraph.note.FrontMatterLines;
import dev.studygraph.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a note writes a name in the open: not in code, in addresses or in the targets of links. */
final class NameText {
    private static final Pattern FENCE = Pattern.compile("^[ \\t>]*(`{3,}|~{3,})\\s*([^\\s`]*)");
    private static final Pattern HIDDEN = Pattern.compile(
            "(`+)(?!`).+?(?<!`)\\1(?!`)" // code
                    + "|(?<=\\[\\[)[^\\]\\[|#]*" // target of a wikilink
                    + "|(?<=])\\([^)]*\\)" // target of a link
                    + "|<[A-Za-z/!][^>]*>" // markup
                    + "|[A-Za-z][A-Za-z0-9+.-]*://[^\\s)>]*"); // addresses
    private static final List<String> DRAWN = List.of("", "text", "txt", "mermaid", "plain");

    private static final Pattern WITHIN_QUOTES = Pattern.compile("^[^\"]*\"(?:[^\"]*\"[^\"]*\")*+[^\"]*$");
    private static final Pattern WHOLE_VALUE = Pattern.compile("(?:^[\\p{L}_ -]+:|^\\s*-|name:|[\\[,])\\s*$");
    private static final Pattern END_OF_VALUE = Pattern.compile("\\s*(?:$|[,\\]}])");
    private static final Pattern ALONE_BEFORE = Pattern.compile("(?:^|[|#>*:+\"'\\[→-])\\s*$");
    private static final Pattern ALONE_AFTER = Pattern.compile("\\s*(?:$|[|\"'\\],#])");
    private static final Pattern TITLE = Pattern.compile("title:\\s*[\"']?");
    private static final Pattern FIRST_HEADING = Pattern.compile(" {0,3}#\\s+");

    private final SourceText source;
    private final boolean[] hidden;
    private final int frontMatterEnd;

    NameText(SourceText source) {
        this.source = source;
        this.hidden = new boolean[source.text().length()];
        this.frontMatterEnd = FrontMatterLines.open(source)
                ? source.lineStart(FrontMatterLines.closing(source).orElse(source.lineCount() + 1))
                : 0;
        hide();
    }

    /**
     * One place of the name.
     *
     * @param before what stands before it in its line, and {@code after} what stands behind
     */
    record Written(int start, int end, boolean inFrontMatter, String before, String after) {
        /** The change that writes another name there, in quotes where YAML wants them; empty where it cannot be quoted. */
        Optional<Edit> written(String name) {
            if (!inFrontMatter || YamlText.isBare(name)) {
                return Optional.of(new Edit(start, end, name));
            }
            String escaped = YamlText.escaped(name);
            if (WITHIN_QUOTES.matcher(before).find()) {
                return Optional.of(new Edit(start, end, escaped));
            }
            boolean whole = WHOLE_VALUE.matcher(before).find()
                    && END_OF_VALUE.matcher(after).lookingAt();
            return whole ? Optional.of(new Edit(start, end, "\"" + escaped + "\"")) : Optional.empty();
        }

        /** Whether nothing else stands in its heading, cell, item or value. */
        boolean isAlone() {
            return ALONE_BEFORE.matcher(before).find()
                    && ALONE_AFTER.matcher(after).lookingAt();
        }

        /** Whether it is the whole first heading of a note, or its title in front matter. */
        boolean isTitle() {
            return (inFrontMatter ? TITLE : FIRST_HEADING).matcher(before).matches()
                    && ALONE_AFTER.matcher(after).lookingAt();
        }
    }

    /** Every place that writes exactly this name, as a whole word. */
    List<Written> of(String name) {
        List<Written> places = new ArrayList<>();
        String text = source.text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (!hidden[at] && isEdge(text, at - 1, at) && isEdge(text, end, end - 1)) {
                int line = source.at(at).line();
                int column = at - source.lineStart(line);
                String whole = source.line(line);
                places.add(new Written(
                        at,
                        end,
                        end <= frontMatterEnd,
                        whole.substring(0, column),
                        whole.substring(Math.min(whole.length(), column + name.length()))));
            }
        }
        return places;
    }

    private void hide() {
        Optional<String> fence = Optional.empty();
        boolean code = false;
        int first = source.at(frontMatterEnd).line();
        for (int line = 1; line <= source.lineCount(); line++) {
            String written = source.line(line);
            int start = source.lineStart(line);
            Matcher mark = FENCE.matcher(written);
            boolean marked = line >= first && mark.find();
            if (marked && fence.isEmpty()) {
                fence = Optional.of(mark.group(1));
                code = !DRAWN.contains(mark.group(2).toLowerCase(Locale.ROOT));
            } else if (marked
                    && fence.isPresent()
                    && mark.group(1).startsWith(fence.get())
                    && mark.group(2).isEmpty()) {
                fence = Optional.empty();
            } else if (fence.isPresent() && code) {
                Arrays.fill(hidden, start, start + written.length(), true);
            } else {
                Matcher found = HIDDEN.matcher(written);
                boolean head = start < frontMatterEnd;
                while (found.find()) {
                    boolean target = found.start() > 1 && written.startsWith("[[", found.start() - 2);
                    if (!(head && target)) {
                        Arrays.fill(hidden, start + found.start(), start + found.end(), true);
                    }
                }
            }
        }
    }

    /** Whether no letter or digit goes on from one character to its neighbour; scripts without spaces have an edge everywhere. */
    private static boolean isEdge(String text, int outside, int inside) {
        if (outside < 0 || outside >= text.length()) {
            return true;
        }
        char out = text.charAt(outside);
        boolean spaced = Character.isIdeographic(text.charAt(inside))
                || Character.UnicodeScript.of(text.charAt(inside)) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(text.charAt(inside)) == Character.UnicodeScript.HANGUL;
        return spaced || !(Character.isLetterOrDigit(out) || out == '_');
    }
}
