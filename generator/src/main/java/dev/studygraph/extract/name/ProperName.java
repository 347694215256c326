package dev.studygraph.extract.name;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.source.QuestionMark;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text looks like the name of something, judged by its own words: {@code Parameter Store} does, {@code How it works} does not. */
public final class ProperName {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", // English
            "de", "da", "do", "das", "dos", "e", "em", "com", "para", "por", // Portuguese
            "del", "la", "el", "los", "las", "y", "en", "con", // Spanish
            "di", "della", "per", "du", "des", "le", "les", "et", "pour"); // Italian, French
    private static final Pattern CLAUSE = Pattern.compile("[;:!?…→⇒<>=\"“”：？！；、。؟،؛]|[.,](?:\\s|$)|->");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]");
    /** {@code Week 3}, {@code Day_1}. */
    private static final Pattern PART = Pattern.compile("(?<!\\p{L})(\\p{L}{2,12})[ _-]?\\d{1,3}(?!\\d)");

    /** {@code [8/6] …}, {@code 2024-01-31 …}. */
    private static final Pattern DATED = Pattern.compile("^\\s*\\[|\\d{4}-\\d{2}-\\d{2}");

    /** {@code Ferry Basics in the Harbour} are still basics. */
    private static final Pattern OF_WHAT = Pattern.compile("(?<=\\S)\\s+(?:in|for|on|with)\\s.*");

    private static final int MOST_WORDS = 6;
    /** {@code 0.0.0.0} and {@code 10.0.0.0/8} are what they are called. */
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?");

    private static final Pattern KEY = Pattern.compile("(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\\d]{16,}");
    /** At least one change of kind in so many signs. */
    private static final int CHANGES_OF_A_KEY = 3;

    private static final int LONGEST_TERM = 40;
    private static final int MOST_WORDS_IN_A_SENTENCE = 3;

    private final WordLists words;

    public ProperName(WordLists words) {
        this.words = words;
    }

    /** Of a heading: in capitals throughout, or short and beginning with one. */
    public boolean isLike(String text) {
        var name = ASIDE.matcher(text).replaceAll("").strip();
        if (ADDRESS.matcher(name).matches()) {
            return true;
        }
        return isShort(name)
                && name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && startsLikeAName(name)
                && (Plain.wordCount(name) <= MOST_WORDS_IN_A_SENTENCE || isCapitalised(name))
                && !saysWhatStandsBelow(name);
    }

    /**
     * Of the sides of a heading {@code A vs B}: the first begins like a name and the others may follow it in small letters, or each is one word
     * ({@code redirect vs forward}).
     */
    public boolean areSides(List<String> sides) {
        var first = sides.get(0);
        boolean begins =
                startsLikeAName(first) && (Plain.wordCount(first) <= MOST_WORDS_IN_A_SENTENCE || isCapitalised(first));
        boolean terms = sides.stream().allMatch(side -> Plain.wordCount(side) == 1) || areOfOneKind(sides);
        return (begins || terms)
                && sides.stream()
                        .allMatch(side ->
                                isSide(ASIDE.matcher(side).replaceAll("").strip()));
    }

    /** {@code git pull} and {@code git fetch}: two words each, of which the first is the same. */
    private static boolean areOfOneKind(List<String> sides) {
        return sides.stream().allMatch(side -> Plain.wordCount(side) == 2)
                && sides.stream()
                                .map(side -> Plain.words(side).get(0))
                                .distinct()
                                .count()
                        == 1;
    }

    private boolean isSide(String side) {
        return !side.isEmpty()
                && Plain.wordCount(side) <= MOST_WORDS
                && side.codePoints().anyMatch(Character::isLetter)
                && !CLAUSE.matcher(side).find()
                && !words.begins(Word.NO_NAME_START, side)
                && (!words.is(Word.PRONOUN, side) || side.equals(side.toUpperCase(Locale.ROOT)));
    }

    /** Of the title of a note, which may be written in any script. */
    public boolean isTitleLike(String text) {
        var name = ASIDE.matcher(text).replaceAll("").strip();
        return isShort(name) && !saysWhatStandsBelow(name);
    }

    /** Of the title of a note: whether it names a lesson, its notes or a lab rather than a thing, or nothing: {@code Day 3_Summary}, {@code Lab 2 - Shell}. */
    public boolean isLesson(String text) {
        var name = text.strip();
        var part = PART.matcher(name);
        boolean numbered = false;
        while (!numbered && part.find()) {
            numbered = words.is(Word.CHAPTER, part.group(1));
        }
        return numbered
                || isRandom(name)
                || DATED.matcher(name).find()
                || words.ending(Word.LESSON_END, name.replace('_', ' ')).isPresent()
                || words.is(Word.TEMPLATE_HEADING, name)
                || words.is(Word.GENERIC_HEADER, name);
    }

    /** Of the heading of one of several things side by side, which may be a plural or code: {@code Input Types}, {@code lazy='select'}. */
    public boolean isEntry(String text) {
        var name = ASIDE.matcher(text).replaceAll("").strip();
        boolean term = Plain.wordCount(name) == 1 && name.length() <= LONGEST_TERM && !QuestionMark.ends(name);
        return (isShort(name) || term)
                && name.codePoints().anyMatch(Character::isLetter)
                && !words.begins(Word.NO_NAME_START, name)
                && !words.is(Word.TEMPLATE_HEADING, name)
                && !words.is(Word.GENERIC_HEADER, name);
    }

    private static boolean isShort(String name) {
        return name.length() > 1
                && Plain.wordCount(name) <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !CLAUSE.matcher(name).find()
                && !isRandom(name);
    }

    /** {@code A7xepQ0F4n4aClxouyd2K}: letters of both kinds and digits that change every few signs. */
    private static boolean isRandom(String name) {
        if (!KEY.matcher(name).matches()) {
            return false;
        }
        int changes = 0;
        for (int i = 1; i < name.length(); i++) {
            changes += Character.getType(name.charAt(i)) == Character.getType(name.charAt(i - 1)) ? 0 : 1;
        }
        return changes * CHANGES_OF_A_KEY >= name.length();
    }

    /** Whether the first word is written like that of a name, or its script knows no capitals. */
    public boolean mayBegin(String text) {
        return !text.isEmpty() && startsLikeAName(text);
    }

    private static boolean startsLikeAName(String name) {
        int first = name.codePointAt(0);
        return !Character.isLetter(first) || !Character.isLowerCase(first) || hasInnerCapital(name);
    }

    /** {@code gp3}, {@code io2} and {@code iSCSI} begin small all the same. */
    private static boolean hasInnerCapital(String name) {
        var first = name.split("\\s", 2)[0];
        return first.codePoints().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean isCapitalised(String name) {
        for (String word : name.split("[\\s/]+", -1)) {
            if (!word.isEmpty()
                    && Character.isLowerCase(word.codePointAt(0))
                    && !SMALL.contains(word)
                    && !hasInnerCapital(word)) {
                return false;
            }
        }
        return true;
    }

    /** Words such as "How …" and "… considerations", and whatever heads a column or repeats for every subject. */
    private boolean saysWhatStandsBelow(String name) {
        return words.begins(Word.NO_NAME_START, name)
                || words.ending(Word.NO_NAME_END, name).isPresent()
                || words.ending(Word.NO_NAME_END, OF_WHAT.matcher(name).replaceFirst(""))
                        .isPresent()
                || words.ending(Word.HANGING, name).isPresent()
                || words.is(Word.GENERIC_HEADER, name)
                || words.is(Word.TEMPLATE_HEADING, name)
                || words.is(Word.SCENARIO_HEADER, name)
                || words.is(Word.ANSWER_HEADER, name)
                || words.is(Word.ASPECT, name)
                || words.is(Word.TIP, name)
                || words.is(Word.PRONOUN, name);
    }
}
