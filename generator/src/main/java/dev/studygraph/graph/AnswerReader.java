package dev.studygraph.graph;

import dev.studygraph.extract.Condition;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what an answer says: {@code A + B} together, {@code A or B} instead, {@code A (qualifier)}, {@code A on B}. Links win over words; a text
 * that is a known name as a whole is never split.
 */
final class AnswerReader {
    private static final Pattern OR = Pattern.compile("\\s+or\\s+|\\s+/\\s+|\\s*,\\s*or\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");
    private static final Pattern AND = Pattern.compile(
            "\\s+(?:and|with|plus|[&·•])\\s+|\\s*" + Phrase.COMMA + "\\s*(?:and\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMPERSAND = Pattern.compile("\\s+&\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*" + Phrase.COMMA + "\\s*(?:and\\s+)?|\\s+[·•]\\s+");
    static final Pattern ON = Pattern.compile("\\s+(on|in|with|for|via|through|using)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_OR_DASH = Pattern.compile("[\\s-]+");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?;:]\\s.*");
    private static final Set<String> SMALL = Set.of("for", "of", "the", "to", "and", "in");
    private static final Pattern FIRST_MARK = Pattern.compile("^[,:–—-]\\s*");
    private static final int MOST_NAME_WORDS = 6;
    private static final int MOST_LISTED_WORDS = 4;
    private static final int MOST_NAME_CHARACTERS = 60;
    private static final int LONGEST_ANSWER = 600;
    private static final int LONGEST_QUALIFIER = 120;

    private final Names names;

    /** What the reader asks about names. */
    interface Names {
        /** Whether something has this name. */
        boolean isKnown(String name);

        /** The name that a link stands for. */
        Optional<String> linked(Span link);

        /** Whether a section is called exactly this. */
        default boolean isHeading(String name) {
            return false;
        }

        /** Whether a link only explains a word of the name. */
        default boolean isPlace(Span link) {
            return false;
        }
    }

    /**
     * One thing of an answer.
     *
     * @param name as written, known or not
     * @param uses a second name that the first works on or with
     */
    record Part(String name, boolean known, Optional<String> qualifier, Optional<String> uses) {}

    AnswerReader(Names names) {
        this.names = names;
    }

    /** The alternatives of an answer, each a list of things together; empty where the text is a sentence that begins with no known name. */
    List<List<Part>> read(Phrase answer) {
        var phrase = AnswerText.trimmed(answer);
        if (phrase.isBlank()) {
            return List.of();
        }
        if (phrase.text().length() > LONGEST_ANSWER) {
            return knownStart(phrase.text())
                    .map(name -> List.of(List.of(plain(name))))
                    .orElse(List.of());
        }
        if (!linked(phrase) && isWhole(phrase.text())) {
            return List.of(List.of(plain(phrase.text())));
        }
        return pieces(phrase, OR).stream()
                .map(this::together)
                .filter(parts -> !parts.isEmpty())
                .toList();
    }

    private List<Part> together(Phrase phrase) {
        if (!linked(phrase) && isWhole(phrase.text())) {
            return List.of(plain(phrase.text()));
        }
        var parts = new ArrayList<Part>();
        for (var plus : pieces(phrase, PLUS)) {
            for (var piece : pieces(plus, AND)) {
                part(piece).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /** The phrase cut at a separator outside links and parentheses; words that part names do so only between names. */
    private List<Phrase> pieces(Phrase phrase, Pattern separator) {
        var cuts = new ArrayList<int[]>();
        Matcher matcher = separator.matcher(phrase.text());
        while (matcher.find()) {
            if (!AnswerText.isInside(phrase, matcher.start())) {
                cuts.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        var pieces = new ArrayList<Phrase>();
        int from = 0;
        for (int[] cut : cuts) {
            pieces.add(phrase.part(from, cut[0]));
            from = cut[1];
        }
        pieces.add(phrase.part(from, phrase.text().length()));
        boolean certain = separator == PLUS
                || pieces.stream().allMatch(this::namesSomething)
                || (separator == AND && isList(pieces, phrase.text()));
        return certain ? pieces.stream().filter(piece -> !piece.isBlank()).toList() : List.of(phrase);
    }

    /** {@code S3, Aurora Global}: known, or written as names are, with nothing but commas or dots in the middle between them. */
    private boolean isList(List<Phrase> pieces, String text) {
        return pieces.size() > 1
                && COMMAS.splitAsStream(text).count() == pieces.size()
                && pieces.stream().allMatch(piece -> namesSomething(piece) || isWritten(piece.text()));
    }

    private static boolean isWritten(String name) {
        return !name.isBlank()
                && Character.isUpperCase(name.strip().codePointAt(0))
                && isCapitalised(name)
                && SPACE.split(name.strip()).length <= MOST_LISTED_WORDS;
    }

    private boolean namesSomething(Phrase piece) {
        var trimmed = AnswerText.trimmed(piece);
        return linked(trimmed)
                || isName(trimmed.text())
                || knownStart(trimmed.text()).isPresent();
    }

    private Optional<Part> part(Phrase piece) {
        var phrase = AnswerText.trimmed(piece);
        var link = AnswerText.firstLink(phrase);
        if (link.filter(span -> !names.isPlace(span)).isPresent()) {
            return linkedPart(phrase, link.get());
        }
        String text = phrase.text();
        String base = NameKey.withoutParentheses(text);
        var parenthesised = NameKey.parenthesised(text);
        if (isWhole(text)) {
            return Optional.of(plain(text));
        }
        if (parenthesised.isPresent()) {
            var inner = part(Phrase.plain(base, phrase.place()));
            return inner.map(found -> qualified(found, parenthesised.get()));
        }
        return worded(text);
    }

    private Optional<Part> linkedPart(Phrase phrase, Span link) {
        var name = names.linked(link);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String rest = phrase.text().substring(link.end()).strip();
        var part = new Part(name.get(), names.isKnown(name.get()), Optional.empty(), Optional.empty());
        if (rest.isEmpty()) {
            return Optional.of(part);
        }
        var second = phrase.spans().stream()
                .filter(span -> span.start() >= link.end() && span.reference().isPresent())
                .findFirst()
                .flatMap(names::linked);
        var parenthesised = NameKey.parenthesised("x " + rest);
        boolean whole = parenthesised.isPresent() && rest.startsWith("(");
        var qualified = qualified(part, whole ? parenthesised.get() : rest);
        return Optional.of(
                second.isPresent()
                        ? new Part(qualified.name(), qualified.known(), qualified.qualifier(), second)
                        : qualified);
    }

    /** What an answer says; a heading that answers what stands below it is one name. */
    List<List<Part>> read(Phrase answer, Condition condition) {
        return condition instanceof Condition.Subject subject
                        && subject.heading().isPresent()
                ? readName(answer)
                : read(answer);
    }

    /** The text as the name of one thing, or of several that are all known, {@code Ferry & Punt}; one may begin like another's: {@code FSx for Lustre} where <i>FSx</i> is known. */
    private List<List<Part>> readName(Phrase name) {
        var text = AnswerText.trimmed(name).text();
        var joined = AMPERSAND.splitAsStream(text).toList();
        if (joined.size() > 1 && joined.stream().allMatch(this::isName)) {
            return List.of(joined.stream().map(this::plain).toList());
        }
        Matcher on = ON.matcher(text);
        boolean longer = !linked(name)
                && !isName(text)
                && on.find()
                && isName(text.substring(0, on.start()))
                && Character.isUpperCase(text.codePointAt(on.end()))
                && isCapitalised(text.substring(on.end()))
                && SPACE.split(text).length <= MOST_NAME_WORDS;
        return longer ? List.of(List.of(new Part(text, false, Optional.empty(), Optional.empty()))) : read(name);
    }

    private Optional<Part> worded(String text) {
        Matcher on = ON.matcher(text);
        if (on.find() && isName(text.substring(0, on.start()))) {
            if (names.isHeading(text)) {
                return Optional.of(new Part(text, false, Optional.empty(), Optional.empty()));
            }
            return Optional.of(qualified(
                    plain(text.substring(0, on.start())),
                    text.substring(on.start()).strip()));
        }
        boolean brief = SPACE.split(text).length <= MOST_NAME_WORDS && text.length() <= MOST_NAME_CHARACTERS;
        var start = knownStart(text);
        if (start.isPresent()
                && !(brief && isCapitalised(text.substring(start.get().length())))) {
            return Optional.of(
                    qualified(plain(start.get()), text.substring(start.get().length())));
        }
        boolean sentence = SENTENCE.matcher(text).matches();
        return brief && !sentence
                ? Optional.of(new Part(text, false, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** A qualifier that says nothing but the name again (its acronym or expansion) is none, nor is a text that explains. */
    private Part qualified(Part part, String more) {
        String text = FIRST_MARK.matcher(more.strip()).replaceFirst("");
        if (text.isEmpty()
                || text.length() > LONGEST_QUALIFIER
                || (part.known() && NameKey.looksLikeAcronym(text) && isName(text))
                || spells(part.name(), text)) {
            return part;
        }
        Matcher on = ON.matcher(" " + text + " ");
        String tail = on.find() && on.start() == 0
                ? text.substring(on.group(1).length()).strip()
                : "";
        var uses = !tail.isEmpty() && isName(tail) ? Optional.of(tail) : part.uses();
        return new Part(part.name(), part.known(), Optional.of(text), uses);
    }

    /** Whether the initials of the words are how the name ends: {@code ALB (Application Load Balancer)}. */
    private static boolean spells(String name, String words) {
        var initials = new StringBuilder();
        for (String word : SPACE_OR_DASH.split(words, -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.length() > 1 && name.endsWith(initials.toString());
    }

    private Part plain(String name) {
        return new Part(name.strip(), isName(name), Optional.empty(), Optional.empty());
    }

    /** A known name that does not qualify another: {@code Gamma (Spark mode)} is Gamma, in a mode. */
    private boolean isWhole(String text) {
        return isName(text)
                && (NameKey.parenthesised(text.strip()).isEmpty() || !isName(NameKey.withoutParentheses(text.strip())));
    }

    private boolean isName(String text) {
        return !text.isBlank() && names.isKnown(text.strip());
    }

    /** The longest known name the text begins with, at a word boundary. */
    Optional<String> knownStart(String text) {
        return new NameStart(this::isName).of(text);
    }

    /** {@code Service for Apache Flink} goes on with a name, {@code with replicas} does not. */
    private static boolean isCapitalised(String rest) {
        boolean capital = true;
        for (String word : SPACE.split(rest.strip(), -1)) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (small && !(capital && SMALL.contains(word))) {
                return false;
            }
            capital = !small;
        }
        return capital;
    }

    private static boolean linked(Phrase phrase) {
        return AnswerText.firstLink(phrase).isPresent();
    }
}
