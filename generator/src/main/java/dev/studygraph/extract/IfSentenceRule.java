package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence {@code If …, use X} or {@code When …, choose X} with a known name. */
final class IfSentenceRule implements ReadingRule {
    @Override
    public String id() {
        return "S6";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var sentence = scene.language().ifSentence();
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            var text = leadIn.text();
            if (text.text().indexOf(',') < 0) {
                continue;
            }
            var matcher = sentence.matcher(text.text());
            while (matcher.find()) {
                state(
                        scene,
                        text.part(matcher.start(1), matcher.end(1)),
                        text.part(matcher.start(2), matcher.end(2)),
                        statements);
            }
        }
    }

    /** The pattern of such a sentence. */
    static Pattern sentence(WordLists words) {
        return Pattern.compile(
                "(?:^|(?<=[.!?]\\s))(?:if|when|whenever)\\s+([^.!?\\n]{8,200}?),\\s*(?:then\\s+)?(?:you\\s+(?:should|can|could)\\s+)?(?:"
                        + words.all(Word.CHOOSE).stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")\\s+([^.;!?\\n]{2,80})",
                Pattern.CASE_INSENSITIVE);
    }

    private void state(Scene scene, Phrase need, Phrase answer, Consumer<Statement> statements) {
        if (answer.text().endsWith(" instead")) {
            state(scene, need, answer.part(0, answer.text().length() - " instead".length()), statements);
        } else if (!scene.negation().denies(answer.text())) {
            var known = new Condition.BeginsWithKnown(answer.text());
            statements.accept(new Needs(scene, this).scenario(need, List.of(answer), known, false));
        }
    }
}
