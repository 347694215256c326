package dev.studygraph.extract;

import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands where an answer is expected, as alternatives without ornament; together and qualifiers stay for the graph. */
record Answers(List<Phrase> alternatives) {
    /** Pictures, ticks, arrows and list signs; a cross says something and stays, and so does what is more than a number. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:=>|=|>(?!\\s?\\d)|[\\s\\p{So}\\p{Cf}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u20E3→*•:&&[^" + Negation.CROSSES
                    + "]]++|-(?=\\s)|\\d\\uFE0F?\\u20E3)++",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A measure, a number of things, or a formula: {@code 5 TB}, {@code 11 nines}, {@code O(n)}. */
    private static final Pattern FACT = Pattern.compile(
            "^[~<>≤≥≈+]?\\s*\\d[\\d.,]*(?:\\s+\\p{Ll}|\\s?(?:[KMGTP]i?B|ms|%)(?!\\p{L}))|^\\p{L}\\s?[(]");

    /** {@code Cold Storage*}; a star behind a single word may belong to it, as in {@code s3:Get*}. */
    private static final Pattern FOOTNOTE = Pattern.compile("([^*]*\\s[^*]*[\\p{L}\\p{N})])\\*{1,3}");

    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*" + Phrase.COMMA + "\\s*(?:and\\s+)?");
    private static final Pattern ASIDES = Pattern.compile("[(（].*");

    private static final int LONGEST_NAME = 120;
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int MOST_WORDS_IN_A_LIST = 4;
    /** A sentence in Japanese is one word to somebody who counts spaces. */
    private static final int MOST_CHARACTERS_WITHOUT_SPACES = 10;

    Answers {
        alternatives = List.copyOf(alternatives);
    }

