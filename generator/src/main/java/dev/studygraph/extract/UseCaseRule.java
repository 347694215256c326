package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import dev.studygraph.source.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * {@code Use cases} as a heading or label below a name: each item is a need which that name answers. Where it is not sure whose they are, or an
 * item tells about the name rather than of a need, the scenario is only found.
 */
final class UseCaseRule implements ReadingRule {
    /** What is needed is written as a noun or a short sentence; a long one goes on about the service. */
    private static final Pattern KOREAN_SENTENCE = Pattern.compile("다[.。]?\\s*$");

    private static final Pattern KOREAN_USE = Pattern.compile("(?:사용|적합|유용)(?:된|한|하|됩니|합니)다[.。]?\\s*$");

    private static final Pattern LOOSE_COLON = Pattern.compile("\\s*[:：]\\s*$");
    private static final Pattern LIST_SIGN = Pattern.compile("[-•–]\\s");

    private static final int MOST_WORDS_IN_KOREAN = 10;
    private final boolean sure;

    private UseCaseRule(boolean sure) {
        this.sure = sure;
    }

    /** What is certain. */
    static UseCaseRule sure() {
        return new UseCaseRule(true);
    }

    /** What the same headings and labels say with less certainty. */
    static UseCaseRule doubtful() {
        return new UseCaseRule(false);
    }

    @Override
    public String id() {
        return sure ? "S4" : "use-case-found";
    }

    @Override
    public Confidence confidence() {
        return sure ? Confidence.READ : Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var section = scene.section();
        var leadIns = LeadIn.in(scene, section.blocks()).stream()
                .flatMap(leadIn -> labelled(leadIn, scene.words()).stream())
                .toList();
        var doubts = UseCaseDoubts.of(scene, leadIns);
        UseCaseHeading.of(scene, section.heading())
                .filter(heading -> !heading.told())
                .ifPresent(heading -> headed(scene, heading, doubts, statements));
        leadIns.forEach(leadIn -> label(scene, leadIn, doubts, statements));
    }

    /** What stands below a heading {@code Use cases}: items, rows of a table of use cases, numbered headings. */
    private void headed(Scene scene, UseCaseHeading heading, UseCaseDoubts doubts, Consumer<Statement> statements) {
        var below = new NeedsBelow(scene, this);
        if (!heading.favours()) {
            against(scene, scene.section().place(), heading.subjects(), below.inSection(), statements);
            return;
        }
        both(scene, scene.section().place(), heading.subjects(), below.inSection(), doubts, false, statements);
        var owned = new OwnedNeeds(below);
        owned.state(
                need -> !describes(scene, need) && sure != new Telling(scene.words()).tells(need, false), statements);
        for (var child : scene.section().sections()) {
            MarkedParagraphs.withoutNumber(child.heading())
                    .filter(need -> !owned.isOwner(child) && !NeedsBelow.isMark(need.text()))
                    .ifPresent(need -> below.state(mine(heading.subjects(), need, doubts, false), need, statements));
        }
    }

    /** Needs, and among them those that are crossed out: these speak against. */
    private void both(
            Scene scene,
            Place place,
            List<Subject> subjects,
            List<Phrase> needs,
            UseCaseDoubts doubts,
            boolean afterWhen,
            Consumer<Statement> statements) {
        var below = new NeedsBelow(scene, this);
        needs.stream()
                .map(UseCaseRule::named)
                .filter(need -> !describes(scene, need))
                .forEach(need -> below.state(mine(subjects, need, doubts, afterWhen), need, statements));
        var crossed =
                needs.stream().filter(need -> Negation.isCrossed(need.text())).toList();
        against(scene, place, subjects, crossed, statements);
    }

    /** The subjects that this half of the rule speaks for. */
    private List<Subject> mine(List<Subject> subjects, Phrase need, UseCaseDoubts doubts, boolean afterWhen) {
        return subjects.stream()
                .filter(subject -> sure != doubts.of(subject, need, afterWhen))
                .toList();
    }

