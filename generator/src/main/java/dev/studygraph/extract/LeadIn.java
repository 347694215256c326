package dev.studygraph.extract;

import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Callout;
import dev.studygraph.note.Block.Shape.Details;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Block.Shape.Quote;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text together with the list it introduces.
 *
 * @param under the text of the item it stands below, if it stands in a list in a list, or of the bold line above its list
 * @param inList whether the text is itself an item of a list
 * @param list the list that follows the paragraph, or stands below the item
 */
record LeadIn(Phrase text, Optional<Phrase> under, boolean inList, Optional<Bullets> list) {
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int MOST_WORDS_OF_A_LINE = 4;
    private static final Pattern COUNTED = Pattern.compile("\\W*(\\p{L}+)\\s+(?:\\d+|[A-Z])\\s*(?:[:：]|\\s[—–-]\\s)");
    private static final Pattern SENTENCE = Pattern.compile("\\s+(\\p{Ll}+)\\s", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?the\\s");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]?$");
    private static final Pattern COLON = Pattern.compile(".?\\s*[:：]\\s*\\S");
    private static final Pattern DASH = Pattern.compile("\\s+[—–-]\\s+(?=\\S)");

    /** What the text is about: the item it stands under, or what its section is about. */
    List<Subject> subjects(Scene scene) {
        var name = name(scene);
        if (name.isEmpty() && under.filter(LeadIn::isBold).isPresent()) {
            return Subject.of(scene).stream().map(Subject::unsure).toList();
        }
        return name.map(it -> Subject.of(scene, it, saysWhatFollows(scene, under.get())))
                .map(found -> isDefinite(under.get())
                        ? found.stream().map(Subject::unsure).toList()
                        : found)
                .orElseGet(() -> Subject.of(scene));
    }

    /** {@code The Elevator Pitch} is a part of what there is to say; names have no article. */
    private static boolean isDefinite(Phrase item) {
        return DEFINITE.matcher(item.text()).lookingAt();
    }

    /** The name the item stands for that the text stands under. */
    Optional<String> name(Scene scene) {
        return under.flatMap(item -> name(scene, item));
    }

    /** {@code Details: …} goes on about what the section is about; {@code All rows} may be what its own list is about. */
    private static boolean saysWhatFollows(Scene scene, Phrase item) {
        var words = scene.words();
        if (isCounted(scene, item)) {
            return false;
        }
        return item.text().indexOf(':') >= 0
                || item.text().indexOf('：') >= 0
                || words.is(Word.TEMPLATE_HEADING, item.text())
                || words.is(Word.GENERIC_HEADER, item.text())
                || words.is(Word.TIP, item.text())
                || words.is(Word.ASPECT, item.text());
    }

    /** The name an item stands for: its bold beginning, else what stands before a colon; without a number, or a vendor and a dash, in front. */
    private static Optional<String> name(Scene scene, Phrase item) {
        return item.leadIn()
                .map(Phrase::text)
                .or(() -> Optional.of(item.text().replaceFirst("[:：，].*", "")))
                .map(Plain::trimmed)
                .map(name -> withoutVendor(scene, name))
                .map(name -> scene.language().headings().bare(name))
                .map(name -> Plain.wordCount(name) <= MOST_WORDS_OF_A_NAME
                        ? name
                        : ASIDE.matcher(name).replaceFirst(""))
                .filter(name -> !name.isEmpty() && Plain.wordCount(name) <= MOST_WORDS_OF_A_NAME);
    }

    /** Every paragraph and item of the blocks, in reading order. */
    static List<LeadIn> in(Scene scene, List<Block> blocks) {
        return in(scene, blocks, Optional.empty());
    }

