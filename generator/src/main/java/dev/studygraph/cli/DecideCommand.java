package dev.studygraph.cli;

import dev.studygraph.build.Knowledge;
import dev.studygraph.decide.Tree;
import dev.studygraph.decide.Trees;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph decide}: walks a decision tree in the terminal; without a tree it lists them. */
@Command(name = "decide", description = "Walks a decision tree, question by question.")
final class DecideCommand implements Callable<Integer> {
    private final Shell shell;
    private final InputStream in;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TREE",
            description = "The tree's name; without it all are listed.")
    private @Nullable String name;

    @Option(
            names = "--answers",
            paramLabel = "ANSWER",
            split = ",",
            description = "The answers in order, as words or numbers from 1; nothing is asked then.")
    private @Nullable List<String> answers;

    @Mixin
    private final VaultQuestion question = new VaultQuestion();

    DecideCommand(Shell shell, InputStream in) {
        this.shell = shell;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Knowledge> known = question.ask(shell);
        if (known.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Knowledge knowledge = known.get();
        if (name == null) {
            list(knowledge.trees());
            return ExitStatus.FINE;
        }
        Optional<Tree> tree = called(name, knowledge.trees());
        if (tree.isEmpty()) {
            List<String> slugs =
                    knowledge.trees().all().stream().map(Tree::slug).toList();
            String meant = VaultQuestion.didYouMean(name, slugs);
            return shell.refuse("there is no decision tree '" + Excerpt.printable(name) + "'"
                    + (meant.isEmpty() ? "; `studygraph decide` lists them" : meant));
        }
        return walk(tree.get(), knowledge);
    }

    private void list(Trees trees) {
        // rounded as on the pages of the site
        var average = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        for (Tree tree : trees.all()) {
            shell.out()
                    .println(Excerpt.printable(String.format(
                            Locale.ROOT,
                            "%s  %s (questions: %s on average, %s at most)",
                            tree.slug(),
                            tree.title(),
                            average.format(tree.expectedQuestions()),
                            tree.mostQuestions())));
        }
        shell.out().flush();
    }

    private static Optional<Tree> called(String name, Trees trees) {
        return trees.named(name)
                .or(() -> trees.all().stream()
                        .filter(tree -> tree.title().equalsIgnoreCase(name))
                        .findFirst());
    }

    private int walk(Tree tree, Knowledge knowledge) throws IOException {
        @Nullable ArrayDeque<String> given = answers == null ? null : new ArrayDeque<>(answers);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Tree.Step step = tree.root();
        while (step instanceof Tree.Step.Question question) {
            ask(question);
            Optional<Tree.Answer> taken = Optional.empty();
            while (taken.isEmpty()) {
                String said = given == null ? lines.readLine() : given.poll();
                if (said == null) {
                    return shell.refuse("no answer to '" + Excerpt.printable(question.text()) + "'");
                }
                taken = meant(said, question);
                if (taken.isEmpty()) {
                    shell.say("'" + Excerpt.printable(said) + "' is none of the answers" + mended(said, question));
                    if (given != null) {
                        return ExitStatus.USAGE;
                    }
                }
            }
            shell.out().println("> " + Excerpt.printable(taken.get().label()));
            step = taken.get().to();
        }
        shell.out().println("→ " + Excerpt.printable(ending((Tree.Step.Outcome) step, knowledge)));
        shell.out().flush();
        return ExitStatus.FINE;
    }

    private static String mended(String said, Tree.Step.Question question) {
        String meant = VaultQuestion.didYouMean(
                said, question.answers().stream().map(Tree.Answer::label).toList());
        return meant.isEmpty() ? "; type one or its number" : meant;
    }

    private void ask(Tree.Step.Question question) {
        shell.out().println(Excerpt.printable(question.text()));
        int number = 1;
        for (Tree.Answer answer : question.answers()) {
            shell.out().println("  " + number++ + "  " + Excerpt.printable(answer.label()));
        }
        shell.out().flush();
    }

    /** The answer itself, a value it stands for, or its number. */
    private static Optional<Tree.Answer> meant(String said, Tree.Step.Question question) {
        String wish = said.strip();
        for (Tree.Answer answer : question.answers()) {
            if (answer.label().equalsIgnoreCase(wish) || answer.keys().contains(wish.toLowerCase(Locale.ROOT))) {
                return Optional.of(answer);
            }
        }
        boolean number = wish.matches("[1-9][0-9]{0,2}");
        return number && Integer.parseInt(wish) <= question.answers().size()
                ? Optional.of(question.answers().get(Integer.parseInt(wish) - 1))
                : Optional.empty();
    }

    private static String ending(Tree.Step.Outcome outcome, Knowledge knowledge) {
        if (outcome.services().isEmpty()) {
            return outcome.text();
        }
        return outcome.services().stream()
                .map((NodeId service) ->
                        knowledge.graph().node(service).map(Node::title).orElse(service.slug()))
                .collect(Collectors.joining(" or "));
    }
}
