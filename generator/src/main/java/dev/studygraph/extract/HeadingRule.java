package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.About;
import dev.studygraph.extract.name.HeadingName;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** A heading that names something makes its section be about it; below another name, also with that name in front. */
final class HeadingRule implements ReadingRule {
    private static final int MOST_WORDS = 12;

    @Override
    public String id() {
        return "heading";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var section = scene.section();
        var heading = section.heading();
        if (scene.isRoot()
                || scene.isFolded()
                || scene.repeatsTitle()
                || !scene.mayNameSomething(section)
                || Plain.wordCount(heading.text()) > MOST_WORDS
                || scene.words().begins(Word.QUESTION_HEADING, heading.text())) {
            return;
        }
        var own = scene.candidates(section);
        if (own.isEmpty()) {
            return;
        }
        var names = new LinkedHashSet<String>(own);
        scene.subjects().stream()
                .filter(owner -> !owner.equals(own))
                .forEach(owner -> names.addAll(HeadingName.under(nearestSpellings(owner), nearestSpellings(own))));
        boolean certain = scene.note().frontMatter().parts().stream()
                .anyMatch(part -> names.stream().anyMatch(name -> FrontMatterRule.isNameOf(part, name)));
        statements.accept(new About(scene.origin(this, section.place()), Condition.NONE, List.copyOf(names), certain));
    }

    /** The barest spellings are worth joining, the decorated ones are not. */
    private static List<String> nearestSpellings(List<String> candidates) {
        return candidates.size() <= 2 ? candidates : candidates.subList(1, candidates.size());
    }
}
