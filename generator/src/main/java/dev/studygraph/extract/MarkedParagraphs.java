package dev.studygraph.extract;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Block.Shape.Opaque;
import dev.studygraph.note.Block.Shape.Paragraph;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paragraphs that are a list of needs because each begins in bold with what it tells of. */
record MarkedParagraphs(NeedsBelow below) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?U)^\\W*(?:\\d++(?:\\.\\d++)*+(?:[.):]|\\x{FE0F}?\\x{20E3})|\\d++(?:\\.\\d++)+(?=\\s))\\s*");
    private static final Pattern TOLD = Pattern.compile("\\s*[:：]\\s|\\s[—–-]\\s");
    private static final int MOST_WORDS_TOLD = 30;

    /** What the section's paragraphs say, at least two of them; empty where they are none of these. */
    List<Phrase> needs() {
        var numbered = numbered();
        if (numbered.size() > 1) {
            return numbered;
        }
        var told = told();
        return told.size() > 1 ? told : List.of();
    }

    /** {@code **1. Ferries at night:**} and so on: paragraphs in bold throughout, over what tells more of each. */
    private List<Phrase> numbered() {
        return Reach.of(below.scene().section()).stream()
                .filter(block -> !below.scene().claims().isTaken(block))
                .flatMap(block -> LeadIn.marked(block).stream())
                .flatMap(line -> withoutNumber(line).stream())
                .flatMap(line -> NeedsBelow.withoutColon(line, below.scene().words()).stream())
                .toList();
    }

    /** {@code **Fog** — the ferry finds its way …}: paragraphs that each tell of one need and name it in bold; none where others or lists stand beside. */
    private List<Phrase> told() {
        var lines = new ArrayList<Phrase>();
        for (var block : below.scene().section().blocks()) {
            // a rule between sections says nothing
            if (block.shape() instanceof Opaque) {
                continue;
            }
            if (!(block.shape() instanceof Paragraph paragraph)
                    || below.scene().claims().isTaken(block)
                    || below.speaksForItself(block)) {
                return List.of();
            }
            var each = Lines.of(paragraph.text());
            lines.addAll(each.stream().allMatch(MarkedParagraphs::isTold) ? each : List.of(paragraph.text()));
        }
        return lines.stream().allMatch(MarkedParagraphs::isTold)
                ? lines.stream().map(MarkedParagraphs::brief).toList()
                : List.of();
    }

    private static boolean isTold(Phrase line) {
        return line.leadIn()
                .filter(lead -> Lines.leadOn(lead)
                        || TOLD.matcher(line.text())
                                .region(
                                        line.text().indexOf(lead.text())
                                                + lead.text().length(),
                                        line.text().length())
                                .lookingAt())
                .isPresent();
    }

    /** The line, or of a long one what it names. */
    private static Phrase brief(Phrase line) {
        var need = Answers.unadorned(line);
        return Plain.wordCount(need.text()) <= MOST_WORDS_TOLD
                ? need
                : need.leadIn().map(Answers::unadorned).orElse(need);
    }

    /** What a number in front counts. */
    static Optional<Phrase> withoutNumber(Phrase text) {
        var number = NUMBERED.matcher(text.text());
        return number.lookingAt()
                ? Optional.of(text.part(number.end(), text.text().length()))
                : Optional.empty();
    }
}