    /** The alternatives of a text; none where it says what is wrong, or nothing. */
    static Answers of(Phrase text, WordLists words) {
        var clean = withoutVerb(unadorned(text), words);
        if (clean.isBlank() || new Negation(words).denies(text.text()) || !hasLetter(clean)) {
            return new Answers(List.of());
        }
        var alternatives = new ArrayList<Phrase>();
        int from = 0;
        int depth = 0;
        var string = clean.text();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            }
            int length = depth == 0 && !insideLink(clean, i) ? breakAt(string, i, words) : 0;
            if (length > 0) {
                add(alternatives, clean.part(from, i));
                from = i + length;
                i = from - 1;
            }
        }
        add(alternatives, clean.part(from, string.length()));
        if (alternatives.size() > 1 && isVerb(alternatives.get(0), words)) {
            return new Answers(List.of(clean));
        }
        return new Answers(
                alternatives.size() == 1
                        ? alternatives
                        : alternatives.stream().flatMap(Answers::listed).toList());
    }

    /** {@code A, B} of {@code A, B or C}: each is an alternative. */
    private static Stream<Phrase> listed(Phrase alternative) {
        if (!alternative.references().isEmpty() || !isList(alternative.text())) {
            return Stream.of(alternative);
        }
        return COMMA.splitAsStream(alternative.text()).map(name -> Phrase.plain(name, alternative.place()));
    }

    /** {@code Add or modify a rule} is one thing to do. */
    private static boolean isVerb(Phrase first, WordLists words) {
        return Plain.wordCount(first.text()) == 1
                && first.references().isEmpty()
                && (words.is(Word.ACTION, first.text()) || words.is(Word.SCREEN_ACTION, first.text()))
                && !words.is(Word.YES, first.text())
                && !words.is(Word.NO, first.text());
    }

    /** What is right together, as one answer; at least one. */
    static Phrase together(List<Phrase> right) {
        return right.size() == 1
                ? right.get(0)
                : Phrase.plain(
                        right.stream().map(Phrase::text).collect(Collectors.joining(" + ")),
                        right.get(0).place());
    }

    /** Whether every alternative, and each of what is right together, is short enough to be a name, so that an unknown one may become a stub. */
    boolean areNames(WordLists words) {
        return !alternatives.isEmpty()
                && alternatives.stream()
                        .noneMatch(one -> words.begins(Word.ACTION, one.text())
                                || endsInAction(one.text(), words)
                                || PLUS.splitAsStream(one.text()).anyMatch(piece -> words.is(Word.ACTION, piece))
                                || Lines.leadOn(one)
                                || FACT.matcher(one.text()).find())
                && alternatives.stream().allMatch(one -> !one.references().isEmpty() || areNames(one.text()));
    }

    /** {@code Alten Fahrplan sichern}: in some languages what to do says so at its end. */
    private static boolean endsInAction(String text, WordLists words) {
        var said = Plain.trimmed(ASIDES.matcher(text).replaceAll(""));
        return Plain.wordCount(said) > 1
                && words.ending(Word.ACTION_END, said)
                        .filter(verb -> said.endsWith(verb.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** {@code App Service Autoscale + Standard Front Door}: long together, and names each. */
    private static boolean areNames(String text) {
        if (text.indexOf('.') >= 0) {
            return false;
        }
        var pieces = PLUS.splitAsStream(text)
                .map(piece -> ASIDES.matcher(piece).replaceAll(""))
                .toList();
        return isShort(ASIDES.matcher(text).replaceAll(""))
                || (pieces.size() > 1 && pieces.stream().allMatch(piece -> isShort(piece) && startsLikeAName(piece)))
                || isList(text);
    }

    /** {@code River Ferry, Rope Ferry}: names throughout, and no remark behind one. */
    private static boolean isList(String text) {
        var pieces = COMMA.splitAsStream(text).toList();
        return pieces.size() > 1
                && pieces.stream()
                        .allMatch(piece -> isShort(piece)
                                && startsLikeAName(piece)
                                && Plain.wordCount(piece) <= MOST_WORDS_IN_A_LIST);
    }

    private static boolean isShort(String text) {
        return !COMMA.matcher(text).find()
                && Plain.wordCount(text) <= MOST_WORDS_OF_A_NAME
                && Plain.unspacedCount(text) <= MOST_CHARACTERS_WITHOUT_SPACES;
    }

    private static boolean startsLikeAName(String piece) {
        return !piece.isBlank() && !Character.isLowerCase(piece.strip().codePointAt(0));
    }

    /** The text without ticks, arrows and a closing full stop. */
    static Phrase unadorned(Phrase text) {
        var string = text.text();
        var leading = LEADING.matcher(string);
        int start = leading.find() ? leading.end() : 0;
        int end = string.length();
        while (end > start && " .。,;；✅✔️\n".indexOf(string.charAt(end - 1)) >= 0) {
            end--;
        }
        var clean = withoutFootnote(text.part(start, end));
        var cited = withoutSource(clean);
        return cited.text().length() < clean.text().length() ? unadorned(cited) : clean;
    }

    /** {@code Ferry ([Harbour Office](https://…))} without where it was read; brackets that hold a name of the vault stay. */
    static Phrase withoutSource(Phrase text) {
        var string = text.text();
        int open = Math.max(string.lastIndexOf('('), string.lastIndexOf('（'));
        if (open <= 0 || text.spans().isEmpty() || !(string.endsWith(")") || string.endsWith("）"))) {
            return text;
        }
        int at = open + 1;
        for (var span : text.spans()) {
            if (span.start() >= at
                    && isElsewhere(span)
                    && string.substring(at, span.start()).matches("[\\s,;、，]*")) {
                at = span.end();
            }
        }
        return at > open + 1 && at == string.length() - 1 ? text.part(0, open) : text;
    }

    private static boolean isElsewhere(Phrase.Span span) {
        return span.reference()
                .filter(reference -> reference.target().contains("://"))
                .isPresent();
    }

    /** {@code Cold Storage*} without its star. */
    static Phrase withoutFootnote(Phrase text) {
        var string = text.text();
        if (!string.endsWith("*") || string.length() > LONGEST_NAME) {
            return text;
        }
        var footnote = FOOTNOTE.matcher(string);
        return footnote.matches() ? text.part(0, footnote.end(1)) : text;
    }

    /** What a way leads to: {@code Use: X} to X. */
    static Phrase target(Phrase text, WordLists words) {
        var clean = unadorned(text);
        int colon = clean.text().indexOf(": ");
        return colon > 0 && words.is(Word.CHOOSE, clean.text().substring(0, colon))
                ? unadorned(clean.part(colon + 2, clean.text().length()))
                : clean;
    }

    /** {@code Use X} and {@code Choose X} answer X. */
    static Phrase withoutVerb(Phrase text, WordLists words) {
        var verb = words.beginning(Word.CHOOSE, text.text());
        // "Use-Case-Diagramm" is what something is called
        return verb.isPresent()
                        && verb.get().length() < text.text().length()
                        && text.text().charAt(verb.get().length()) != '-'
                ? text.part(verb.get().length(), text.text().length())
                : text;
    }

    private static int breakAt(String text, int index, WordLists words) {
        char c = text.charAt(index);
        if (c == '\n') {
            return 1;
        }
        if (c == ' ' && text.startsWith(" / ", index)) {
            return 3;
        }
        if (c == ' ') {
            for (var or : words.all(Word.OR)) {
                int end = index + 1 + or.length();
                if (text.regionMatches(true, index + 1, or, 0, or.length())
                        && end < text.length()
                        && text.charAt(end) == ' '
                        && (or.length() > 1 || standsBetweenNames(text, index, end + 1))) {
                    return or.length() + 2;
                }
            }
        }
        return 0;
    }

    /** What means "or" in Spanish is an article in Portuguese: {@code SQS o SNS}, {@code Aumentar o timeout}. */
    private static boolean standsBetweenNames(String text, int before, int after) {
        int start = text.lastIndexOf(' ', before - 1) + 1;
        return after < text.length()
                && !Character.isLowerCase(text.charAt(start))
                && !Character.isLowerCase(text.charAt(after));
    }

    private static boolean insideLink(Phrase phrase, int index) {
        return phrase.spans().stream()
                .anyMatch(span -> span.mark() == Mark.LINK && span.start() <= index && index < span.end());
    }

    private static void add(List<Phrase> alternatives, Phrase part) {
        var clean = unadorned(part);
        if (hasLetter(clean)) {
            alternatives.add(steps(clean));
        }
    }

    /** {@code SNS → SQS}: names on the way of something are right together. */
    private static Phrase steps(Phrase answer) {
        var steps = Arrow.split(answer);
        boolean names = steps.size() > 1
                && answer.references().isEmpty()
                && steps.stream()
                        .map(Phrase::text)
                        .allMatch(step -> isShort(step)
                                && startsLikeAName(step)
                                && step.codePoints().anyMatch(Character::isUpperCase));
        return names ? together(steps) : answer;
    }

    private static boolean hasLetter(Phrase phrase) {
        return phrase.text().codePoints().anyMatch(Character::isLetter);
    }
}
