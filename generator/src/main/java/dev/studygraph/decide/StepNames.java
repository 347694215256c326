package dev.studygraph.decide;

import dev.studygraph.graph.NodeId;
import dev.studygraph.graph.name.Slugs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives each page of a tree its name: the slug of its question or of its services, with the answers that lead there
 * before it where that alone is not unique.
 */
final class StepNames {
    private static final int MOST_BYTES = 160;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private StepNames() {}

    /** The same tree with a slug on every step; the slugs it had are not looked at. */
    static Tree.Step named(Tree.Step root) {
        var names = new StepNames();
        names.count(root);
        names.uses.forEach((name, number) -> {
            if (number == 1) {
                names.taken.add(name);
            }
        });
        return names.named(root, List.of());
    }

    private void count(Tree.Step step) {
        uses.merge(plain(step), 1, Integer::sum);
        if (step instanceof Tree.Step.Question question) {
            question.answers().forEach(answer -> count(answer.to()));
        }
    }

    private Tree.Step named(Tree.Step step, List<String> answers) {
        String slug = slug(step, answers);
        if (step instanceof Tree.Step.Question question) {
            var named = new ArrayList<Tree.Answer>();
            for (var answer : question.answers()) {
                var path = new ArrayList<>(answers);
                path.add(answer.label());
                named.add(new Tree.Answer(answer.label(), answer.keys(), named(answer.to(), path)));
            }
            return new Tree.Step.Question(
                    slug, question.text(), question.criterion(), named, question.remaining(), question.origin());
        }
        var outcome = (Tree.Step.Outcome) step;
        return new Tree.Step.Outcome(slug, outcome.services(), outcome.text(), outcome.remaining());
    }

    private String slug(Tree.Step step, List<String> answers) {
        String name = plain(step);
        if (uses.getOrDefault(name, 0) == 1) {
            return name;
        }
        String full = answers.isEmpty() ? name : slug(Stream.concat(answers.stream(), Stream.of(name)));
        String free = full;
        for (int number = 2; !taken.add(free); number++) {
            free = full + "-" + number;
        }
        return free;
    }

    private static String plain(Tree.Step step) {
        String name = step instanceof Tree.Step.Question question
                ? slug(Stream.of(question.text()))
                : name((Tree.Step.Outcome) step);
        return name.isEmpty() || name.equals("index") ? "step" : name;
    }

    private static String name(Tree.Step.Outcome outcome) {
        return slug(
                outcome.services().isEmpty()
                        ? Stream.of(outcome.text())
                        : outcome.services().stream().map(NodeId::slug));
    }

    /** Slugs joined by dashes, cut at a word where the name of a file would be too long for some systems. */
    private static String slug(Stream<String> parts) {
        String slug = parts.map(Slugs::of).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        while (slug.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            int cut = slug.lastIndexOf('-');
            slug = slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(slug.length(), -1));
        }
        return slug;
    }
}
