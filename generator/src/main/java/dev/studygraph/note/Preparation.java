package dev.studygraph.note;

import dev.studygraph.note.OverLimit.Stretch;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rewrites, line by line, what the Markdown library does not know into what it does: admonitions into callouts, typed bullets
 * into lists, formulas over several lines and stretches over a limit into fences; comments and the letters of pictures go. Places survive, see
 * {@link PreparedText}.
 */
final class Preparation {
    /** The language of a fence that stands for a formula. */
    static final String MATH = "math";
    /** The language of a fence that stands for text over a limit. */
    static final String PLAIN = "studygraph-plain-text";

    private static final String BULLETS = "•◦▪●‣⁃";
    private static final String FENCE = "~~~~~~~~";

    private static final Pattern HTML_HEADING = Pattern.compile("<h([1-6])(?:\\s[^<>]*)?>[^<>]*</h\\1>\\s*");

    private static final Pattern COMMENTED_NAME = Pattern.compile("\\{/\\*\\s*#?([^\\s{}*]{1,100})\\s*\\*/}(?=\\s*$)");

    private final NoteLines note;
    private final CodeLines code;
    private final Iterator<Stretch> stretches;
    private final PreparedText.Builder out;
    private final OpenAdmonitions admonitions;
    private final SectionCuts cuts;
    private boolean inTable;

    private Preparation(NoteLines note, CodeLines code, List<Stretch> stretches, boolean cut) {
        this.note = note;
        this.code = code;
        this.stretches = stretches.iterator();
        this.out = new PreparedText.Builder(note.text());
        this.admonitions = new OpenAdmonitions(note, code, out);
        this.cuts = new SectionCuts(cut);
    }

    /**
     * The text for the parser.
     *
     * @param stretches what is to be shown as plain text, in ascending order
     * @param cut whether the text may be parsed section by section
     */
    static PreparedText of(NoteLines note, CodeLines code, List<Stretch> stretches, boolean cut) {
        return new Preparation(note, code, stretches, cut).text();
    }

    private PreparedText text() {
        var stretch = nextStretch();
        for (int line = 0; line < note.count(); ) {
            if (stretch.isPresent() && stretch.get().first() <= line) {
                line = plain(line, stretch.get().end());
                stretch = nextStretch();
            } else if (admonitions.endAt(line)) {
                line++;
            } else {
                admonitions.endBefore(line);
                if (admonitions.areClosed() && !code.contains(line)) {
                    cuts.line(note, line, out);
                }
                line = code.contains(line) ? copied(line) : text(line);
            }
        }
        return out.build();
    }

    private Optional<Stretch> nextStretch() {
        return stretches.hasNext() ? Optional.of(stretches.next()) : Optional.empty();
    }

    private int text(int line) {
        int at = note.content(line);
        int indent = note.indent(line);
        if (note.isBlank(line)) {
            inTable = false;
            return copied(line);
        }
        var data = EmbeddedPictures.in(note, line);
        if (!data.isEmpty()) {
            return without(data, line);
        } else if (admonitions.begin(line, indent)) {
            return line + 1;
        } else if (note.startsWith("$$", at, line) && !note.holds("$$", at + 2, line)) {
            return formula(line, at);
        } else if (note.startsWith("%%", at, line) && !note.holds("%%", at + 2, line)) {
            return comment(line);
        } else if (note.startsWith("#", at, line) && note.holds("{/*", at, line)) {
            return heading(line, at);
        } else if (BULLETS.indexOf(note.text().charAt(at)) >= 0) {
            return bullet(line, at);
        }
        if (isHtmlHeading(line)) {
            int next = copied(line);
            out.insert("\n", note.next(line));
            return next;
        }
        if (!inTable && TableSyntax.startsBehindText(note, line)) {
            begin(line, at, true);
            out.insert("\n", at);
        }
        boolean bar = note.holds("|", at, line);
        inTable = bar && (inTable || TableSyntax.isDelimiterRow(note, line));
        return copied(line);
    }

