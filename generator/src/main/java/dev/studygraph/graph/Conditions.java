package dev.studygraph.graph;

import dev.studygraph.extract.Condition;
import java.util.function.Predicate;

/** Decides what one note left open: whether names are known in the whole vault. */
final class Conditions {
    private static final int LONGEST_NAME = 7;
    private static final int MOST_WORDS = 60;

    private final Predicate<String> known;
    private final RepeatedHeadings repeated;

    Conditions(Predicate<String> known, RepeatedHeadings repeated) {
        this.known = known;
        this.repeated = repeated;
    }

    boolean hold(Condition condition) {
        if (condition instanceof Condition.Known names) {
            return names.names().stream().filter(known).count() >= names.atLeast();
        }
        if (condition instanceof Condition.KnownOrFound either) {
            return hold(either.names());
        }
        if (condition instanceof Condition.BeginsWithKnown text) {
            return beginsWithKnown(text.text());
        }
        if (condition instanceof Condition.OnlyFirstKnown texts) {
            return beginsWithKnown(texts.text()) && !holdsKnown(texts.other());
        }
        if (condition instanceof Condition.Subject subject) {
            return subject.nearer().stream().allMatch(repeated::contains)
                    && (subject.names().stream().anyMatch(known)
                            || subject.heading()
                                    .filter(heading -> !repeated.contains(heading))
                                    .isPresent());
        }
        if (condition instanceof Condition.Unrepeated sides) {
            return !repeated.contains(sides.heading())
                    || (!sides.names().isEmpty() && sides.names().stream().allMatch(known));
        }
        return true;
    }

    /** Whether a name that becomes known later can still make the condition fail. */
    static boolean mayFailLater(Condition condition) {
        return condition instanceof Condition.OnlyFirstKnown;
    }

    private boolean beginsWithKnown(String text) {
        return known.test(text) || knownFrom(text.strip().split("\\s+"), 0);
    }

    private boolean holdsKnown(String text) {
        String[] words = text.strip().split("\\s+");
        for (int start = 0; start < Math.min(words.length, MOST_WORDS); start++) {
            if (!words[start].isEmpty() && knownFrom(words, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean knownFrom(String[] words, int start) {
        var name = new StringBuilder();
        for (int i = start; i < Math.min(words.length, start + LONGEST_NAME); i++) {
            name.append(i == start ? "" : " ").append(words[i]);
            String candidate = name.toString().replaceFirst("[,:;.!?()]+$", "");
            if (!candidate.isBlank() && isNameLike(candidate) && known.test(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** `glue` within a sentence is not AWS Glue. */
    private static boolean isNameLike(String candidate) {
        return candidate.contains(" ")
                || candidate.codePoints().anyMatch(c -> Character.isUpperCase(c) || !Character.isLowerCase(c));
    }
}
