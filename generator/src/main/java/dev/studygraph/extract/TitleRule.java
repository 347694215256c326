package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.About;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The title of a note says what the note as a whole is about. */
final class TitleRule implements ReadingRule {
    @Override
    public String id() {
        return "title";
    }

    @Override
    public Confidence confidence() {
        return Confidence.STATED;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        if (!scene.isRoot()) {
            return;
        }
        var start = Place.startOf(scene.note().path());
        var names = new ArrayList<String>();
        names.add(scene.note().title());
        if (scene.note().frontMatter().kind().isEmpty()) {
            var title = Phrase.plain(scene.note().title(), start);
            scene.language().headings().candidates(title).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        statements.accept(new About(scene.origin(this, start), Condition.NONE, List.copyOf(names), true));
    }
}