    /** A heading in HTML that stands by itself: Markdown in the next line goes on in Markdown, where HTML would last until a blank line. */
    private boolean isHtmlHeading(int line) {
        int before = line - 1;
        boolean begins = line == 0 || note.isBlank(before) || note.startsWith("#", note.start(before), before);
        return begins
                && note.startsWith("<h", note.start(line), line)
                && line + 1 < note.count()
                && !note.isBlank(line + 1)
                && !note.holds("<", note.start(line + 1), line + 1)
                && HTML_HEADING
                        .matcher(note.text())
                        .region(note.start(line), note.end(line))
                        .matches();
    }

    /** A heading with the name that MDX gives it in a comment, <code>{/*name*&#47;}</code>, as {@link HeadingName} knows it. */
    private int heading(int line, int at) {
        var name = COMMENTED_NAME.matcher(note.text()).region(at, note.end(line));
        if (!name.find()) {
            return copied(line);
        }
        int from = begin(line, note.start(line), false);
        out.copy(from, name.start())
                .insert("{#" + name.group(1) + "}", name.start())
                .copy(name.end(), note.next(line));
        return line + 1;
    }

    private int without(List<EmbeddedPictures.Run> data, int line) {
        int from = begin(line, note.start(line), false);
        for (var run : data) {
            out.copy(from, run.from());
            from = run.to();
        }
        out.copy(from, note.next(line));
        return line + 1;
    }

    private int copied(int line) {
        int from = begin(line, note.start(line), false);
        out.copy(from, note.next(line));
        return line + 1;
    }

    /** Writes what comes before the text of a line; gives the offset behind what that replaces. */
    private int begin(int line, int to, boolean again) {
        int from = admonitions.prefix(line);
        if (to > from) {
            if (again) {
                out.insert(note.text().substring(from, to), from);
            } else {
                out.copy(from, to);
            }
            return to;
        }
        return from;
    }

    private int formula(int line, int at) {
        int closing = lineWith("$$", line + 1);
        if (closing < 0) {
            return copied(line);
        }
        begin(line, at, false);
        out.insert(FENCE + MATH + "\n", at);
        if (!note.text().substring(at + 2, note.end(line)).isBlank()) {
            begin(line, at, true);
            out.copy(at + 2, note.next(line));
        }
        for (int inner = line + 1; inner < closing; inner++) {
            copied(inner);
        }
        int dollars = note.text().indexOf("$$", note.start(closing));
        int content = note.content(closing);
        if (dollars > content) {
            begin(closing, content, false);
            out.copy(content, dollars).insert("\n", dollars);
        }
        begin(closing, content, true);
        out.insert(FENCE + "\n", dollars);
        return rest(closing, dollars + 2, content);
    }

    private int comment(int line) {
        int closing = lineWith("%%", line + 1);
        if (closing < 0) {
            return copied(line);
        }
        return rest(closing, note.text().indexOf("%%", note.start(closing)) + 2, note.content(closing));
    }

    /** What stands in a line behind the end of a formula or comment. */
    private int rest(int line, int from, int content) {
        if (note.text().substring(from, note.end(line)).isBlank()) {
            return line + 1;
        }
        begin(line, content, true);
        out.copy(from, note.next(line));
        return line + 1;
    }

    private int lineWith(String wanted, int first) {
        for (int line = first; line < note.count(); line++) {
            if (!code.contains(line) && note.holds(wanted, note.start(line), line)) {
                return line;
            }
        }
        return -1;
    }

    private int bullet(int line, int at) {
        begin(line, at, false);
        int from = at + 1;
        while (from < note.end(line) && Character.isSpaceChar(note.text().charAt(from))) {
            from++;
        }
        out.insert("- ", at).copy(from, note.next(line));
        return line + 1;
    }

    private int plain(int first, int end) {
        admonitions.breakOff(first);
        String fence = "~".repeat(longestTildes(first, end) + 8);
        out.insert(fence + PLAIN + "\n", note.start(first));
        out.copy(note.start(first), note.start(end)).freshLine(note.start(end));
        out.insert(fence + "\n", note.start(end));
        return end;
    }

    private int longestTildes(int first, int end) {
        int longest = 0;
        int run = 0;
        for (int i = note.start(first); i < note.start(end); i++) {
            run = note.text().charAt(i) == '~' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
