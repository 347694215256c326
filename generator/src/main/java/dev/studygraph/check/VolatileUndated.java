package dev.studygraph.check;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.insight.Passage;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prices, limits and "does not support" in a note that does not say as of when they held. */
final class VolatileUndated implements Lint {
    private static final Pattern VOLATILE = Pattern.compile("(?iu)[$€£]\\s?\\d|\\d\\s?(?:USD|EUR|dollars?|cents?)\\b"
            + "|\\b(?:does|do|is|are) not (?:yet )?support(?:ed)?\\b|\\b(?:doesn't|don't|isn't|aren't) support(?:ed)?\\b"
            + "|\\bnot available in\\b|\\b(?:hard|soft|default|service)? ?(?:limit|quota) (?:of|is)\\b"
            + "|\\b(?:up to|at most|maximum of|max\\.?|no more than)\\s+\\d"
            + "|\\bunterstützt (?:kein|nicht)|\\bhöchstens \\d|\\bbis zu \\d");
    /** One of these, or a digit, stands in all that {@link #VOLATILE} finds: most text needs no slower look. */
    private static final List<String> MARKS = List.of("support", "not available", "limit", "quota", "unterstützt");

    private static final Pattern DATED =
            Pattern.compile("(?iu)\\b(?:as of|since|stand|seit|zum)\\b.{0,20}\\d{4}|\\b(?:19|20)\\d\\d-\\d\\d");

    @Override
    public List<Diagnostic> findings(KnowledgeGraph graph, Insights insights) {
        var found = new ArrayList<Diagnostic>();
        for (var note : graph.notes().values()) {
            if (note.frontMatter().asOf().isPresent()) {
                continue;
            }
            List<Place> places = Passage.of(note).stream()
                    .filter(passage -> isSuspect(passage.text().text())
                            && VOLATILE.matcher(passage.text().text()).find()
                            && !DATED.matcher(passage.text().text()).find())
                    .map(passage -> passage.text().place())
                    .distinct()
                    .sorted()
                    .toList();
            if (!places.isEmpty()) {
                found.add(new Diagnostic(
                        Code.VOLATILE_UNDATED,
                        places.get(0),
                        "'%s' states prices, limits or gaps that change, but not as of when".formatted(note.title()),
                        Optional.of("add 'as-of: YYYY-MM' to the front matter"),
                        places.subList(1, places.size())));
            }
        }
        return found;
    }

    private static boolean isSuspect(String text) {
        if (text.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        String plain = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(plain::contains);
    }
}