    /** Of a sentence that explains what it begins with in bold, only what that is. */
    private static Phrase named(Phrase need) {
        return explainsInKorean(need)
                ? need.leadIn()
                        .map(Answers::unadorned)
                        .map(lead -> lead.part(
                                0,
                                LOOSE_COLON
                                        .matcher(lead.text())
                                        .replaceFirst("")
                                        .length()))
                        .filter(lead -> !lead.isBlank()
                                && lead.text().length() < need.text().length())
                        .orElse(need)
                : need;
    }

    /** {@code … 등에 사용된다} says what for, however long it is. */
    private static boolean explainsInKorean(Phrase need) {
        return !KOREAN_USE.matcher(need.text()).find()
                && KOREAN_SENTENCE.matcher(need.text()).find()
                && Plain.wordCount(need.text()) > MOST_WORDS_IN_KOREAN;
    }

    /** {@code Fully managed} and {@code It is a database} say what a service is and not what it is for. */
    private static boolean describes(Scene scene, Phrase need) {
        return scene.words().begins(Word.DESCRIBING, need.text())
                || isRemark(scene, need)
                || asks(need.text())
                || need.text().contains("://")
                || explainsInKorean(need);
    }

    /** What stands in quotes is what somebody wants to know: {@code "Who rang the bell?"}. */
    private static boolean asks(String need) {
        return !need.isEmpty() && QuestionMark.MARKS.indexOf(need.charAt(need.length() - 1)) >= 0;
    }

    /** {@code Benefits: fast and cheap}, {@code Note: …}, {@code Service: Night Ferry}. */
    private static boolean isRemark(Scene scene, Phrase need) {
        var words = scene.words();
        var label = NeedsBelow.LABEL.matcher(need.text());
        return label.find()
                && (words.is(Word.GENERIC_HEADER, label.group(1))
                        || words.is(Word.TIP, label.group(1))
                        || (words.is(Word.ANSWER_HEADER, label.group(1)) && words.is(Word.ROW_HEADER, label.group(1)))
                        || words.is(Word.WHY_HEADER, label.group(1)))
                && !words.is(Word.BEST_FOR, label.group(1));
    }

    /** The text cut before each line with a label of its own: {@code **Think:** …}, {@code **Best for:** …}; the list goes with the last. */
    private static List<LeadIn> labelled(LeadIn leadIn, WordLists words) {
        var text = leadIn.text();
        var parts = new ArrayList<LeadIn>();
        int from = 0;
        for (int at = text.text().indexOf('\n'); at >= 0; at = text.text().indexOf('\n', at + 1)) {
            var line = text.part(at + 1, text.text().length());
            var label = NeedsBelow.LABEL.matcher(line.text());
            if (label.find()
                    && (line.leadIn().isPresent()
                            || words.is(Word.BEST_FOR, label.group(1))
                            || words.is(Word.NOT_FOR, label.group(1)))) {
                parts.add(new LeadIn(text.part(from, at), leadIn.under(), leadIn.inList(), Optional.empty()));
                from = at + 1;
            }
        }
        parts.add(new LeadIn(text.part(from, text.text().length()), leadIn.under(), leadIn.inList(), leadIn.list()));
        return parts;
    }

