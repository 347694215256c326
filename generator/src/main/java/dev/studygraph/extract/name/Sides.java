package dev.studygraph.extract.name;

import dev.studygraph.extract.words.AnyCase;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the sides of a heading such as {@code 3.2 Glue vs EMR: which one?}. */
public final class Sides {
    /** What may stand behind the last side. */
    private static final Pattern TAIL = Pattern.compile(
            "[:：" + QuestionMark.MARKS + "]|\\s(?:[—–-]|-{2,3})\\s|\\s#(?=\\p{L})|\\s\\[|\\s→|,\\s|^[^(（]*[)）]");

    /** VS Code and Visual Studio spellings are no comparison. */
    private static final Pattern VERSUS = Pattern.compile(
            "(?<![\\w.])(?:vs\\.?|versus|対(?![象応策処面外立抗効しす]))(?![\\w])(?!\\s*-?(?:code|studio)(?![a-z]|-first))|\\s⚔️?\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]");
    private static final Pattern NUMBERED =
            Pattern.compile("^(\\p{L}[\\p{L} ]*?)\\s*#?(?:\\d+|(?<=\\s)\\p{Lu})(?=\\s|$)");
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:\\(?\\d+(?:\\.\\d+)*+[.):](?!\\d)\\s*|\\d+(?:-\\d+)++[.):]\\s+|[A-Z][.)]\\s+|[a-z]\\)\\s+|[IVX]{2,5}[.)]\\s+|[一二三四五六七八九十]{1,3}[、.．]\\s*|\\d+(?:\\.\\d+)++\\s+|\\d{1,2}-\\d{1,2}\\s+(?=\\p{IsHangul})|Q\\d+[:.]?\\s+|(?:\\d\\uFE0F?\\u20E3)++\\s*)");
    private static final Pattern SLASHES = Pattern.compile("^[\\s/]{2,}");
    /** {@code [Note] A vs B}. */
    private static final Pattern REMARK = Pattern.compile("\\[[^\\[\\]]{1,30}]\\s+(?=\\S)");

    /** What may stand in front of the first side. */
    private static final Pattern LABEL = Pattern.compile(".*(?:[:：]\\s|\\s(?:[—–-]|-{2,3})\\s)");

    private static final int MOST_WORDS = 7;

    private final WordLists words;
    private final List<Template> templates;
    private final Pattern places;

    public Sides(WordLists words) {
        this.words = words;
        this.templates =
                words.all(Word.DIFFERENCE_TEMPLATE).stream().map(Template::of).toList();
        this.places = Pattern.compile(
                words.all(Word.SIDES_PLACE).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\s+(", ")\\s+(?=\\S)")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A wording that names two sides.
     *
     * @param landmark its longest stretch of fixed text: a text without it needs no slow look
     */
    private record Template(String landmark, Pattern pattern) {
        private static final Pattern SIDE = Pattern.compile("\\{[ab]}");

        static Template of(String wording) {
            var landmark = SIDE.splitAsStream(wording)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            var pattern = Pattern.compile(
                    Pattern.quote(wording).replace("{a}", "\\E(.+?)\\Q").replace("{b}", "\\E(.+?)\\Q")
                            + "(?=$|[:：—?(（])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new Template(landmark, pattern);
        }

        boolean mayFit(AnyCase text) {
            return text.holds(landmark, 0);
        }
    }

    /** The sides in order, or an empty list if the text compares nothing by name. An empty first side stays out. */
    public List<Phrase> of(Phrase text) {
        var found = versus(text);
        if (found.isEmpty()) {
            found = template(text);
        }
        boolean plausible = found.stream().allMatch(side -> Plain.wordCount(side.text()) <= MOST_WORDS)
                && !areNumbered(found)
                && found.stream().noneMatch(side -> words.is(Word.NO_SIDE, side.text()) || isPlaceholder(side));
        return plausible ? found : List.of();
    }

    /** {@code <Service X>} in a template is still to be written; {@code `<div>`} is code. */
    private static boolean isPlaceholder(Phrase side) {
        var text = side.text();
        boolean code = side.spans().stream()
                .anyMatch(span -> span.mark() == Phrase.Mark.CODE
                        && text.substring(0, span.start()).isBlank());
        return !code && (text.startsWith("<") || text.startsWith("{") || text.startsWith("["));
    }

    private List<Phrase> versus(Phrase heading) {
        var text = heading.text();
        Matcher matcher = VERSUS.matcher(text);
        var sides = new ArrayList<Phrase>();
        int from = 0;
        while (matcher.find()) {
            if (from > 0 && isInBrackets(text, from, matcher.start())) {
                continue;
            }
            add(sides, heading, start(text, from, matcher.start(), from == 0), matcher.start());
            from = matcher.end();
        }
        if (from == 0) {
            return List.of();
        }
        add(sides, heading, from, end(text, from));
        return sides;
    }

    /** {@code orElse vs orElseGet (eager vs lazy)}: what stands in brackets says more about the sides. */
    private static boolean isInBrackets(String text, int from, int at) {
        int opened = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at));
        int closed = Math.max(text.lastIndexOf(')', at), text.lastIndexOf('）', at));
        return opened >= from && opened > closed;
    }

    private List<Phrase> template(Phrase heading) {
        var said = AnyCase.of(heading.text());
        for (var template : templates) {
            if (!template.mayFit(said)) {
                continue;
            }
            var matcher = template.pattern().matcher(heading.text());
            if (matcher.find()) {
                var sides = new ArrayList<Phrase>();
                add(sides, heading, start(heading.text(), matcher.start(1), matcher.end(1), true), matcher.end(1));
                add(sides, heading, matcher.start(2), matcher.end(2));
                return sides;
            }
        }
        return List.of();
    }

    /** Where the first side begins: after number, label and lead-in words. */
    private int start(String text, int from, int to, boolean first) {
        if (!first) {
            return from;
        }
        var side = text.substring(from, to);
        int bracket = Math.max(side.lastIndexOf('('), side.lastIndexOf('（'));
        if (bracket > Math.max(side.lastIndexOf(')'), side.lastIndexOf('）'))) {
            // EC2 scaling (vertical vs horizontal): the sides stand in the brackets
            return from + bracket + 1;
        }
        int begin = from;
        var label = LABEL.matcher(side);
        if (label.lookingAt()) {
            begin = from + label.end();
        }
        begin += leadingOrnament(text.substring(begin, to));
        var remark = REMARK.matcher(text.substring(begin, to));
        if (remark.lookingAt()) {
            begin += remark.end();
        }
        var number = NUMBER.matcher(text.substring(begin, to));
        if (number.lookingAt()) {
            begin += number.end();
        }
        begin += leadingOrnament(text.substring(begin, to));
        var lead = words.beginning(Word.SIDES_LEAD, text.substring(begin, to));
        if (lead.isPresent() && lead.get().length() < to - begin) {
            begin += lead.get().length();
        }
        return begin;
    }

    /** Where the last side ends: before a colon, dash, question mark or words such as "comparison". */
    private int end(String text, int from) {
        var rest = text.substring(from);
        var tail = TAIL.matcher(rest);
        int end = rest.length();
        boolean found = tail.find();
        // "IPS (the difference – often asked)" ends before its bracket
        while (found && !closes(tail.group()) && isInBrackets(rest, 0, tail.start())) {
            found = tail.find();
        }
        if (found && !rest.substring(0, tail.end()).isBlank()) {
            end = closes(tail.group()) ? tail.end() - 1 : tail.start() > 0 ? tail.start() : end;
        }
        var side = ASIDE.matcher(rest.substring(0, end)).replaceAll("").stripTrailing();
        // "code comparison" has two
        for (var word = words.ending(Word.SIDES_TAIL, side);
                word.isPresent() && word.get().length() < side.strip().length();
                word = words.ending(Word.SIDES_TAIL, side)) {
            int at = rest.lastIndexOf(side.substring(side.length() - word.get().length()), end);
            end = at > 0 ? at : end;
            side = side.substring(0, side.length() - word.get().length()).stripTrailing();
        }
        return from + place(rest.substring(0, end), text.substring(0, from));
    }

    /** Where a side ends in front of words that say where or by what means: {@code gp3 via CLI}; {@code data in transit} beside data is a side. */
    private int place(String side, String others) {
        var found = places.matcher(side);
        if (!found.find()) {
            return side.length();
        }
        var said = Plain.words(others);
        var before = Plain.words(side.substring(0, found.start()));
        boolean apart = !before.isEmpty()
                && !said.contains(Plain.key(found.group(1)))
                && !said.contains(before.get(before.size() - 1));
        return apart ? found.start() : side.length();
    }

    private static boolean closes(String mark) {
        return mark.endsWith(")") || mark.endsWith("）");
    }

    private static int leadingOrnament(String text) {
        var trimmed = Plain.trimmed(SLASHES.matcher(text).replaceFirst(""));
        return trimmed.isEmpty() ? 0 : Math.max(0, text.indexOf(trimmed));
    }

    /** The side with the marks of the code it begins or ends in: {@code `<div>`} and {@code `"open"`} are trimmed of nothing. */
    private static Phrase withItsCode(Phrase heading, int from, int start, int side, int to) {
        int first = start;
        int last = side;
        for (var span : heading.spans()) {
            boolean isOfTheSide = span.mark() == Phrase.Mark.CODE
                    && from <= span.start()
                    && span.end() <= to
                    && span.start() < side
                    && start < span.end();
            if (isOfTheSide && areMarks(heading, span.start(), first)) {
                first = Math.min(first, span.start());
                last = areMarks(heading, last, span.end()) ? Math.max(last, span.end()) : last;
            }
        }
        return heading.part(first, last);
    }

    private static boolean areMarks(Phrase heading, int from, int to) {
        return from >= to || heading.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static void add(List<Phrase> sides, Phrase heading, int from, int to) {
        int end = to;
        var text = heading.text();
        var raw = text.substring(from, to);
        var aside = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$").matcher(raw);
        if (aside.find()
                && aside.start() > 0
                && !raw.substring(0, aside.start()).isBlank()) {
            end = from + aside.start();
        }
        var trimmed = Plain.trimmed(text.substring(from, end));
        if (!trimmed.isEmpty()) {
            int at = text.indexOf(trimmed, from);
            sides.add(withItsCode(heading, sides.isEmpty() ? 0 : from, at, at + trimmed.length(), end));
        }
    }

    /** {@code Test 5 vs Test 4} compares two attempts, not two services. */
    public boolean areNumbered(List<Phrase> sides) {
        return sides.stream().filter(this::isNumbered).count() >= 2;
    }

    private boolean isNumbered(Phrase side) {
        var numbered = NUMBERED.matcher(side.text());
        return numbered.lookingAt() && words.is(Word.META, numbered.group(1));
    }
}
