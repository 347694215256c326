package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.SameAs;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table of acronyms: each means the same as what it stands for. */
final class AcronymTableRule implements ReadingRule {
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z0-9/&-]{0,11}");
    private static final Pattern COMMENT =
            Pattern.compile("[:：;(（.].*$|\\s[—–-]\\s.*$|,\\s+(?:an?|the|which|that|one)\\s.*$");

    @Override
    public String id() {
        return "acronyms";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        for (var grid : scene.grids()) {
            var words = scene.words();
            var first = grid.header().get(0).text();
            boolean acronyms = words.is(Word.ACRONYM_HEADER, first);
            boolean terms = words.is(Word.TERM_HEADER, first);
            if (grid.width() < 2 || !(acronyms || terms)) {
                continue;
            }
            scene.claims().take(grid.block());
            for (var row : grid.rows()) {
                expansion(row.get(0), row.get(1)).ifPresent(full -> state(scene, row.get(0), full, statements));
            }
        }
    }

    private void state(Scene scene, Phrase acronym, String full, Consumer<Statement> statements) {
        statements.accept(new SameAs(
                scene.origin(this, acronym.place()),
                new Condition.Known(List.of(acronym.text(), full), 1),
                acronym.text(),
                List.of(full),
                false));
    }

    /** What the acronym stands for, if its letters are found in it in order. */
    static Optional<String> expansion(Phrase acronym, Phrase meaning) {
        var full = COMMENT.matcher(meaning.text()).replaceFirst("").strip();
        boolean spelled =
                ACRONYM.matcher(acronym.text()).matches() && full.contains(" ") && spells(acronym.text(), full);
        return spelled ? Optional.of(full) : Optional.empty();
    }

    private static boolean spells(String acronym, String full) {
        var letters = acronym.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        var text = full.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || text.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
