package dev.studygraph.extract;

import dev.studygraph.extract.name.Sides;
import dev.studygraph.extract.words.AnyCase;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences such as {@code Use X when …} and {@code When not to use X}, for and against. */
final class Choosing {
    private static final int MOST_WORDS = 6;
    /** Where a name ends that stands last. */
    private static final String ENDS = ":：" + QuestionMark.MARKS;

    /** Ornament, and the number or letter of a heading: {@code 5. When to use X}, {@code Q2: When to use X}. */
    private static final String LEAD =
            "(?:[^\\p{L}\\p{N}]*+\\d++(?:\\.\\d++)*+[.)]?+\\s++)?+[^\\p{L}\\p{N}]*+(?:\\p{Lu}\\d{0,2}[:：][\\s*]++)?+";

    private static final Pattern BEFORE_WORDS = Pattern.compile("^" + LEAD);
    /** What names in code begin with: {@code @Cacheable}, {@code .env}. */
    private static final String SIGNS = "@.#$_-<";

    private final WordLists words;
    private final Sides sides;
    /** What stands between the name and that of a rival: {@code Use X over Y when …}. */
    private final Pattern preferredTo;

    /** By the letter they begin with, as {@link #folded}; those that may begin with any are in each list, in the order in which they are tried. */
    private final Map<Character, List<Template>> templates;

    private final List<Template> unlettered;
    private final Negation negation;

    /** A template made ready: with a subject in the middle, at its end, or with none at all. */
    private record Template(Pattern pattern, boolean favours, String before, String after) {
        boolean mayBeginWith(char letter) {
            return before.isEmpty() || folded(before.charAt(0)) == letter;
        }

        /** Whether its fixed words stand in the text; only then is the slower look worth while. */
        boolean mayFit(AnyCase said, int start) {
            return said.text().regionMatches(true, start, before, 0, before.length())
                    && (after.isEmpty() || said.holds(after, start + before.length()));
        }
    }

    /**
     * A template found at the beginning of a text.
     *
     * @param subject empty for {@code When to use} without a name
     * @param announces whether it ends with the name, as a heading does: {@code When to use X}
     * @param end where what follows the template begins
     */
    record Match(Optional<String> subject, boolean favours, boolean announces, int end) {}

    Choosing(WordLists words, Sides sides) {
        this.words = words;
        this.sides = sides;
        this.preferredTo = Pattern.compile(
                words.all(Word.PREFERRED_TO).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<=\\S)\\s+(?:", ")\\s.*")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        this.negation = new Negation(words);
        var all = new ArrayList<Template>();
        // what speaks against comes first: some of its templates hold one that speaks for
        all.addAll(shaped(Word.AGAINST_TEMPLATE, false, Choosing::around));
        all.addAll(shaped(Word.FOR_TEMPLATE, true, Choosing::around));
        all.addAll(shaped(Word.AGAINST_TEMPLATE, false, Choosing::alone));
        all.addAll(shaped(Word.FOR_TEMPLATE, true, Choosing::alone));
        this.unlettered =
                all.stream().filter(template -> template.before().isEmpty()).toList();
        this.templates = all.stream()
                .filter(template -> !template.before().isEmpty())
                .map(template -> folded(template.before().charAt(0)))
                .distinct()
                .collect(Collectors.toMap(
                        letter -> letter,
                        letter -> all.stream()
                                .filter(template -> template.mayBeginWith(letter))
                                .toList()));
    }

    /** A letter whatever its case, as {@link String#regionMatches(boolean, int, String, int, int)} compares it. */
    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private List<Template> shaped(Word word, boolean favours, Function<String, String> shape) {
        var shaped = new ArrayList<Template>();
        for (var template : words.all(word)) {
            var regex = shape.apply(template);
            if (!regex.isEmpty()) {
                shaped.add(new Template(
                        Pattern.compile("^" + LEAD + regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        favours,
                        template.substring(0, template.indexOf("{x}")).stripTrailing(),
                        template.substring(template.indexOf("{x}") + 3)));
            }
        }
        return shaped;
    }

    private static String around(String template) {
        int at = template.indexOf("{x}");
        var before = Pattern.quote(template.substring(0, at));
        var after = template.substring(at + 3);
        return after.isEmpty()
                ? before + "(?<x>[^" + ENDS + "\\n]{1,80}?)\\s*(?:[" + ENDS + "]\\s*|$)"
                : before + "(?<x>[^.:;\\n]{1,80}?),?" + Pattern.quote(after) + "\\b\\s*[:：,]?\\s*";
    }

    /** {@code When to use} alone, as a heading below a name. */
    private static String alone(String template) {
        return template.endsWith(" {x}")
                ? Pattern.quote(template.substring(0, template.length() - 4))
                        + "(?: it| this(?: service| tool| feature| option)?)?\\s*[" + ENDS + "]?\\s*$"
                : "";
    }

    Optional<Match> match(String text) {
        int start = firstWord(text);
        var said = AnyCase.of(text);
        var candidates =
                start < text.length() ? templates.getOrDefault(folded(text.charAt(start)), unlettered) : unlettered;
        for (var template : candidates) {
            if (!template.mayFit(said, start)) {
                continue;
            }
            var matcher = template.pattern().matcher(text);
            if (matcher.find()) {
                var subject = matcher.groupCount() == 0
                        ? Optional.<String>empty()
                        : Optional.of(Plain.trimmed(withoutRival(matcher.group("x"))));
                if (subject.map(this::isName).orElse(true)) {
                    var no = subject.flatMap(name -> words.beginning(Word.NEGATION, name));
                    boolean favours =
                            template.favours() && no.isEmpty() && !negation.heads(text.substring(0, matcher.end()));
                    return Optional.of(new Match(
                            subject.map(name -> without(no, name)),
                            favours,
                            template.after().isEmpty(),
                            matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Wann kein Enum verwenden}: the word that denies is none of the name. */
    private static String without(Optional<String> no, String name) {
        return no.map(said -> Plain.trimmed(name.substring(said.length())))
                .filter(rest -> !rest.isEmpty())
                .orElse(name);
    }

    private static int firstWord(String text) {
        var before = BEFORE_WORDS.matcher(text);
        return before.find() ? before.end() : 0;
    }

    private static boolean isLetterOrNumber(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private String withoutRival(String subject) {
        return preferredTo.matcher(subject).replaceFirst("");
    }

    private boolean isName(String subject) {
        return !subject.isEmpty()
                && (isLetterOrNumber(subject.codePointAt(0)) || SIGNS.indexOf(subject.charAt(0)) >= 0)
                && Plain.wordCount(subject) <= MOST_WORDS
                && !words.is(Word.PRONOUN, subject)
                && sides.of(Phrase.plain(subject, Place.startOf(""))).size() < 2;
    }

    /** Whether a heading says when to choose something, be it among other things: {@code Prices and When to Use}. */
    boolean isHeading(Phrase heading) {
        return match(heading.text()).isPresent() || isLast(heading.text());
    }

    private boolean isLast(String text) {
        int and = -1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            int end = text.indexOf(' ', at + 1);
            if (end > at + 1 && words.isAnd(text.substring(at + 1, end))) {
                and = end + 1;
            }
        }
        return and > 0
                && match(text.substring(and))
                        .filter(match -> match.announces() && match.subject().isEmpty())
                        .isPresent();
    }
}
