package dev.studygraph.mend;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Resolution;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import dev.studygraph.source.PathText;
import dev.studygraph.source.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a link that leads nowhere must have meant, if it can have meant only one thing. */
final class Candidates {
    private static final int FURTHEST = 2;
    private static final int SHORTEST = 5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final KnowledgeGraph graph;
    private final Set<String> stems;

    Candidates(KnowledgeGraph graph) {
        this.graph = graph;
        this.stems = graph.notes().keySet().stream().map(Candidates::stem).collect(Collectors.toSet());
    }

    /** The target as it should be spelt, where all near spellings mean the same thing. */
    Optional<String> spelling(Reference reference, List<String> nearest) {
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        boolean wiki = reference.syntax() != Reference.Syntax.MARKDOWN;
        Set<Resolution> meanings = new LinkedHashSet<>();
        nearest.forEach(name -> meanings.add(meaning(reference, Reference.Syntax.WIKILINK, name)));
        String written = stem(reference.target());
        // A path wants the name of a file as it is on the disk, a wikilink whatever comes nearest.
        String name = nearest.stream()
                .filter(found -> wiki || stems.contains(found))
                .findFirst()
                .orElse(nearest.get(0));
        boolean near = Spelling.distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) <= FURTHEST
                && written.length() >= SHORTEST
                && digits(written).equals(digits(name));
        if (meanings.size() != 1 || !near) {
            return Optional.empty();
        }
        String target = reference.target();
        int start = target.lastIndexOf('/') + 1;
        String mended = target.substring(0, start) + name + target.substring(start + written.length());
        var meant = meaning(reference, wiki ? Reference.Syntax.WIKILINK : Reference.Syntax.MARKDOWN, mended);
        return meant instanceof Resolution.Missing || !meanings.contains(meant)
                ? Optional.empty()
                : Optional.of(mended);
    }

    /** The one note whose title begins or ends with the target, or whose initials it is. */
    Optional<String> called(Reference reference) {
        List<String> wanted = words(reference.target());
        if (reference.syntax() == Reference.Syntax.MARKDOWN
                || wanted.isEmpty()
                || reference.target().contains("/")) {
            return Optional.empty();
        }
        Set<String> found = new TreeSet<>();
        for (Note note : graph.notes().values()) {
            if (calls(words(note.title()), wanted, reference.target())) {
                found.add(note.path());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static boolean calls(List<String> title, List<String> wanted, String target) {
        int more = title.size() - wanted.size();
        boolean distinct = wanted.size() > 1 || target.length() >= SHORTEST;
        boolean part = more > 0
                && distinct
                && (title.subList(0, wanted.size()).equals(wanted)
                        || title.subList(more, title.size()).equals(wanted));
        String initials = title.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        boolean acronym = target.length() >= 3
                && target.equals(target.toUpperCase(Locale.ROOT))
                && initials.equalsIgnoreCase(target);
        return part || acronym;
    }

    private Resolution meaning(Reference reference, Reference.Syntax syntax, String target) {
        return graph.resolve(new Reference(syntax, target, "", target, reference.place()));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String stem(String target) {
        String name = PathText.fileName(target);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