    private void label(Scene scene, LeadIn leadIn, UseCaseDoubts doubts, Consumer<Statement> statements) {
        var label = NeedsBelow.LABEL.matcher(leadIn.text().text());
        if (!label.find()) {
            against(scene, leadIn, statements);
            boldHeading(scene, leadIn, doubts, statements);
            return;
        }
        boolean crossed = Negation.isCrossed(leadIn.text().text().substring(0, label.end()));
        boolean uses = !sure && isBoldUses(scene, leadIn, label.group(1));
        boolean named = uses || scene.words().is(Word.BEST_FOR, label.group(1));
        boolean favours = named && !crossed;
        boolean against = (named && crossed) || scene.words().is(Word.NOT_FOR, label.group(1));
        if (!favours && !against) {
            return;
        }
        var rest = Answers.unadorned(
                leadIn.text().part(label.end(), leadIn.text().text().length()));
        var below = new NeedsBelow(scene, this);
        var needs = rest.isBlank()
                ? leadIn.list().map(below::of).orElse(List.of())
                : cases(scene, rest).stream()
                        .flatMap(need -> NeedsBelow.withoutColon(need, scene.words()).stream())
                        .toList();
        var subjects = doubts.subjects(leadIn, label.group(1)).stream()
                .map(subject -> uses ? subject.unsure() : subject)
                .toList();
        if (favours) {
            boolean when = scene.words().isIn(Word.WHEN, label.group(1));
            both(scene, leadIn.text().place(), subjects, needs, doubts, when, statements);
        } else {
            against(scene, leadIn.text().place(), subjects, needs, statements);
        }
    }

    /** {@code **Uses:**} over a list mostly heads what for; without bold, or in one line, it says as often what a thing uses. */
    private static boolean isBoldUses(Scene scene, LeadIn leadIn, String label) {
        return scene.words().is(Word.USES_LABEL, label)
                && leadIn.text().leadIn().isPresent()
                && leadIn.list().isPresent();
    }

    /** {@code **Use cases**} or {@code **Use cases of Ferries**} in a line of its own above a list. */
    private void boldHeading(Scene scene, LeadIn leadIn, UseCaseDoubts doubts, Consumer<Statement> statements) {
        boolean bold = !leadIn.inList() && LeadIn.isBold(leadIn.text());
        boolean begins =
                scene.words().begins(Word.USE_CASE_HEADING, leadIn.text().text())
                        || scene.words().begins(Word.USE_CASE_OF, leadIn.text().text());
        if (bold && begins && leadIn.list().isPresent()) {
            var needs = new NeedsBelow(scene, this).of(leadIn.list().get());
            UseCaseHeading.of(scene, leadIn.text())
                    .filter(heading -> !heading.told() && heading.favours())
                    .ifPresent(heading ->
                            both(scene, leadIn.text().place(), heading.subjects(), needs, doubts, false, statements));
        }
    }

    /** What stands behind a label: each line where signs of a list begin them, and none from the first on that speaks against. */
    private static List<Phrase> cases(Scene scene, Phrase rest) {
        var lines = Lines.of(rest);
        var favouring = lines.stream()
                .takeWhile(line -> line.equals(lines.get(0)) || !scene.words().begins(Word.NEGATION, line.text()))
                .toList();
        boolean listed = lines.stream()
                .skip(1)
                .anyMatch(line -> LIST_SIGN.matcher(line.text()).lookingAt());
        if (!listed && favouring.size() == lines.size()) {
            return List.of(rest);
        }
        return favouring.stream()
                .map(Answers::unadorned)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** {@code X is not ideal for the following:} above a list. */
    private void against(Scene scene, LeadIn leadIn, Consumer<Statement> statements) {
        if (leadIn.list().isPresent() && NeedsBelow.speaksAgainst(leadIn.text(), scene.words())) {
            var needs = new NeedsBelow(scene, this).of(leadIn.list().get());
            against(scene, leadIn.text().place(), Subject.of(scene), needs, statements);
        }
    }

    private void against(
            Scene scene, Place place, List<Subject> subjects, List<Phrase> needs, Consumer<Statement> statements) {
        var reasons = needs.stream().map(Negation::withoutCross).toList();
        if (sure && !reasons.isEmpty()) {
            subjects.forEach(subject -> statements.accept(
                    new ChooseWhen(scene.origin(this, place), subject.condition(), subject.name(), false, reasons)));
        }
    }
}
