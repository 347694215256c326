package dev.studygraph.graph.name;

import dev.studygraph.source.Ascii;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What two spellings of one name have in common; the only normaliser of names there is. */
public final class NameKey {
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:\\d+(?:\\.\\d+)*+[.)]|\\d+(?:\\.\\d+)++|\\d\\uFE0F?\\u20E3|[IVXL]{1,7}\\.|\\d{1,3}(?=\\s+[-–—]\\s+\\p{L}))\\s+");
    private static final Pattern LEADING_DASH = Pattern.compile("[-–—:]\\s");
    private static final Pattern ORNAMENT =
            Pattern.compile("^(?:[\\s\\p{Z}\\p{So}\\p{Cf}\\uFE0F\\u20E3→⇒▶•·\\u2460-\\u24FF]|->|=>|//+)++"
                    + "|(?<![\\s\\p{Z}:：\\p{So}\\uFE0F])[\\s\\p{Z}:：\\p{So}\\uFE0F]++$"); // not tried within a run
    private static final Pattern PARENTHESES = Pattern.compile("^(.*\\S)\\s*[(（]([^()（）]*)[)）]\\s*[:.]?\\s*$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s\\b)?");
    private static final int SHORTEST_PLURAL = 4;
    private static final int LONGEST_ACRONYM = 8;

    private final List<List<String>> prefixes;

    /** @param prefixes words that a name may begin with or leave out */
    public NameKey(List<String> prefixes) {
        this.prefixes = prefixes.stream()
                .map(prefix -> List.of(fold(prefix).split(" ", -1)))
                .filter(words -> !words.get(0).isEmpty())
                .toList();
    }

    /**
     * The text in lower case with single spaces: NFC, without emoji, numbering and punctuation. Dashes and underscores count as spaces; {@code
     * +} and {@code #} stay, for C++ and C#. A text of nothing but punctuation is kept, trimmed.
     */
    public static String fold(String text) {
        return Ascii.isAllOf(text) ? foldAscii(text) : foldAny(text);
    }

    /** As {@link #foldAny}, for the text most names are made of: what composes, joins or needs tables is not in it. */
    private static String foldAscii(String text) {
        String plain = text;
        if (mayBeNumbered(plain)) {
            plain = NUMBERING.matcher(plain).replaceFirst("");
        }
        if (plain.indexOf('\'') >= 0) {
            plain = POSSESSIVE.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('&') >= 0) {
            plain = plain.replace("&", " and ");
        }
        var folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + ('a' - 'A')));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#') {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String result = folded.toString().strip();
        return result.isEmpty() ? foldNothing(text) : result;
    }

    /** Numbering begins with a digit or, in Roman numerals, with a capital, after spaces if any. */
    private static boolean mayBeNumbered(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || (text.charAt(i) >= '\t' && text.charAt(i) <= '\r'))) {
            i++;
        }
        return i < text.length()
                && ((text.charAt(i) >= '0' && text.charAt(i) <= '9') || "IVXL".indexOf(text.charAt(i)) >= 0);
    }

    private static String foldAny(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = POSSESSIVE
                .matcher(NUMBERING.matcher(composed).replaceFirst(""))
                .replaceAll("")
                .replace("&", " and ");
        var folded = new StringBuilder(plain.length());
        SmallLetters.of(plain).codePoints().forEach(c -> {
            if (isWordPart(c)) {
                folded.appendCodePoint(c);
            } else if (!isInvisible(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        String result = Normalizer.normalize(folded, Normalizer.Form.NFC).strip(); // marks may have met
        return result.isEmpty() ? foldNothing(composed) : result;
    }

    /** What is left of a text of which nothing would be left: {@code "1. "} is no number in front of a name. */
    private static String foldNothing(String text) {
        String bare = text.strip();
        return bare.equals(text) ? bare : fold(bare);
    }

    /** The name as spelled, without the number of a chapter in front and a dash behind that. */
    public static String withoutNumbering(String name) {
        var numbering = NUMBERING.matcher(name);
        if (!numbering.lookingAt()) {
            return name;
        }
        var rest = name.substring(numbering.end());
        return LEADING_DASH.matcher(rest).lookingAt() ? rest.substring(2) : rest;
    }

    /** The name as a title shows it: without an expansion in parentheses, a colon behind it, and arrows, dots or pictures around it. */
    public static String shown(String name) {
        String plain = withoutParentheses(name);
        String shown = ORNAMENT.matcher(plain).replaceAll("");
        return shown.isEmpty() ? plain : shown;
    }

    /** The key that ignores optional prefixes, parentheses at the end, a plural, and where the spaces are. */
    public String of(String name) {
        String base = withoutParentheses(name);
        var words = new ArrayList<>(List.of(fold(base).split(" ", -1)));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        dropPrefixes(words);
        int last = words.size() - 1;
        if (!endsInCapitals(base)) {
            words.set(last, isPluralAcronym(base) ? chopped(words.get(last)) : singular(words.get(last)));
        }
        return String.join("", words);
    }

    /** The name without optional prefixes, as it is spelled; the name itself if it has none. */
    public String withoutPrefix(String name) {
        String rest = name.strip();
        boolean found = true;
        while (found) {
            found = false;
            for (var prefix : prefixes) {
                String spelled = String.join(" ", prefix);
                if (rest.length() > spelled.length() + 1
                        && rest.regionMatches(true, 0, spelled, 0, spelled.length())
                        && Character.isWhitespace(rest.charAt(spelled.length()))) {
                    rest = rest.substring(spelled.length()).strip();
                    found = true;
                }
            }
        }
        return rest;
    }

    /** Whether the name has an optional prefix in front of what it names. */
    public boolean hasPrefix(String name) {
        return !withoutPrefix(name).equals(name.strip());
    }

    /** The name without an expansion in parentheses at its end. */
    public static String withoutParentheses(String name) {
        if (!mayEndInParentheses(name)) {
            return name;
        }
        var matcher = PARENTHESES.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /** What stands in parentheses at the end of the text. */
    public static Optional<String> parenthesised(String text) {
        if (!mayEndInParentheses(text)) {
            return Optional.empty();
        }
        var matcher = PARENTHESES.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(2).strip()) : Optional.empty();
    }

    private static boolean mayEndInParentheses(String text) {
        return text.indexOf(')') >= 0 || text.indexOf('）') >= 0;
    }

    /**
     * Whether {@code candidate} is written in capitals and spells the initials of {@code name}, with or without prefix. A prefix that a dash
     * sets apart is no part of the name: the ALB is not {@code AWS - Load Balancers}; and of two letters none is the vendor's: AI is not
     * {@code AWS IAM}.
     */
    public boolean isAcronymOf(String candidate, String name) {
        if (!looksLikeAcronym(candidate)) {
            return false;
        }
        String letters = candidate.toLowerCase(Locale.ROOT);
        String bare = withoutPrefix(name);
        boolean apart = LEADING_DASH.matcher(bare).lookingAt();
        return letters.equals(initials(fold(bare)))
                || (!apart && letters.length() > 2 && letters.equals(initials(fold(name))));
    }

    /** Two to eight letters and digits that begin with a letter and hold no lower-case letter. */
    public static boolean looksLikeAcronym(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_ACRONYM
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
    }

    /**
     * Whether a text looks like an acronym and its letters stand in the words in this order, the first aside, which may be a vendor's:
     * {@code Cloud Functions (GCF)} gives another name, {@code Pessimistic Locking (RDS)} an example.
     */
    public static boolean mayAbbreviate(String acronym, String words) {
        if (!looksLikeAcronym(acronym)) {
            return false;
        }
        String letters = acronym.toLowerCase(Locale.ROOT).replaceAll("\\d", "");
        String text = words.toLowerCase(Locale.ROOT);
        return isSpreadOver(letters, text) || (letters.length() > 2 && isSpreadOver(letters.substring(1), text));
    }

    private static boolean isSpreadOver(String letters, String text) {
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private void dropPrefixes(List<String> words) {
        boolean found = true;
        while (found) {
            found = false;
            for (var prefix : prefixes) {
                if (words.size() > prefix.size()
                        && words.subList(0, prefix.size()).equals(prefix)) {
                    words.subList(0, prefix.size()).clear();
                    found = true;
                }
            }
        }
    }

    private static String initials(String folded) {
        var initials = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** `RDS` and `HDFS` are no plurals, `DPUs` is one. */
    private static boolean endsInCapitals(String name) {
        String stripped = name.strip();
        return stripped.endsWith("S");
    }

    private static boolean isPluralAcronym(String name) {
        String stripped = name.strip();
        int last = stripped.length() - 1;
        return last > 1 && stripped.charAt(last) == 's' && Character.isUpperCase(stripped.charAt(last - 1));
    }

    private static String chopped(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '+'
                || c == '#'
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.NON_SPACING_MARK && !isInvisible(c));
    }

    /** Variation selectors, joiners and soft hyphens: they part no words. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3;
    }
}
