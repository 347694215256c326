package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a paragraph, or its first sentence, tells something by itself, so that it may stand for what it is about. */
final class SummaryText {
    private static final int MOST_WORDS_TO_ANNOUNCE = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ONLY_TAGS = Pattern.compile("(?:\\s*+#[^\\s#]++)++\\s*");
    private static final Pattern LABEL_ENDS = Pattern.compile("(?<=[:：])|\\s*[:：—–-]|\\s*$");
    private static final Pattern ONLY_A_LABEL = Pattern.compile("[^:：]*[:：][^\\p{L}]*");

    private SummaryText() {}

    /** A date, tags, and {@code Source:} in front of a link tell nothing. */
    static boolean isTold(Phrase paragraph) {
        String own = withoutLinks(paragraph);
        boolean leadsElsewhere = own.length() < paragraph.text().length()
                && ONLY_A_LABEL.matcher(own).matches();
        return !leadsElsewhere
                && own.codePoints().anyMatch(Character::isLetter)
                && !ONLY_TAGS.matcher(paragraph.text()).matches();
    }

    /** {@code The service includes:} says nothing without what follows. */
    static boolean onlyAnnounces(String sentence) {
        boolean announces = sentence.endsWith(":") || sentence.endsWith("：");
        return announces && SPACE.split(sentence, -1).length <= MOST_WORDS_TO_ANNOUNCE;
    }

    /**
     * What follows bold words that say that it is told now what something is: {@code Definition: a boat for cars}, {@code Ferry: a boat for cars}.
     *
     * @param name of what is told about, as its heading says it
     */
    static Optional<Phrase> behindLabel(Phrase text, String name) {
        String all = text.text();
        return text.leadIn()
                .map(Phrase::text)
                .filter(label -> OverviewHeading.is(label) || isName(label, name))
                .map(label -> LABEL_ENDS.matcher(all).region(all.indexOf(label) + label.length(), all.length()))
                .filter(ends -> ends.useTransparentBounds(true).lookingAt())
                .map(ends -> text.part(ends.end(), all.length()));
    }

    private static boolean isName(String label, String name) {
        return !name.isBlank() && NameKey.fold(label).equals(NameKey.fold(name));
    }

    private static String withoutLinks(Phrase paragraph) {
        var rest = new StringBuilder();
        int from = 0;
        for (var span : paragraph.spans()) {
            if (span.mark() == Mark.LINK && span.start() >= from) {
                rest.append(paragraph.text(), from, span.start());
                from = span.end();
            }
        }
        return rest.append(paragraph.text().substring(from)).toString();
    }
}
