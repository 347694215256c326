package dev.studygraph.insight;

import dev.studygraph.decide.Trees;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.NodeId.Kind;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds trigger phrases in tips, in `Use X when` lists and in needs. */
final class TriggerMining {
    /** Longer needs are stories, not wordings to learn. */
    private static final int LONGEST_NEED = 9;

    private static final int LONGEST_PHRASE = 12;
    private static final Set<String> TIPS =
            Set.of("tip", "important", "warning", "caution", "attention", "hint", "exam", "trap", "remember");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)\\b(exam|tips?|trap|remember|keywords?|clue|look for|watch for|prüfung\\w*|tipp|falle|merke)\\b");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s.,;:!]+$");
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]{3,90})\"|“([^”]{3,90})”|„([^“”]{3,90})[“”]|«([^»]{3,90})»|「([^」]{2,60})」");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…]|[.!?…][\"”»])\\s+|\\n");
    private static final Pattern UNDECIDED = Pattern.compile(
            "(?iu)\\b(alone|both|neither|not|nothing|no matter|either|don't|doesn't|isn't|aren't|nicht|beide|kein\\w*)\\b");

    private TriggerMining() {}

    /** A wording and what it points to. */
    record Found(String phrase, Triggers.Pointer pointer) {}

    static List<Found> all(KnowledgeGraph graph) {
        var found = new ArrayList<Found>();
        tips(graph, found);
        for (var service : graph.services()) {
            for (var reason : service.favours()) {
                add(
                        found,
                        reason.text().text(),
                        Triggers.Kind.CHOOSE_WHEN,
                        List.of(service.id()),
                        reason.origin().place());
            }
        }
        var triggers = triggers(graph);
        graph.scenarios().forEach(scenario -> needs(scenario, triggers, found));
        return found;
    }

    /** Words that stand for the value of a criterion, as they stand in a plain text. */
    private record TriggerWords(String written, String plain) {}

    private static List<TriggerWords> triggers(KnowledgeGraph graph) {
        return graph.configuration().criteria().values().stream()
                .flatMap(settings -> settings.values().values().stream())
                .flatMap(List::stream)
                .map(trigger -> new TriggerWords(trigger, " " + plain(trigger) + " "))
                .toList();
    }

    private static void needs(Node.Scenario scenario, List<TriggerWords> triggers, List<Found> found) {
        var answers = List.copyOf(Trees.answers(scenario));
        if (answers.isEmpty()) {
            return;
        }
        String need = scenario.need().text();
        var place = scenario.origin().place();
        var quoted = QUOTED.matcher(need);
        if (words(need) <= LONGEST_NEED && !quoted.matches()) {
            add(found, need, Triggers.Kind.NEED, answers, place);
        }
        quoted.reset();
        while (quoted.find()) {
            add(found, inside(quoted.group()), Triggers.Kind.NEED, answers, place);
        }
        String plain = " " + plain(need) + " ";
        triggers.stream()
                .filter(trigger -> plain.contains(trigger.plain()))
                .forEach(trigger -> add(found, trigger.written(), Triggers.Kind.VALUE, answers, place));
    }

    private static void tips(KnowledgeGraph graph, List<Found> found) {
        graph.notes().values().forEach(note -> found.addAll(tips(note, graph)));
    }

    /** What the tips of one note point to. */
    static List<Found> tips(Note note, KnowledgeGraph graph) {
        var found = new ArrayList<Found>();
        for (var passage : Passage.of(note)) {
            boolean tip = TIPS.contains(passage.callout())
                    || passage.text()
                            .leadIn()
                            .filter(lead -> LEAD.matcher(lead.text()).find())
                            .isPresent();
            if (tip) {
                var about = graph.aboutOf(passage.section())
                        .or(() -> Optional.of(graph.ownerOf(note.path())))
                        .filter(id -> id.kind() == Kind.SERVICE);
                sentences(passage.text(), about, graph, found);
            }
        }
        return found;
    }

    /** Each wording of a sentence points to the next service named in it, else to the last, else to what the section is about. */
    private static void sentences(Phrase text, Optional<NodeId> about, KnowledgeGraph graph, List<Found> found) {
        int start = 0;
        for (String sentence : SENTENCE_END.splitAsStream(text.text()).toList()) {
            int from = text.text().indexOf(sentence, start);
            start = from + sentence.length();
            if (UNDECIDED.matcher(QUOTED.matcher(sentence).replaceAll("")).find()) {
                continue;
            }
            int offset = from;
            var wordings = wordings(text, from, from + sentence.length());
            var outside = graph.mentionsIn(sentence).stream()
                    .filter(mention -> mention.node().kind() == Kind.SERVICE)
                    .filter(mention -> wordings.stream().noneMatch(wording -> overlap(wording, mention, offset)))
                    .toList();
            for (var wording : wordings) {
                if (graph.named(wording.text()).isPresent()) {
                    continue;
                }
                var service = outside.stream()
                        .filter(mention -> mention.start() >= wording.end() - offset)
                        .map(KnowledgeGraph.Mention::node)
                        .findFirst()
                        .or(() -> outside.stream()
                                .max(Comparator.comparingInt(KnowledgeGraph.Mention::start))
                                .map(KnowledgeGraph.Mention::node))
                        .or(() -> about);
                service.ifPresent(id -> add(
                        found,
                        wording.text(),
                        Triggers.Kind.TIP,
                        List.of(id),
                        text.part(wording.start(), wording.end()).place()));
            }
        }
    }

    private static boolean overlap(Marked wording, KnowledgeGraph.Mention mention, int offset) {
        return mention.start() < wording.end() - offset && mention.end() > wording.start() - offset;
    }

    /** Words that are quoted or stressed; positions count from the start of the phrase. */
    private record Marked(String text, int start, int end) {}

    private static List<Marked> wordings(Phrase text, int from, int to) {
        var marked = new ArrayList<Marked>();
        var quoted = QUOTED.matcher(text.text()).region(from, to);
        while (quoted.find()) {
            marked.add(new Marked(inside(quoted.group()), quoted.start(), quoted.end()));
        }
        text.spans().stream()
                .filter(span -> span.mark() == Phrase.Mark.EMPHASIS && span.start() >= from && span.end() <= to)
                .filter(span -> tells(text.text().substring(span.start(), span.end())))
                .forEach(span -> marked.add(
                        new Marked(text.text().substring(span.start(), span.end()), span.start(), span.end())));
        marked.sort(Comparator.comparingInt(Marked::start));
        return marked;
    }

    /** A single stressed word is a wording only if it is a name of sorts; others are stressed for the sentence's sake. */
    private static boolean tells(String stressed) {
        return words(stressed) > 1 || stressed.chars().anyMatch(Character::isUpperCase);
    }

    private static void add(List<Found> found, String phrase, Triggers.Kind kind, List<NodeId> services, Place place) {
        String wording = LAST_MARKS.matcher(phrase.strip()).replaceAll("");
        if (!wording.isBlank() && words(wording) <= LONGEST_PHRASE) {
            found.add(new Found(wording, new Triggers.Pointer(kind, services, place)));
        }
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    /** The words of a text in lower case, with one space between them. */
    static String plain(String text) {
        return NO_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static int words(String text) {
        return SPACE.split(text.strip(), -1).length;
    }
}
