package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A heading or title that begins with a vendor's name and then names a product: {@code Amazon Neptune}, but not {@code AWS Support Plans}. */
final class VendorHeadingRule implements ReadingRule {
    private static final int MOST_WORDS_OF_A_PRODUCT = 4;
    private static final Pattern JOINED = Pattern.compile("&|\\s[-–—×]\\s");
    /** The number of an exam, such as {@code SAA-C03} or {@code AZ-104}: what has it in its name is about the exam. */
    private static final Pattern EXAM =
            Pattern.compile("\\b(?!AES|SHA|RSA|UTF|ISO)[A-Z]{1,3}[A-Z0-9]{1,2}-(?:[A-Z]\\d{2}|\\d{3})\\b");

    /** Products are written in Latin letters; a particle behind them says what of the product is told: {@code Amazon Neptune 的优势}. */
    private static final Pattern OF_PRODUCT =
            Pattern.compile("[\\p{IsLatin}\\d)] ?(?:中的|的|和|与|及|の|と|における|(?:의|과|와|에서|으로|로)(?=\\s))");

    @Override
    public String id() {
        return "vendor-heading";
    }

    @Override
    public Confidence confidence() {
        return Confidence.FOUND;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        boolean title = scene.isRoot();
        boolean stated = scene.note().frontMatter().kind().isPresent();
        if (stated && scene.section().level() <= 1) {
            return;
        }
        var heading = title ? scene.note().title() : scene.section().heading().text();
        var place = title
                ? Place.startOf(scene.note().path())
                : scene.section().heading().place();
        boolean told = title || !scene.section().blocks().isEmpty();
        if (!told
                || scene.isFolded()
                || scene.repeatsTitle()
                || !scene.language().sides().of(Phrase.plain(heading, place)).isEmpty()) {
            return;
        }
        product(scene, heading)
                .ifPresent(name -> statements.accept(new Named(
                        scene.origin(this, place),
                        new Condition.Unrepeated(heading, List.of(name)),
                        name,
                        List.of(),
                        Optional.empty(),
                        true)));
    }

    private static Optional<String> product(Scene scene, String heading) {
        var words = scene.words();
        var name = scene.language().headings().plain(heading);
        var vendor = words.beginning(Word.VENDOR, name);
        if (vendor.isEmpty() || vendor.get().length() >= name.length()) {
            return Optional.empty();
        }
        var product = name.substring(vendor.get().length()).strip();
        boolean named = !product.isEmpty()
                && !Character.isLowerCase(product.codePointAt(0))
                && !JOINED.matcher(product).find()
                && !EXAM.matcher(product).find()
                && !OF_PRODUCT.matcher(product).find()
                && Plain.wordCount(product) <= MOST_WORDS_OF_A_PRODUCT
                && scene.language().names().isLike(name)
                && scene.language().names().isLike(product)
                && words.ending(Word.AND, product).isEmpty()
                && words.ending(Word.VENDOR_TOPIC, product).isEmpty();
        return named ? Optional.of(name) : Optional.empty();
    }
}
