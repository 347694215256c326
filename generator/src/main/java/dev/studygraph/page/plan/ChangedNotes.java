package dev.studygraph.page.plan;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeSummary;
import dev.studygraph.note.FrontMatter;
import dev.studygraph.note.Note;
import dev.studygraph.page.Change;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When notes were last changed, as their front matter says; a note without a date is not news. */
final class ChangedNotes {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?:[T ]([01]\\d|2[0-3]):([0-5]\\d)"
                    + "(?::([0-5]\\d)(?:\\.\\d+)?)?\\s*(Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?)?");

    private final KnowledgeGraph graph;
    private final Addresses addresses;

    ChangedNotes(KnowledgeGraph graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** One change a note, by the moment written, then by address. */
    List<Change> newestFirst() {
        return graph.notes().values().stream()
                .flatMap(this::change)
                .sorted(Comparator.comparing((Change change) ->
                                OffsetDateTime.parse(change.updated()).toInstant())
                        .reversed()
                        .thenComparing(Change::path)
                        .thenComparing(Change::title))
                .toList();
    }

    private Stream<Change> change(Note note) {
        NodeId owner = graph.ownerOf(note.path());
        String summary = note.frontMatter()
                .description()
                .or(() -> graph.node(owner).flatMap(node -> node.match(NodeSummary.CASES)))
                .map(PlainText::description)
                .orElse("");
        return dateOf(note.frontMatter()).stream()
                .flatMap(written -> moment(written).stream())
                .map(moment -> new Change(note.title(), addresses.of(owner), moment, summary));
    }

    private static Optional<String> dateOf(FrontMatter matter) {
        return matter.updated()
                .or(() -> Optional.ofNullable(matter.all().get("date")).map(Object::toString));
    }

    /** A date without a time means its first moment, and a time without a zone means UTC: the notes know no better. */
    static Optional<String> moment(String written) {
        Matcher date = DATE.matcher(written.strip());
        if (!date.matches() || !exists(date.group(1))) {
            return Optional.empty();
        }
        String zone = Optional.ofNullable(date.group(5)).orElse("Z");
        if (zone.length() == 5) {
            zone = zone.substring(0, 3) + ":" + zone.substring(3);
        }
        String time = date.group(2) == null
                ? "00:00:00"
                : date.group(2) + ":" + date.group(3) + ":"
                        + Optional.ofNullable(date.group(4)).orElse("00");
        return Optional.of(date.group(1) + "T" + time + zone)
                .filter(moment -> moment.matches(".*(Z|[+-](0\\d|1[0-7]):[0-5]\\d)"));
    }

    private static boolean exists(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = Integer.parseInt(date.substring(5, 7));
        return Integer.parseInt(date.substring(8)) <= YearMonth.of(year, month).lengthOfMonth();
    }
}
