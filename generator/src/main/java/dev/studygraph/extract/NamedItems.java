package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Items that each say of another name when it is used, one of them of what the section is about: {@code Punt — when the water is shallow}. */
record NamedItems(String name, Phrase need) {
    private static final Pattern NAMED =
            Pattern.compile("^[^\\p{L}\\p{N}]*([^:：→\\n]{2,60}?)\\s*(?:[:：]|\\s(?:[—–-]|→|->|=>))\\s+(?=\\S)");

    private static final int MOST_WORDS_OF_A_NAME = 4;

    /** One for each item; none where the list is of another kind. */
    static List<NamedItems> of(Scene scene, Bullets bullets) {
        var found = bullets.items().stream()
                .flatMap(item -> of(scene, item.text()).stream())
                .toList();
        boolean all = found.size() >= 2 && found.size() == bullets.items().size();
        return all && found.stream().anyMatch(item -> item.isOfTheSection(scene)) ? found : List.of();
    }

    private static Optional<NamedItems> of(Scene scene, Phrase text) {
        var named = NAMED.matcher(text.text());
        if (!named.find() || Plain.wordCount(named.group(1)) > MOST_WORDS_OF_A_NAME) {
            return Optional.empty();
        }
        var need = text.part(named.end(), text.text().length());
        return Optional.of(new NamedItems(Plain.trimmed(named.group(1)), Answers.unadorned(need)))
                .filter(item -> scene.words().begins(Word.WHEN, item.need().text()));
    }

    private boolean isOfTheSection(Scene scene) {
        var likeness = scene.language().likeness();
        return Subject.isSpelling(scene, name)
                || scene.versus().map(scene::sides).orElse(List.of()).stream()
                        .anyMatch(side -> likeness.match(name, side.text()));
    }
}
