package dev.studygraph.cli;

import dev.studygraph.build.Knowledge;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.search.Hit;
import dev.studygraph.search.Search;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph search}: what the site's search would find, in the same order. */
@Command(name = "search", description = "Finds what the site's search would find, in the same order.")
final class SearchCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "A need, a question or a name; the last word may be unfinished.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> words;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "8",
            description = "Show at most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--kind", paramLabel = "KIND", description = "Show only one kind: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli leaves it out where it is not given
    private Kind kind;

    @Option(names = "--answers", description = "Show the answers of scenarios.")
    private boolean answers;

    @Option(names = "--explain", description = "Say of each why it stands where it stands.")
    private boolean explain;

    @Mixin
    private final VaultQuestion question = new VaultQuestion();

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    /** The kinds that hits can be narrowed to. */
    enum Kind {
        SERVICE,
        SCENARIO,
        COMPARISON,
        DECISION,
        NOTE
    }

    @Override
    public Integer call() throws IOException {
        Optional<Knowledge> knowledge = question.ask(shell);
        if (knowledge.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Search.Answer answer = knowledge.get().search().find(String.join(" ", words));
        List<Hit> hits = answer.hits().stream()
                .filter(hit -> kind == null || kindOf(hit.document()) == kind)
                .toList();
        if (!answer.corrected().isEmpty()) {
            shell.out().println("searched for: " + Excerpt.printable(String.join(", ", answer.corrected())));
        }
        if (!answer.unknown().isEmpty()) {
            shell.out().println("in no note: " + Excerpt.printable(String.join(", ", answer.unknown())));
        }
        if (explain) {
            shell.out().println("understood as: " + answer.intent());
        }
        hits.stream().limit(Math.max(0, limit)).forEach(this::print);
        shell.out().println(hits.isEmpty() ? "nothing found" : hits.size() + " found");
        shell.out().flush();
        return ExitStatus.FINE;
    }

    private void print(Hit hit) {
        SearchDocument document = hit.document();
        String fragment = document.isSection() ? "#" + document.fragment() : "";
        shell.out().printf("%-10s  %s%n", word(kindOf(document)), Excerpt.printable(document.title()));
        below(document.path().value() + fragment);
        if (answers && !document.answer().isBlank()) {
            document.answer().lines().forEach(this::below);
        }
        if (explain) {
            reasons(hit).lines().forEach(this::below);
        }
    }

    private void below(String line) {
        shell.out().println(" ".repeat(12) + Excerpt.printable(line));
    }

    /** The tuple that decides: class, score, and of what the score is made. */
    private static String reasons(Hit hit) {
        String shares = hit.words().stream()
                .map(share -> String.format(
                        Locale.ROOT,
                        "%n  %s %.2f: %s%s in %s",
                        share.word(),
                        share.score(),
                        share.way(),
                        share.found().isEmpty() ? "" : " '" + share.found() + "'",
                        share.level()))
                .collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "class %s, score %.2f = %.2f × %.2f",
                        hit.place().word(),
                        hit.score(),
                        hit.score() / hit.factor(),
                        hit.factor())
                + shares;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What is no service, scenario, comparison or decision is a note, as on the page. */
    private static Kind kindOf(SearchDocument document) {
        PageKind page = document.kind();
        if (document.isSection()) {
            return Kind.NOTE;
        }
        return switch (page) {
            case SERVICE -> Kind.SERVICE;
            case SCENARIO -> Kind.SCENARIO;
            case COMPARISON -> Kind.COMPARISON;
            case DECISION -> Kind.DECISION;
            default -> Kind.NOTE;
        };
    }
}
