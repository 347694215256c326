package dev.studygraph.decide;

import dev.studygraph.graph.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives each page of a tree its name: the slug of its question or of its services, with the answers that lead there
 * before it where that alone is not unique.
 */
final class StepNames {
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
        String full = answers.isEmpty() ? name : Plain.slug(String.join(" ", answers) + " " + name);
        String free = full;
        for (int number = 2; !taken.add(free); number++) {
            free = full + "-" + number;
        }
        return free;
    }

    private static String plain(Tree.Step step) {
        String slug = step instanceof Tree.Step.Outcome outcome
                        && !outcome.services().isEmpty()
                ? Plain.slug(outcome.services().stream().map(NodeId::slug).collect(Collectors.joining(" ")))
                : Plain.slug(
                        step instanceof Tree.Step.Question question
                                ? question.text()
                                : ((Tree.Step.Outcome) step).text());
        return slug.isEmpty() || slug.equals("index") ? "step" : slug;
    }
}
