package dev.studygraph.graph;

import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs.Claim;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A need with its answers as often as the notes state it: same words, same answers, one scenario with several sources. */
final class ScenarioDraft {
    private static final int LONGEST_TITLE = 90;
    private static final Comparator<ScenarioRead> FIRST = Comparator.comparing(
                    (ScenarioRead read) -> read.origin().confidence())
            .thenComparing(read -> read.origin().place());

    private final List<List<Node.AnswerPart>> answers;
    private final List<ScenarioRead> reads = new ArrayList<>();

    private ScenarioDraft(List<List<Node.AnswerPart>> answers) {
        this.answers = answers;
    }

    /** The scenarios of the readings, in the order of their first places. */
    static List<ScenarioDraft> of(Map<ScenarioRead, List<List<Node.AnswerPart>>> answered) {
        Map<String, ScenarioDraft> drafts = new LinkedHashMap<>();
        answered.forEach((read, answers) -> {
            var services = answers.stream()
                    .map(together -> together.stream()
                            .map(Node.AnswerPart::service)
                            .sorted()
                            .toList())
                    .toList();
            drafts.computeIfAbsent(NameKey.fold(read.need().text()) + services, key -> new ScenarioDraft(answers))
                    .reads
                    .add(read);
        });
        return List.copyOf(drafts.values());
    }

    /** The surest reading, else the first. */
    ScenarioRead first() {
        return reads.stream().min(FIRST).orElseThrow();
    }

    List<ScenarioRead> reads() {
        return reads.stream().sorted(FIRST).toList();
    }

    List<List<Node.AnswerPart>> answers() {
        return answers;
    }

    List<Origin> sources() {
        return reads().stream().map(ScenarioRead::origin).distinct().toList();
    }

    Optional<Phrase> because() {
        return reads().stream().flatMap(read -> read.because().stream()).findFirst();
    }

    /** The need, shortened at the end of a word. */
    String title() {
        String text = first().need().text().strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_TITLE - 1);
        int end = space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceFirst("[\\s,;:.–—-]+$", "") + "…";
    }

    Claim claim() {
        var first = first();
        var blockId = reads().stream().flatMap(read -> read.id().stream()).findFirst();
        return new Claim(blockId.orElse(title()), Drafts.path(first.origin().section()));
    }
}
