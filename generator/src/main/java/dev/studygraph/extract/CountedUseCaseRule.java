package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Section;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Headings that count use cases, {@code Use Case 2: Ferries at night}: what stands behind the number is what the name above them is used for. Below
 * a heading about use cases one is enough, and {@code Case 2} or {@code Scenario 2} will do; elsewhere there must be several.
 */
final class CountedUseCaseRule implements ReadingRule {
    private static final Pattern NUMBER = Pattern.compile("^\\s*#?\\d{1,2}\\s*(?:[:：.)、]\\s*|[—–-]\\s+)(?=\\S)");
    private static final Pattern CONTINUED =
            Pattern.compile("(?i)(?<!\\s)\\s*\\(cont(?:inued|inuação|inuación|\\.|['’]d)?\\)$");
    private static final int SEVERAL = 2;

    @Override
    public String id() {
        return "counted-use-case";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        var section = scene.section();
        var heading = UseCaseHeading.of(scene, section.heading()).filter(UseCaseHeading::favours);
        var counting = heading.isPresent() ? Word.CASE_COUNTED : Word.USE_CASE_HEADING;
        var counted = section.sections().stream()
                .filter(child -> !isFormal(scene, child))
                .flatMap(child -> title(scene, child.heading(), counting).stream())
                .toList();
        if (counted.size() >= (heading.isPresent() ? 1 : SEVERAL)) {
            var subjects = heading.map(UseCaseHeading::subjects).orElseGet(() -> Subject.of(scene));
            var below = new NeedsBelow(scene, this);
            counted.forEach(need -> below.state(subjects, need, statements));
        }
    }

    /** Whether a heading below use cases counts one of them. */
    static boolean counts(Scene scene, Phrase heading) {
        return title(scene, heading, Word.CASE_COUNTED).isPresent();
    }

    /** What a heading counts, without the words and the number that count it. */
    private static Optional<Phrase> title(Scene scene, Phrase heading, Word counting) {
        var text = heading.text();
        var words = scene.words().beginning(counting, text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(text).region(words.get().length(), text.length());
        return number.lookingAt()
                ? Optional.of(heading.part(
                        number.end(), CONTINUED.matcher(text).replaceFirst("").length()))
                : Optional.empty();
    }

    /** A use case with its actors and preconditions is a thing of its own, and nobody's need. */
    private static boolean isFormal(Scene scene, Section section) {
        return LeadIn.in(scene, section.blocks()).stream()
                .anyMatch(leadIn -> Lines.of(leadIn.text()).stream()
                        .anyMatch(line -> scene.words().begins(Word.USE_CASE_PART, line.text())));
    }
}