    private static List<LeadIn> in(Scene scene, List<Block> blocks, Optional<Phrase> under) {
        var found = new ArrayList<LeadIn>();
        var above = under;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (scene.claims().isTaken(block)) {
                continue;
            }
            var shape = block.shape();
            var counted = marked(block).filter(line -> isCounted(scene, line));
            above = counted.isPresent() ? counted : above;
            var standing = above;
            if (shape instanceof Paragraph paragraph) {
                var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                var owner = i > 0 ? told(scene, blocks.get(i - 1)).or(() -> standing) : standing;
                found.add(new LeadIn(paragraph.text(), owner, false, next == null ? Optional.empty() : bullets(next)));
            } else if (shape instanceof Bullets bullets) {
                var owner = i > 0 ? owner(scene, blocks.get(i - 1)).or(() -> standing) : standing;
                for (var item : bullets.items()) {
                    var list = item.blocks().stream()
                            .flatMap(inner -> bullets(inner).stream())
                            .findFirst();
                    found.add(new LeadIn(item.text(), owner, true, list));
                    found.addAll(in(scene, item.blocks(), Optional.of(item.text())));
                }
            } else if (shape instanceof Quote quote) {
                found.addAll(in(scene, quote.blocks(), standing));
            } else if (shape instanceof Details details) {
                found.addAll(in(scene, details.blocks(), standing));
            } else if (shape instanceof Callout callout && !callout.isSkipped()) {
                found.addAll(in(scene, callout.blocks(), standing));
            }
        }
        return found;
    }

    /** {@code Alternative 1: Rope Ferry}: a bold line that heads all that follows, as a heading does. */
    private static boolean isCounted(Scene scene, Phrase line) {
        var counted = COUNTED.matcher(line.text());
        return counted.lookingAt() && scene.words().is(Word.HEADING_LABEL, counted.group(1));
    }

    /** {@code **Rope Ferries (RFs)** are pulled.}: what a sentence begins with in bold is what the label below it is about. */
    private static Optional<Phrase> told(Scene scene, Block block) {
        if (!(block.shape() instanceof Paragraph paragraph) || isBold(paragraph.text())) {
            return Optional.empty();
        }
        return beginning(scene, paragraph.text())
                .filter(lead -> Plain.wordCount(lead.text()) > 1 || NameSigns.areIn(lead.text()));
    }

    /** {@code **Punts** are for the shallows:} above a list is what its labels are about. */
    private static Optional<Phrase> introduced(Scene scene, Block block) {
        if (!(block.shape() instanceof Paragraph paragraph) || !Lines.leadOn(paragraph.text())) {
            return Optional.empty();
        }
        return beginning(scene, paragraph.text())
                .filter(lead -> scene.language().names().isLike(lead.text()));
    }

    /** What a sentence begins with in bold, if its verb follows. */
    private static Optional<Phrase> beginning(Scene scene, Phrase text) {
        return text.leadIn().filter(lead -> {
            var said = SENTENCE.matcher(text.text())
                    .region(lead.text().length(), text.text().length());
            return text.text().startsWith(lead.text()) && said.lookingAt() && isFinite(scene, said.group(1));
        });
    }

    /** {@code lets} and {@code let} alike. */
    private static boolean isFinite(Scene scene, String verb) {
        return scene.words().is(Word.FINITE, verb) || scene.words().is(Word.FINITE, verb + "s");
    }

    /** What a list stands below: a bold line, or a short one that is a name, {@code Ferries on Lakes:}. */
    private static Optional<Phrase> owner(Scene scene, Block block) {
        return marked(block)
                .or(() -> block.shape() instanceof Paragraph paragraph
                        ? Optional.of(paragraph.text())
                                .filter(text -> text.text().indexOf('\n') < 0
                                        && !text.text().strip().endsWith(".")
                                        && Plain.wordCount(text.text()) <= MOST_WORDS_OF_A_LINE
                                        && scene.language().names().isLike(Plain.trimmed(text.text())))
                        : Optional.empty())
                .or(() -> introduced(scene, block))
                .or(() -> defined(scene, block));
    }

    /** {@code **Punt**: a flat boat} above a list says what the list goes on about; {@code **Note**: …} does not. */
    private static Optional<Phrase> defined(Scene scene, Block block) {
        if (!(block.shape() instanceof Paragraph paragraph)
                || paragraph.text().text().indexOf('\n') >= 0
                || isBold(paragraph.text())) {
            return Optional.empty();
        }
        var text = paragraph.text().text();
        return paragraph
                .text()
                .leadIn()
                .filter(lead -> text.startsWith(lead.text())
                        && COLON.matcher(text)
                                .region(Math.max(0, lead.text().length() - 1), text.length())
                                .lookingAt()
                        && isOwnName(scene, Plain.trimmed(lead.text())));
    }

    private static boolean isOwnName(Scene scene, String name) {
        var words = scene.words();
        return scene.language().names().isLike(name)
                && !words.is(Word.TIP, name)
                && !words.is(Word.BEST_FOR, name)
                && !words.is(Word.ANSWER, name)
                && !words.is(Word.QUESTION, name)
                && !words.is(Word.GENERIC_HEADER, name)
                && !words.is(Word.TEMPLATE_HEADING, name);
    }

    private static String withoutVendor(Scene scene, String name) {
        return scene.words()
                .beginning(Word.VENDOR, name)
                .map(vendor -> DASH.matcher(name).region(vendor.length(), name.length()))
                .filter(Matcher::lookingAt)
                .map(dash -> name.substring(dash.end()))
                .orElse(name);
    }

    /** Whether all of a text is bold. */
    static boolean isBold(Phrase text) {
        return text.leadIn()
                .filter(lead -> Plain.key(lead.text()).equals(Plain.key(text.text())))
                .isPresent();
    }

    /** A paragraph that is bold throughout heads the list below it. */
    static Optional<Phrase> marked(Block block) {
        return block.shape() instanceof Paragraph paragraph
                ? Optional.of(paragraph.text()).filter(LeadIn::isBold).flatMap(Phrase::leadIn)
                : Optional.empty();
    }

    private static Optional<Bullets> bullets(Block block) {
        return block.shape() instanceof Bullets bullets ? Optional.of(bullets) : Optional.empty();
    }
}
