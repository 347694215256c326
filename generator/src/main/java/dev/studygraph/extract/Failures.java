package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import java.util.regex.Pattern;

/** What a service answers with when something goes wrong: {@code HTTP 429}, {@code 403 Forbidden}, {@code ThrottlingException}. */
record Failures(WordLists words) {
    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
    private static final Pattern EXCEPTION =
            Pattern.compile("\\p{Lu}\\p{Alnum}*\\p{Ll}\\p{Alnum}*(?:Exception|Error|Fault)");
    private static final Pattern REASON = Pattern.compile(
            "(?i)(?:bad request|unauthori[sz]ed|forbidden|not found|method not allowed|request timeout|conflict|too many requests"
                    + "|throttled|internal server error|bad gateway|service unavailable|gateway time-?out|access denied|slow ?down"
                    + "|\\p{Alnum}+(?:exception|error))");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{Alnum}]+");
    private static final Pattern WITHOUT_WORDS = Pattern.compile("[\\s\\p{Punct}]*");

    /** Whether the text is the name or number of a failure and nothing else. */
    boolean is(String text) {
        var rest = text.strip();
        boolean named = false;
        for (var word = words.beginning(Word.FAILURE, rest);
                word.isPresent() && word.get().length() <= rest.length();
                word = words.beginning(Word.FAILURE, rest)) {
            rest = Plain.trimmed(rest.substring(word.get().length()));
            named = true;
        }
        var status = STATUS.matcher(rest);
        boolean numbered = status.lookingAt();
        if (numbered) {
            rest = Plain.trimmed(rest.substring(status.end()));
        }
        if (isReason(rest)) {
            return numbered || named || EXCEPTION.matcher(rest).matches();
        }
        boolean over = WITHOUT_WORDS.matcher(rest).matches() || words.is(Word.FAILURE, rest);
        return numbered && over && (named || !rest.isBlank());
    }

    /** Whether the text tells of an exception: {@code you'll get a ThrottlingException}. */
    boolean tells(String text) {
        return NOT_A_WORD
                .splitAsStream(text)
                .anyMatch(word -> EXCEPTION.matcher(word).matches());
    }

    private static boolean isReason(String text) {
        return REASON.matcher(text).matches() || EXCEPTION.matcher(text).matches();
    }
}
