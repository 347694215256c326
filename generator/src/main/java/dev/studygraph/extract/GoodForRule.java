package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code Good for trips at night} as an item of a list below a name, without a colon: what the name is for. */
final class GoodForRule implements ReadingRule {
    private static final int MOST_WORDS = 25;
    private static final int FEWEST_WORDS = 2;
    private static final Pattern ONE_WORD = Pattern.compile("[^\\s.]+");
    private static final Pattern NEXT = Pattern.compile("\\s*[:：—–]");

    @Override
    public String id() {
        return "good-for";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var heading = scene.section().heading();
        if (UseCaseHeading.announces(scene, heading)
                || scene.language().choosing().isHeading(heading)) {
            return;
        }
        var below = new NeedsBelow(scene, this);
        for (var leadIn : LeadIn.in(scene, scene.section().blocks())) {
            // below an item that is no name it is that item which is good for something
            boolean owned = leadIn.under().isPresent()
                    && leadIn.name(scene).filter(GoodForRule::isName).isEmpty();
            if (leadIn.inList() && leadIn.list().isEmpty() && !owned) {
                need(scene, leadIn.text()).ifPresent(need -> below.state(leadIn.subjects(scene), need, statements));
            }
        }
    }

    /** {@code loading at night} and {@code file.txt} are none, {@code punt2} may be one. */
    private static boolean isName(String item) {
        return !Character.isLowerCase(item.codePointAt(0))
                || ONE_WORD.matcher(item).matches();
    }

    /** What stands behind {@code Good for}, up to the end of its sentence. */
    private static Optional<Phrase> need(Scene scene, Phrase text) {
        var said = Answers.unadorned(text);
        return scene.words()
                .beginning(Word.GOOD_FOR, said.text())
                .filter(start -> !NEXT.matcher(said.text())
                        .region(start.length(), said.text().length())
                        .lookingAt())
                .map(start -> UseCaseProseRule.first(
                        said.part(start.length(), said.text().length())))
                .filter(need -> Plain.wordCount(need.text()) >= FEWEST_WORDS
                        && Plain.wordCount(need.text()) <= MOST_WORDS
                        && need.text().indexOf('\n') < 0);
    }
}
