package dev.studygraph.cli;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.render.Theme;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code studygraph templates}: what the look is made of, and how a theme of one's own differs. */
@Command(
        name = "templates",
        description = "Lists the files of the theme, copies some out to be changed, or shows what was changed.")
final class TemplatesCommand implements Callable<Integer> {

    /** What to do. */
    enum Action {
        LIST,
        COPY,
        DIFF
    }

    private final Shell shell;
    private final Theme standard = Theme.overriddenBy(VaultOptions.standardTemplates());

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            defaultValue = "list",
            description = "list, copy or diff (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Action action;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME",
            description = "Files such as pages/service.ftlh; without any, diff shows all.")
    private List<String> names = List.of();

    @Option(
            names = "--vault",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The vault whose `templates:` is meant (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path vault;

    @Option(names = "--templates", paramLabel = "DIR", description = "Your folder, if not that of the vault.")
    private @Nullable Path templates;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private final HelpOption help = new HelpOption();

    TemplatesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        List<String> known = Theme.builtInNames();
        Optional<String> unknown =
                names.stream().filter(name -> !known.contains(name)).findFirst();
        if (unknown.isPresent()) {
            String meant = VaultQuestion.didYouMean(unknown.get(), known);
            return shell.refuse("the theme has no file '" + Excerpt.printable(unknown.get()) + "'"
                    + (meant.isEmpty() ? "; `studygraph templates` lists them" : meant));
        }
        if (action == Action.COPY && names.isEmpty()) {
            return shell.refuse("which? `studygraph templates` lists the files");
        }
        switch (action) {
            case LIST -> list(names.isEmpty() ? known : names);
            case COPY -> copy();
            case DIFF -> diff(names.isEmpty() ? known : names);
        }
        shell.out().flush();
        return ExitStatus.FINE;
    }

    /** The folder of the user's own templates, if there is one. */
    private Optional<Path> own() {
        if (templates != null) {
            return Optional.of(shell.resolve(templates));
        }
        Path folder = shell.resolve(vault);
        return Files.exists(folder)
                ? configured(Vault.open(folder, Optional.empty(), new Diagnostics()))
                : Optional.empty();
    }

    private static Optional<Path> configured(Vault opened) {
        return opened.configuration().templates().map(name -> opened.root().resolve(name));
    }

    private void list(List<String> files) {
        Optional<Path> own = own();
        for (String name : files) {
            boolean replaced = own.filter(folder -> Files.isRegularFile(folder.resolve(name)))
                    .isPresent();
            shell.out().println((replaced ? "own       " : "built-in  ") + name);
        }
        own.ifPresent(folder -> shell.err().println("your own are in " + shell.shown(folder)));
    }

    private void copy() throws IOException {
        Optional<Path> own = own();
        Path folder = own.orElseGet(() -> shell.resolve(vault).resolve("templates"));
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            try {
                Files.write(file, standard.read(name).orElseThrow(), StandardOpenOption.CREATE_NEW);
                shell.out().println("made  " + shell.shown(file));
            } catch (FileAlreadyExistsException e) {
                shell.out().println("kept  " + shell.shown(file));
            }
        }
        if (own.isEmpty()) {
            shell.err().println("write 'templates: templates' into studygraph.yml, so that builds use them");
        }
    }

    private void diff(List<String> files) throws IOException {
        Optional<Path> own = own();
        for (String name : files) {
            Path file = own.map(folder -> folder.resolve(name)).orElse(null);
            if (file != null && Files.isRegularFile(file) && isText(name)) {
                String mine = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                shell.out()
                        .print(LineDiff.of(
                                standard.readText(name).orElse(""), mine, "built-in/" + name, shell.shown(file)));
            }
        }
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(ftlh|css|js|svg|txt|properties)");
    }
}
