package dev.studygraph.extract;

import dev.studygraph.extract.Statement.Given;
import dev.studygraph.extract.Statement.Not;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labelled lines of an explicit scenario: Answer, Because, Not, Given, Exam. */
final class ScenarioText {
    private static final Pattern LABEL = Pattern.compile("^\\s*[^\\p{L}\\s]{0,3}\\s*([\\p{L}' ]{1,24}?)\\s*[:：]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s+[—–-]+\\s+|\\s*[—–]\\s*|[:：]\\s+|\\s*\\|\\s*");
    private static final List<Word> LABELS = List.of(Word.ANSWER, Word.BECAUSE, Word.RIVAL, Word.GIVEN, Word.EXAM);

    private final WordLists words;
    private final List<Phrase> unlabelled = new ArrayList<>();
    private final List<Phrase> answers = new ArrayList<>();
    private final List<Not> rivals = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final List<String> exam = new ArrayList<>();
    private Optional<Phrase> because = Optional.empty();

    private ScenarioText(WordLists words) {
        this.words = words;
    }

    static ScenarioText of(List<Block> blocks, WordLists words) {
        var text = new ScenarioText(words);
        text.readAll(blocks);
        return text;
    }

    /** What was read, with the need given; a blank need is taken from the first line without a label. */
    Optional<ScenarioRead> scenario(Origin origin, Optional<String> id, Phrase title, List<String> examOfNote) {
        var need = title.isBlank() ? unlabelled.stream().findFirst() : Optional.of(title);
        return need.map(words -> new ScenarioRead(
                origin,
                Condition.NONE,
                id,
                words,
                answers,
                because,
                rivals,
                given,
                exam.isEmpty() ? examOfNote : exam,
                true));
    }

    private void readAll(List<Block> blocks) {
        for (var block : blocks) {
            if (block.shape() instanceof Paragraph paragraph) {
                read(paragraph.text());
            } else if (block.shape() instanceof Bullets bullets) {
                for (var item : bullets.items()) {
                    read(item.text());
                    readAll(item.blocks());
                }
            }
        }
    }

    /** A label opens an entry that goes on until the next label; a line that begins with an arrow is an answer. */
    private void read(Phrase text) {
        var string = text.text();
        int from = 0;
        int line = 0;
        while (line <= string.length()) {
            int next = string.indexOf('\n', line);
            int end = next < 0 ? string.length() : next;
            if (line > 0 && opens(string.substring(line, end))) {
                entry(text.part(from, line));
                from = line;
            }
            line = end + 1;
        }
        entry(text.part(from, string.length()));
    }

    private boolean opens(String line) {
        return isArrow(line) || labelOf(line).isPresent();
    }

    private static boolean isArrow(String line) {
        return line.stripLeading().startsWith("→") || line.stripLeading().startsWith("->");
    }

    private Optional<Word> labelOf(String line) {
        var matcher = LABEL.matcher(line);
        if (!matcher.find() || words.is(Word.OWN_ANSWER, matcher.group(1))) {
            return Optional.empty();
        }
        return LABELS.stream().filter(word -> words.is(word, matcher.group(1))).findFirst();
    }

    private void entry(Phrase entry) {
        if (entry.isBlank()) {
            return;
        }
        var label = labelOf(entry.text());
        if (label.isEmpty()) {
            if (isArrow(entry.text())) {
                answers.addAll(Answers.of(entry, words).alternatives());
            } else {
                unlabelled.add(entry);
            }
            return;
        }
        var matcher = LABEL.matcher(entry.text());
        int start = matcher.find() ? matcher.end() : 0;
        var value = entry.part(start, entry.text().length());
        switch (label.get()) {
            case ANSWER -> answers.addAll(Answers.of(value, words).alternatives());
            case BECAUSE -> because = because.or(() -> Optional.of(value));
            case RIVAL -> rivals.add(rival(value));
            case GIVEN -> given.addAll(facts(value));
            default -> exam.addAll(List.of(value.text().split("[,;\\s]+", -1)));
        }
    }

    /** {@code [[X]] — reason}: a link ends the rival, else the first dash does. */
    private static Not rival(Phrase value) {
        var text = value.text();
        int from = value.spans().stream()
                .filter(span -> span.reference().isPresent() && span.start() == 0)
                .mapToInt(Phrase.Span::end)
                .max()
                .orElse(0);
        var dash = DASH.matcher(text);
        if (!dash.find(from)) {
            return new Not(value, Optional.empty());
        }
        var reason = value.part(dash.end(), text.length());
        return new Not(value.part(0, dash.start()), reason.isBlank() ? Optional.empty() : Optional.of(reason));
    }

    /** {@code A = b; C = d}. */
    private static List<Given> facts(Phrase value) {
        var facts = new ArrayList<Given>();
        var text = value.text();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf(';', from);
            end = end < 0 ? text.length() : end;
            int equal = text.indexOf('=', from);
            int colon = text.indexOf(':', from);
            int split = equal >= 0 && equal < end ? equal : colon >= 0 && colon < end ? colon : -1;
            if (split >= 0) {
                var criterion = value.part(from, split);
                var fact = value.part(split + 1, end);
                if (!criterion.isBlank()
                        && !fact.isBlank()
                        && !Plain.key(criterion.text()).isEmpty()) {
                    facts.add(new Given(criterion, fact));
                }
            }
            from = end + 1;
        }
        return facts;
    }
}
