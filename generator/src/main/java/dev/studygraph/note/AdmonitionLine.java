package dev.studygraph.note;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of an admonition: {@code !!! note "Title"}, {@code ??? tip}, {@code ::: warning Title}.
 *
 * @param mark the callout mark that means the same
 * @param titleStart where the title stands in the text, likewise {@code titleEnd}; equal where there is none
 */
record AdmonitionLine(String mark, int titleStart, int titleEnd) {
    private static final int LONGEST = 400;
    private static final Pattern MARKED =
            Pattern.compile("(!!!|\\?\\?\\?\\+?)[ \\t]+([\\w-]+)(?:[ \\t]+[\\w -]+)??(?:[ \\t]+\"([^\"]*)\")?[ \\t]*");
    private static final Pattern FENCED =
            Pattern.compile(":{3,}[ \\t]*\\{?\\.?([A-Za-z][\\w-]*)[^\\s\\[\\]}]*\\}?[ \\t]*(?:\\[([^\\]]*)\\]|(.*))");

    /** An admonition whose content is indented. */
    static Optional<AdmonitionLine> indented(NoteLines note, int at, int line) {
        if (!note.startsWith("!!!", at, line) && !note.startsWith("???", at, line)) {
            return Optional.empty();
        }
        return match(MARKED, note, at, line).map(matcher -> {
            String folding =
                    matcher.group(1).equals("!!!") ? "" : matcher.group(1).endsWith("+") ? "+" : "-";
            return of(matcher, 2, 3, 3, folding);
        });
    }

    /** An admonition that a line of colons closes. */
    static Optional<AdmonitionLine> fenced(NoteLines note, int at, int line) {
        if (!note.startsWith(":::", at, line)) {
            return Optional.empty();
        }
        return match(FENCED, note, at, line)
                .map(matcher -> of(matcher, 1, 2, 3, matcher.group(1).equals("details") ? "-" : ""));
    }

    /** Whether a line closes an admonition of colons. */
    static boolean closes(NoteLines note, int at, int line) {
        String rest = note.startsWith(":::", at, line)
                ? note.text().substring(at, note.end(line)).strip()
                : "";
        return !rest.isEmpty() && rest.chars().allMatch(c -> c == ':');
    }

    private static Optional<Matcher> match(Pattern pattern, NoteLines note, int at, int line) {
        if (note.end(line) - at > LONGEST) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(note.text()).region(at, note.end(line));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static AdmonitionLine of(Matcher matcher, int type, int title, int otherTitle, String folding) {
        int group = matcher.group(title) == null ? otherTitle : title;
        boolean titled = matcher.group(group) != null;
        String mark = "[!" + matcher.group(type).toLowerCase(Locale.ROOT) + "]" + folding;
        return new AdmonitionLine(
                mark, titled ? matcher.start(group) : matcher.end(), titled ? matcher.end(group) : matcher.end());
    }
}
