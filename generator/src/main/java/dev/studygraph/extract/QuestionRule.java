package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.QuestionText.Line;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Item;
import dev.studygraph.note.Block.Shape;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An exam question with its answer, under a heading {@code Scenario 5: …} or after {@code Q:}; it keeps all that stands in it. */
final class QuestionRule implements ReadingRule {
    private static final Pattern HEADING = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:Q\\s*#?\\d+(?:\\.\\d+)*+|\\p{L}[\\p{L} ]*?)\\s*#?\\d*(?:\\s*[:：.)—–-]\\s*|\\s*$)(.*)$",
            Pattern.DOTALL);
    /** {@code Questions 21-30} is over ten of them. */
    private static final Pattern RANGE = Pattern.compile("[^\\p{L}\\p{N}]*\\p{L}*\\s*#?\\d+\\s*[-–~]\\s*\\d+");

    private static final Pattern SIGNS = Pattern.compile("[\\d#.:：)—–-]");
    private static final Pattern MARKS = Pattern.compile("[?？!,;:.\"'“”()]+(?=\\s|$)|(?<=\\s|^)[\"'“(]+");
    private static final Pattern ASIDE = Pattern.compile("[(（].*$", Pattern.DOTALL);

    private final Kind kind;

    private enum Kind {
        MULTIPLE_CHOICE("S8", Confidence.FOUND),
        CERTAIN("S5", Confidence.READ),
        DOUBTFUL("question-found", Confidence.FOUND);

        private final String id;
        private final Confidence confidence;

        Kind(String id, Confidence confidence) {
            this.id = id;
            this.confidence = confidence;
        }
    }

    private QuestionRule(Kind kind) {
        this.kind = kind;
    }

    /** S5: the answer stands below a label, and what is asked is a situation, or which of several to take. */
    static QuestionRule labelledAnswer() {
        return new QuestionRule(Kind.CERTAIN);
    }

    /** {@code How do you verify a backup?}: as likely a question about what one knows as one about what one needs. */
    static QuestionRule shortQuestion() {
        return new QuestionRule(Kind.DOUBTFUL);
    }

    /** S8: the answer is one of several lettered options. */
    static QuestionRule multipleChoice() {
        return new QuestionRule(Kind.MULTIPLE_CHOICE);
    }

    @Override
    public String id() {
        return kind.id;
    }

    @Override
    public Confidence confidence() {
        return kind.confidence;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var several =
                new QuestionsInARow(scene.words()).of(scene.section().blocks(), blocks -> isAnswered(scene, blocks));
        var rest = asked(scene).filter(heading -> several.size() < 2);
        if (rest.isPresent()) {
            var lines = lines(scene, scene.section().blocks());
            scene.section().sections().stream().flatMap(Section::flatten).forEach(child -> {
                lines.add(new Line(child.heading(), false));
                child.blocks().forEach(block -> collect(scene, block, lines));
            });
            var question = QuestionText.of(lines, scene.words());
            if (isMine(question, rest.get(), scene)) {
                state(scene, rest.get(), question, statements);
                scene.claims().ask(scene.section());
                scene.section()
                        .flatten()
                        .flatMap(part -> scene.flatten(part.blocks()))
                        .filter(QuestionRule::holdsOptions)
                        .forEach(scene.claims()::take);
            }
            return;
        }
        readParagraphs(scene, several, statements);
    }

    /** Questions one below the other in a section. */
    private void readParagraphs(Scene scene, List<List<Block>> questions, Consumer<Statement> statements) {
        for (var question : questions) {
            close(
                    scene,
                    question.stream()
                            .filter(block -> !scene.claims().isTaken(block))
                            .toList(),
                    statements);
        }
    }

    private static boolean isAnswered(Scene scene, List<Block> blocks) {
        return QuestionText.of(lines(scene, blocks), scene.words()).isQuestion();
    }

    private static List<Line> lines(Scene scene, List<Block> blocks) {
        var lines = new ArrayList<Line>();
        blocks.forEach(block -> collect(scene, block, lines));
        return lines;
    }

    private void close(Scene scene, List<Block> blocks, Consumer<Statement> statements) {
        if (blocks.isEmpty()) {
            return;
        }
        var question = QuestionText.of(lines(scene, blocks), scene.words());
        var heading = Phrase.plain("", blocks.get(0).place());
        if (isMine(question, heading, scene)) {
            state(scene, heading, question, statements);
            blocks.forEach(scene.claims()::take);
        }
    }

    /** A table of lettered options belongs to the question; any other explains, and rules that read in questions may look at it. */
    private static boolean holdsOptions(Block block) {
        return block.shape() instanceof Shape.Table table
                && table.rows().stream()
                        .anyMatch(row -> row.get(0).text().strip().matches("\\(?[A-H][.)]?"));
    }

    private boolean isMine(QuestionText question, Phrase heading, Scene scene) {
        return question.isQuestion() && kind == kindOf(question, heading, scene);
    }

    private static Kind kindOf(QuestionText question, Phrase heading, Scene scene) {
        if (question.isMultipleChoice()) {
            return Kind.MULTIPLE_CHOICE;
        }
        return new QuestionDoubts(scene).of(question, need(question, heading)) ? Kind.DOUBTFUL : Kind.CERTAIN;
    }

    private static Optional<Phrase> need(QuestionText question, Phrase heading) {
        return Plain.wordCount(heading.text()) >= 4 && question.need().isEmpty()
                ? Optional.of(heading)
                : question.need().or(() -> heading.isBlank() ? Optional.empty() : Optional.of(heading));
    }

    private void state(Scene scene, Phrase heading, QuestionText question, Consumer<Statement> statements) {
        var need = need(question, heading);
        var correct = question.correct();
        boolean onlyNamed = question.need().isEmpty()
                && (Negation.isCrossed(heading.text())
                        || scene.language().names().isLike(heading.text()));
        if (need.isEmpty() || correct.isEmpty() || onlyNamed) {
            return;
        }
        var answers = Answers.of(correct.get(), scene.words());
        if (answers.alternatives().isEmpty()
                || explains(answers, scene)
                || asksForKnowledge(need.get(), answers, scene.words())) {
            return;
        }
        boolean mints = kind == Kind.CERTAIN && answers.areNames(scene.words());
        var condition = mints
                ? Condition.NONE
                : new Condition.BeginsWithKnown(answers.alternatives().get(0).text());
        statements.accept(new Needs(scene, this)
                .scenario(need.get(), answers.alternatives(), question.because(), condition, mints));
    }

    /** {@code What is TTL?}, {@code Why …?} and {@code the difference between A and B} ask for what one knows, not for what one would choose. */
    private static boolean asksForKnowledge(Phrase need, Answers answers, WordLists words) {
        var said = Plain.words(MARKS.matcher(need.text()).replaceAll(" "));
        return said.size() <= QuestionDoubts.MOST_WORDS
                && (words.isIn(Word.COMPARE, need.text())
                        || words.begins(Word.WHY_HEADER, need.text())
                        || (!answers.areNames(words)
                                && isNamed(answers.alternatives().get(0), said))
                        || answers.alternatives().stream()
                                .anyMatch(answer -> said.containsAll(
                                        Plain.words(ASIDE.matcher(answer.text()).replaceAll("")))));
    }

    /** Whether what the answer begins with stands in the question: {@code TTL deletes items …}. */
    private static boolean isNamed(Phrase answer, List<String> question) {
        return Plain.words(answer.text()).stream().limit(1).anyMatch(question::contains);
    }

    /** {@code Scaling is the capacity to grow}: a sentence about a thing, where one to choose was asked for. */
    private static boolean explains(Answers answers, Scene scene) {
        var text = answers.alternatives().get(0).text();
        for (int at = text.indexOf(' '), words = 0; at > 0 && words < 3; at = text.indexOf(' ', at + 1), words++) {
            if (scene.words().begins(Word.DESCRIBING, text.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What follows "Scenario 5:" in the heading, if the heading opens a question. */
    private static Optional<Phrase> asked(Scene scene) {
        var heading = scene.section().heading();
        if (scene.isRoot() || RANGE.matcher(heading.text()).lookingAt() || !mayOpen(heading.text(), scene.words())) {
            return Optional.empty();
        }
        var matcher = HEADING.matcher(heading.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var label = SIGNS.matcher(heading.text().substring(0, matcher.start(1))).replaceAll(" ");
        boolean asks = scene.words().is(Word.QUESTION_HEADING, label)
                || Plain.key(label).equals("q");
        return asks ? Optional.of(heading.part(matcher.start(1), heading.text().length())) : Optional.empty();
    }

    /** Whether the letters and spaces that the heading begins with are a label; most are not, and taking each apart takes long. */
    private static boolean mayOpen(String heading, WordLists words) {
        int start = 0;
        while (start < heading.length() && !Character.isLetterOrDigit(heading.codePointAt(start))) {
            start += Character.charCount(heading.codePointAt(start));
        }
        int end = start;
        while (end < heading.length() && (Character.isLetter(heading.codePointAt(end)) || heading.charAt(end) == ' ')) {
            end += Character.charCount(heading.codePointAt(end));
        }
        var label = heading.substring(start, end).strip();
        return label.equalsIgnoreCase("q") || words.is(Word.QUESTION_HEADING, label);
    }

    private static void collect(Scene scene, Block block, List<Line> lines) {
        var shape = block.shape();
        if (shape instanceof Shape.Paragraph paragraph) {
            paragraph(paragraph.text(), lines);
        } else if (shape instanceof Shape.Bullets bullets) {
            bullets.items().forEach(item -> item(scene, item, lines));
        } else if (shape instanceof Shape.Table table) {
            for (var row : table.rows()) {
                var letter = row.get(0).text().strip();
                var text = row.size() > 1 ? row.get(1) : row.get(0);
                lines.add(new Line(
                        letter.matches("[A-H]") ? Phrase.plain(letter + ". " + text.text(), text.place()) : row.get(0),
                        false));
            }
        } else if (shape instanceof Shape.Callout callout) {
            lines.add(new Line(callout.title(), false));
            callout.blocks().forEach(inner -> collect(scene, inner, lines));
        } else if (shape instanceof Shape.Quote quote) {
            quote.blocks().forEach(inner -> collect(scene, inner, lines));
        } else if (shape instanceof Shape.Details details) {
            lines.add(new Line(details.summary(), false));
            details.blocks().forEach(inner -> collect(scene, inner, lines));
        } else if (shape instanceof Shape.Fence) {
            // below a label it is the answer, and names nothing
            lines.add(new Line(Phrase.plain("", block.place()), false));
        }
    }

    private static void item(Scene scene, Item item, List<Line> lines) {
        lines.add(new Line(
                item.text(), item.checked().orElse(false), true, item.checked().isPresent()));
        item.blocks().forEach(block -> collect(scene, block, lines));
    }

    /** A paragraph counts line by line where its lines are options or labels, else as a whole. */
    private static void paragraph(Phrase text, List<Line> lines) {
        var each = Lines.of(text);
        boolean structured = each.stream()
                .skip(1)
                .anyMatch(line ->
                        line.text().matches("^[^\\p{L}\\p{N}]*\\(?[A-Ha-h][.)）].*|^[^\\p{L}]*[\\p{L} ]{1,24}[:：].*"));
        if (structured) {
            each.forEach(line -> lines.add(new Line(line, false)));
        } else {
            lines.add(new Line(text, false));
        }
    }
}
