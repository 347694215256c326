package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exam question taken apart: what is asked, the lettered options, the answer that is labelled correct, the reason. */
final class QuestionText {
    private static final Pattern OPTION = Pattern.compile(
            "^[^\\p{L}\\p{N}]*\\(?([A-Ha-h])(?:[.)）](?:\\s+|(?=\\p{L}))|\\s[—–-]\\s)(.{2,})$", Pattern.DOTALL);
    /** {@code A: Ferry} over {@code B: Bridge}. */
    private static final Pattern BY_COLON =
            Pattern.compile("^[^\\p{L}\\p{N}]*([A-H])\\s*[:：]\\s*(.{2,})$", Pattern.DOTALL);

    private static final Pattern LABEL =
            Pattern.compile("^(?=[^:：]{0,300}+[:：])[^\\p{L}]*([\\p{L}' ]{1,24}?)\\s*#?\\d*\\s*[:：]\\s*");
    /** {@code Bonus question: …}, {@code Follow-up: …}. */
    private static final Pattern FURTHER = Pattern.compile("^[^\\p{L}]*([\\p{L}' -]{2,24}?)\\s*#?\\d*\\s*[:：]\\s*\\S");

    private static final Pattern LETTERS = Pattern.compile(
            "^[^\\p{L}\\p{N}]*\\(?([A-H](?:\\s*(?:,|、|and|&|\\+|/)\\s*[A-H])*+)\\)?(?:\\s*$|[.)）:：]\\s*.*|\\s+[—–-]\\s.*)$",
            Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("\\s*(?:#[\\p{L}\\p{N}_/-]+\\s*)++");
    private static final int LONGEST_NEED = 400;
    private static final int MOST_WORDS_OF_A_NAME = 5;
    private static final int MOST_WORDS_OF_A_WHY = 12;
    private static final Pattern LAST_SENTENCE = Pattern.compile("^.*[.!?]\\s+", Pattern.DOTALL);
    private static final Pattern CHECK =
            Pattern.compile("[✅✔✓☑]|\\((?i:correct|right)[^)]*\\)|(?i:[—–-]\\s*correct\\b)");

    /**
     * A line of the question and how the note marked it.
     *
     * @param listed whether it is an item of a list
     * @param boxed whether it has a box to tick
     */
    record Line(Phrase text, boolean ticked, boolean listed, boolean boxed) {
        Line(Phrase text, boolean ticked) {
            this(text, ticked, false, false);
        }
    }

    private final WordLists words;
    private final Map<String, Phrase> options = new LinkedHashMap<>();
    private final List<String> ticked = new ArrayList<>();
    private Optional<Phrase> need = Optional.empty();
    private boolean lettersHaveColons;
    private boolean needIsListed;
    private boolean needIsAsked;
    private boolean asksWhy;
    private Optional<Phrase> answer = Optional.empty();
    private Optional<Phrase> because = Optional.empty();
    private Optional<ToldAnswer> told = Optional.empty();

    private QuestionText(WordLists words) {
        this.words = words;
    }

    static QuestionText of(List<Line> lines, WordLists words) {
        var text = new QuestionText(words);
        var said = lines.stream()
                .filter(line -> !TAGS.matcher(line.text().text()).matches())
                .toList();
        text.lettersHaveColons = haveColons(said);
        for (int i = 0; i < said.size() && !text.asksFurther(said.get(i)); i++) {
            text.read(said, i);
        }
        return text;
    }

    /** {@code Bonus question: Who rings the bell?} asks something else, and what answers below it does not answer what was asked before. */
    private boolean asksFurther(Line line) {
        var label = FURTHER.matcher(line.text().text());
        return need.isPresent() && label.find() && words.is(Word.FURTHER_QUESTION, label.group(1));
    }

    /** {@code A: Ferry} alone answers; beside {@code B: Bridge} it is one of two to choose from. */
    private static boolean haveColons(List<Line> lines) {
        return lines.stream()
                        .map(line -> BY_COLON.matcher(line.text().text()))
                        .filter(Matcher::matches)
                        .map(letter -> letter.group(1))
                        .filter(letter -> letter.equals("A") || letter.equals("B"))
                        .distinct()
                        .count()
                == 2;
    }

    /** What is asked: a line labelled as the question, else the first line that is neither option nor answer. */
    Optional<Phrase> need() {
        return need;
    }

    /** Whether the last that is asked is why something is as it is. */
    boolean asksWhy() {
        return asksWhy;
    }

    /** Whether a label says that it is a question, and no situation. */
    boolean isAsked() {
        return needIsAsked;
    }

    Optional<Phrase> because() {
        return because.or(() -> told.map(ToldAnswer::reason));
    }

    boolean isMultipleChoice() {
        return options.size() >= 2;
    }

    /** Whether there is anything that makes this a question at all. */
    boolean isQuestion() {
        return isMultipleChoice() || answer.isPresent();
    }

    /** The answer of an open question, or the text of the correct options, joined where several are correct together. */
    Optional<Phrase> correct() {
        if (!isMultipleChoice()) {
            return answer.map(QuestionText::withoutLetter)
                    .filter(text -> !text.text().matches("[A-H](?:\\s*[,+&]\\s*[A-H])*+"));
        }
        var letters = answer.map(text -> letters(text.text())).orElse(List.of());
        var chosen = (letters.isEmpty() ? ticked : letters)
                .stream()
                        .flatMap(letter -> Optional.ofNullable(options.get(letter)).stream())
                        .toList();
        if (chosen.isEmpty()) {
            return answer.filter(text -> letters(text.text()).isEmpty());
        }
        return Optional.of(Answers.together(chosen));
    }

    private void read(List<Line> lines, int index) {
        var line = lines.get(index);
        var text = line.text();
        var byColon = BY_COLON.matcher(text.text());
        var option = lettersHaveColons && byColon.matches() ? byColon : OPTION.matcher(text.text());
        boolean right = line.ticked() || CHECK.matcher(text.text()).find();
        if (option.matches() && (answer.isEmpty() || right)) {
            var letter = option.group(1).toUpperCase(Locale.ROOT);
            if (right) {
                ticked.add(letter);
            }
            var said = bare(text.part(option.start(2), option.end(2)));
            // a solution that repeats the option says it in fewer words
            options.merge(letter, said, (first, again) -> right && isShorter(again, first) ? again : first);
            return;
        }
        if (line.boxed() && answer.isEmpty()) {
            // boxes to tick are options without letters
            var letter = String.valueOf(options.size() + 1);
            if (line.ticked()) {
                ticked.add(letter);
            }
            options.put(letter, text);
            return;
        }
        if (answer.isEmpty() && QuestionMark.ends(text.text().strip())) {
            asksWhy = isWhy(LAST_SENTENCE.matcher(text.text().strip()).replaceFirst(""));
        }
        var label = LABEL.matcher(text.text());
        boolean labelled = label.find();
        var name = labelled ? label.group(1) : text.text();
        var value = labelled ? text.part(label.end(), text.text().length()) : text.part(0, 0);
        if (words.is(Word.OWN_ANSWER, name) || Negation.isCrossed(text.text())) {
            return;
        }
        if (words.is(Word.ANSWER, name) && isAnswerLabel(name)) {
            var found = value.isBlank() ? names(lines, index).or(() -> following(lines, index)) : Optional.of(value);
            answer(found.map(Answers::unadorned).filter(one -> !one.isBlank()));
        } else if (words.is(Word.BECAUSE, name)) {
            var found = value.isBlank() ? following(lines, index) : Optional.of(value);
            because = because.or(() -> found);
        } else if (labelled && words.is(Word.QUESTION, name) && !value.isBlank()) {
            need = Optional.of(value);
            needIsAsked = !words.is(Word.SCENARIO_HEADER, name);
        } else if (mayAsk(text) && !(labelled && words.is(Word.TIP, name))) {
            need = Optional.of(text);
            needIsListed = line.listed() && !labelled;
        } else if (needIsListed && line.listed() && !labelled && answer.isEmpty() && options.isEmpty()) {
            need = need.map(said -> joined(said, text));
        }
    }

    private boolean mayAsk(Phrase text) {
        return need.isEmpty() && answer.isEmpty() && options.isEmpty() && Plain.wordCount(text.text()) >= 4;
    }

    /** Where the answer is in bold, what is told behind it is the reason, unless another stands below. */
    private void answer(Optional<Phrase> found) {
        if (answer.isEmpty()) {
            told = options.isEmpty() ? found.flatMap(text -> ToldAnswer.of(text, words)) : Optional.empty();
            answer = told.map(ToldAnswer::name).or(() -> found);
        }
    }

    /** {@code What is the reason for this?} */
    private boolean isWhy(String question) {
        return Plain.wordCount(question) <= MOST_WORDS_OF_A_WHY && words.isIn(Word.WHY_HEADER, question);
    }

    /** A need told in items is told by all of them, as far as one can take it in. */
    private static Phrase joined(Phrase need, Phrase more) {
        var text = need.text().replaceFirst("[\\s;.,]+$", "") + "; "
                + more.text().strip().replaceFirst("[\\s;]+$", "");
        return text.length() > LONGEST_NEED ? need : Phrase.plain(text, need.place());
    }

    /** "Service: X" is a label in a scenario, "A: X" only where no options are lettered. */
    private boolean isAnswerLabel(String name) {
        return Plain.key(name).length() > 1 || options.isEmpty();
    }

    /** What stands below a label, unless that is a label itself; what is ruled out first ({@code Can't be X}) is passed over. */
    private Optional<Phrase> following(List<Line> lines, int index) {
        return lines.stream()
                .skip(index + 1L)
                .map(Line::text)
                .filter(text -> !new Negation(words).denies(text.text()))
                .findFirst()
                .filter(text ->
                        !text.isBlank() && !LABEL.matcher(text.text()).find() && !words.is(Word.BECAUSE, text.text()));
    }

    /** Several names listed below a label are right together, and so is what repeats the options. */
    private Optional<Phrase> names(List<Line> lines, int index) {
        var listed = lines.stream()
                .skip(index + 1L)
                .takeWhile(Line::listed)
                .map(line -> Answers.unadorned(line.text()))
                .toList();
        boolean names = listed.size() > 1
                && listed.stream()
                        .allMatch(one -> !one.isBlank()
                                && Plain.wordCount(one.text()) <= MOST_WORDS_OF_A_NAME
                                && new Answers(List.of(one)).areNames(words)
                                && Character.isUpperCase(one.text().codePointAt(0)));
        var offered = lines.stream()
                .limit(index)
                .filter(Line::listed)
                .map(line -> Plain.key(line.text().text()))
                .toList();
        boolean chosen = listed.size() > 1
                && listed.size() < offered.size()
                && listed.stream().allMatch(one -> offered.contains(Plain.key(one.text())));
        return names || chosen ? Optional.of(Answers.together(listed)) : Optional.empty();
    }

    private static boolean isShorter(Phrase one, Phrase other) {
        return !one.isBlank() && one.text().length() < other.text().length();
    }

    private static List<String> letters(String answer) {
        var matcher = LETTERS.matcher(answer);
        return matcher.matches()
                ? List.of(matcher.group(1).replaceAll("[^A-H]", "").split("", -1)).stream()
                        .filter(letter -> !letter.isEmpty())
                        .toList()
                : List.of();
    }

    private static Phrase withoutLetter(Phrase answer) {
        var option = OPTION.matcher(answer.text());
        return option.matches() ? answer.part(option.start(2), option.end(2)) : answer;
    }

    private static Phrase bare(Phrase option) {
        var check = CHECK.matcher(option.text());
        var cut = check.find() && check.start() > 0 ? option.part(0, check.start()) : option;
        return Answers.unadorned(
                cut.part(0, cut.text().replaceFirst("[\\s—–-]+$", "").length()));
    }
}
