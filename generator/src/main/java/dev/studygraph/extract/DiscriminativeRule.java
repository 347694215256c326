package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code Discriminative example: need → X. Other need → Y.} */
final class DiscriminativeRule implements ReadingRule {
    private static final Pattern LABEL =
            Pattern.compile("^(?=[^:：]{0,300}+[:：])[^\\p{L}]*([\\p{L} ]{4,40}?)\\s*[:：]\\s*");
    private static final Pattern END = Pattern.compile("[.;。]\\s+|\\n");

    @Override
    public String id() {
        return "discriminative-example";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            var text = leadIn.text();
            var label = LABEL.matcher(text.text());
            if (label.find() && scene.words().is(Word.DISCRIMINATIVE, label.group(1))) {
                sentences(text.part(label.end(), text.text().length()))
                        .forEach(sentence -> state(scene, sentence, statements));
                leadIn.list().ifPresent(list -> list.items().forEach(item -> state(scene, item.text(), statements)));
            }
        }
    }

    private void state(Scene scene, Phrase sentence, Consumer<Statement> statements) {
        var arrows = Arrow.in(sentence);
        if (arrows.size() != 1) {
            return;
        }
        var need = Answers.unadorned(sentence.part(0, arrows.get(0).start()));
        var answer = sentence.part(arrows.get(0).end(), sentence.text().length());
        var answers = Answers.of(answer, scene.words()).alternatives();
        if (!need.isBlank() && !answers.isEmpty()) {
            var known = new Condition.BeginsWithKnown(answers.get(0).text());
            statements.accept(new Needs(scene, this).scenario(need, answers, known, false));
        }
    }

    private static List<Phrase> sentences(Phrase text) {
        var found = new ArrayList<Phrase>();
        var end = END.matcher(text.text());
        int from = 0;
        while (end.find()) {
            found.add(text.part(from, end.start()));
            from = end.end();
        }
        found.add(text.part(from, text.text().length()));
        return found;
    }
}
