package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading such as {@code Common use cases}, {@code Macie Use Cases} or {@code Use cases for Time Series Insights}, and whose they are.
 *
 * @param told whether it announces one use case that is told as a story; what stands below are its steps
 * @param favours false where it says what they are not for: {@code ❌ Use cases}, {@code Not ideal for}
 */
record UseCaseHeading(List<Subject> subjects, boolean told, boolean favours) {

    private static final Pattern LOOSE_LINK = Pattern.compile("\\s*[/&,+]?\\s*$");
    /** {@code Redis의 사용 사례}, {@code Redisのユースケース}: what joins the name to what is said of it. */
    private static final Pattern GENITIVE = Pattern.compile("의$|の$|的$");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^|\\s)(?:an?|the|una?|um|uma|une|der|eine[rns]?)$");

    /** {@code The 3} main use cases are nobody's. */
    private static final Pattern COUNT = Pattern.compile("(?i)(?:\\p{L}{2,3}\\s+)?\\d{1,2}");

    /** {@code Use Cases — Night Ferry}, {@code Use Cases — Module 3: Night Ferry}. */
    private static final Pattern BEHIND_A_DASH = Pattern.compile("(.+?)\\s[—–]\\s(.+)");

    private static final Pattern LOOSE_DASH = Pattern.compile("\\s[—–-]\\s*$");

    /**
     * What the words of a heading say, whatever it stands in.
     *
     * @param owner the name in it, which may be empty; none if it announces no use cases
     * @param against whether it announces what is none
     */
    record Wording(Optional<String> owner, boolean against) {
        static Wording of(Scene scene, Phrase heading) {
            return scene.claims()
                    .wording(
                            heading.text(),
                            text -> new Wording(
                                    readOwner(scene.language(), text), isAgainst(scene.language(), heading)));
        }
    }

    /** The heading taken apart; empty if it announces no use cases. */
    static Optional<UseCaseHeading> of(Scene scene, Phrase heading) {
        var wording = Wording.of(scene, heading);
        if (wording.against()) {
            return Optional.of(new UseCaseHeading(Subject.of(scene), false, false));
        }
        boolean one = isOneCase(scene, heading);
        return wording.owner()
                .map(name -> new UseCaseHeading(
                        subjects(scene, name).stream()
                                .map(subject -> one ? subject.unsure() : subject)
                                .toList(),
                        scene.words().isIn(Word.USE_CASE_STORY, heading.text()),
                        !scene.negation().heads(heading.text())));
    }

    /** {@code Common Use Case — Two Harbours} tells of one, which may be what stands behind the dash; {@code Use Cases — Night Ferry} says whose. */
    private static boolean isOneCase(Scene scene, Phrase heading) {
        var words = scene.words();
        var behind = BEHIND_A_DASH.matcher(scene.language().headings().withoutAside(heading.text()));
        return behind.matches()
                && words.is(Word.USE_CASE_HEADING, behind.group(1))
                && words.is(Word.CASE_COUNTED, withoutLead(behind.group(1), words));
    }

    /** Whether the heading announces use cases, whoever's they are, or what is none. */
    static boolean announces(Scene scene, Phrase heading) {
        var wording = Wording.of(scene, heading);
        return wording.owner().isPresent() || wording.against();
    }

    private static boolean isAgainst(Language language, Phrase heading) {
        return language.words().is(Word.NOT_FOR, language.headings().bare(heading.text()))
                && !language.choosing().isHeading(heading);
    }

    /** The name in the heading, which may be empty. */
    static Optional<String> owner(Scene scene, Phrase heading) {
        return Wording.of(scene, heading).owner();
    }

    private static Optional<String> readOwner(Language language, String heading) {
        var words = language.words();
        var text = withoutTail(language.headings().withoutAside(heading), words);
        if (words.is(Word.USE_CASE_HEADING, text) || words.is(Word.BEST_FOR, text)) {
            return Optional.of("");
        }
        var behind = BEHIND_A_DASH.matcher(text);
        if (behind.matches() && words.is(Word.USE_CASE_HEADING, behind.group(1))) {
            return Optional.of(named(Plain.trimmed(language.headings().bare(behind.group(2))), words));
        }
        int colon = text.lastIndexOf(": ");
        text = colon < 0 ? text : text.substring(colon + 2);
        var start = words.beginning(Word.USE_CASE_OF, text);
        if (start.isPresent() && start.get().length() < text.length()) {
            return Optional.of(Plain.trimmed(text.substring(start.get().length())))
                    .filter(UseCaseHeading::hasLetter);
        }
        var inside = behindItsFirstWord(text, words);
        if (inside.isPresent()) {
            return inside;
        }
        var begin = words.beginning(Word.USE_CASE_HEADING, text);
        if (begin.isPresent()) {
            // "Casos de uso SQS"; "Casos de uso avanzados" has an adjective there
            var behindIt = Plain.trimmed(text.substring(begin.get().length()));
            if (Plain.wordCount(behindIt) == 1 && isMarked(behindIt)) {
                return Optional.of(behindIt);
            }
        }
        var end = words.ending(Word.USE_CASE_HEADING, text);
        if (end.isEmpty() || end.get().length() >= text.length()) {
            return Optional.empty();
        }
        var named = LOOSE_DASH
                .matcher(text.substring(0, text.length() - end.get().length()))
                .replaceFirst("");
        var before = withoutLead(GENITIVE.matcher(Plain.trimmed(named)).replaceFirst(""), words);
        if (before.startsWith("&") || words.beginning(Word.AND, before).isPresent()) {
            return Optional.of("");
        }
        // "Diagrams of use cases" and "Defining a use case" are about something else, and "Wrong Redis use cases" are
        // none
        return before.endsWith("&")
                        || words.ending(Word.AND, before).isPresent()
                        || words.ending(Word.HANGING, before).isPresent()
                        || ARTICLE.matcher(before).find()
                        || words.isIn(Word.NEGATION, before)
                ? Optional.empty()
                : Optional.of(hasLetter(before) && !COUNT.matcher(before).matches() ? before : "");
    }

    /** {@code Night-Time Use Cases for Ferries}: a word in front says which. */
    private static Optional<String> behindItsFirstWord(String text, WordLists words) {
        int first = text.indexOf(' ');
        if (first < 0 || words.begins(Word.ACTION, text) || words.begins(Word.NO_NAME_START, text)) {
            return Optional.empty();
        }
        var rest = Plain.trimmed(text.substring(first));
        return words.beginning(Word.USE_CASE_OF, rest)
                .filter(start -> start.length() < rest.length())
                .map(start -> Plain.trimmed(rest.substring(start.length())))
                .filter(UseCaseHeading::hasLetter);
    }

    /** {@code Use cases — from my notes} are nobody's, and so are those without a letter behind the dash. */
    private static String named(String text, WordLists words) {
        return hasLetter(text) && words.beginning(Word.HANGING, text).isEmpty() ? text : "";
    }

    /** {@code 3.4.2_USE CASES} is nobody's. */
    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** {@code Casi d'uso comuni / ideali} and {@code Use case comuni/ideali di X} say the same as without these words. */
    private static String withoutTail(String text, WordLists words) {
        var rest = text;
        for (var tail = words.ending(Word.USE_CASE_TAIL, rest);
                tail.isPresent() && tail.get().length() < Plain.trimmed(rest).length();
                tail = words.ending(Word.USE_CASE_TAIL, rest)) {
            var key = Plain.trimmed(rest);
            rest = LOOSE_LINK
                    .matcher(key.substring(0, key.length() - tail.get().length()))
                    .replaceFirst("");
        }
        return rest;
    }

    private static String withoutLead(String text, WordLists words) {
        var rest = text;
        for (var lead = words.beginning(Word.USE_CASE_LEAD, rest);
                lead.isPresent();
                lead = words.beginning(Word.USE_CASE_LEAD, rest)) {
            rest = Plain.trimmed(rest.substring(lead.get().length()));
        }
        return rest;
    }

    /** A name of two words or in capitals speaks for itself; a single word does so if it is known, else it describes. */
    private static List<Subject> subjects(Scene scene, String name) {
        if (name.isEmpty() || Subject.isSpelling(scene, name)) {
            return Subject.of(scene);
        }
        if (scene.language().names().isLike(name) && (Plain.wordCount(name) > 1 || isMarked(name))) {
            return List.of(new Subject(name, Condition.NONE));
        }
        return List.of(new Subject(name, new Condition.Known(List.of(name), 1)));
    }

    /** {@code IaaS}, {@code X-Ray} and {@code S3} are no common words. */
    private static boolean isMarked(String name) {
        return name.codePoints().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
