package dev.studygraph.cli;

import dev.studygraph.build.Build;
import dev.studygraph.build.OneFile;
import dev.studygraph.build.Outcome;
import dev.studygraph.build.Progress;
import dev.studygraph.build.Request;
import dev.studygraph.publish.OutputFolder;
import dev.studygraph.publish.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code studygraph build}: makes the site and publishes it. */
@Command(name = "build", description = "Makes the site and publishes it into a folder.")
final class BuildCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final VaultOptions vault = new VaultOptions();

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "The folder that will hold the site (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path output;

    @Option(names = "--keep-going", description = "Publish in spite of errors; the exit status still tells of them.")
    private boolean keepGoing;

    @Option(names = "--force", description = "Replace files of the output folder that no build wrote.")
    private boolean force;

    @Option(
            names = "--single-file",
            paramLabel = "FILE",
            description = "Also write the whole site as one HTML file that needs nothing beside it, for small vaults.")
    private @Nullable Path singleFile;

    @Option(names = "--explain-rebuild", description = "Say of every page why it was made or not.")
    private boolean explainRebuild;

    @Option(names = "--verify", description = "Afterwards make the site once more from nothing and compare every byte.")
    private boolean verify;

    BuildCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Request request = vault.request(shell, output, keepGoing, force);
        Optional<String> refusal = vault.missing(shell).or(() -> vault.cacheMisplaced(shell, output));
        if (refusal.isEmpty()) {
            refusal = new OutputFolder(request.output())
                    .refusal(request.vault(), Path.of(System.getProperty("user.home", "/")))
                    .map(reason -> "the output '" + shell.shown(request.output()) + "' " + reason
                            + "; choose another folder with --output");
        }
        Optional<OneFile> one = Optional.ofNullable(singleFile).map(file -> new OneFile(request, shell.resolve(file)));
        if (refusal.isEmpty() && one.isPresent()) {
            refusal = one.get().refusal().map(reason -> told(one.get(), reason));
        }
        if (refusal.isPresent()) {
            return shell.refuse(refusal.get());
        }
        Outcome outcome = build(request);
        report.write(outcome, shell, false);
        outcome.remarks().forEach(shell::say);
        if (explainRebuild) {
            Closing.rebuild(outcome).forEach(shell.out()::println);
        }
        int status = close(outcome, request);
        return one.isPresent() && isPublished(outcome) ? Math.max(status, write(one.get())) : status;
    }

    private static boolean isPublished(Outcome outcome) {
        return outcome.ending() instanceof Outcome.Ending.Done done
                && done.publication() instanceof Publication.Published;
    }

    private int write(OneFile one) throws IOException {
        Optional<String> reason = one.write();
        reason.ifPresent(why -> shell.say(told(one, why)));
        return reason.isPresent() ? ExitStatus.MISTAKES : ExitStatus.FINE;
    }

    private String told(OneFile one, String reason) {
        return "the file '" + shell.shown(one.file()) + "' " + reason;
    }

    private Outcome build(Request request) throws IOException {
        try (ProgressLine progress = new ProgressLine(shell, !report.quiet())) {
            return new Build(request, progress, shell.inHand()).publish(holder -> shell.say("waiting for " + holder));
        }
    }

    private int close(Outcome outcome, Request request) throws IOException {
        if (!report.quiet()) {
            shell.err().println(Closing.counts(outcome));
        }
        if (outcome.ending() instanceof Outcome.Ending.Done done) {
            if (done.publication() instanceof Publication.Clash clash) {
                return shell.refuse(Closing.clash(clash, shell, request.output()));
            }
            if (!report.quiet() && done.publication() instanceof Publication.Published site) {
                shell.err()
                        .println(Closing.published(
                                site, shell.shown(request.output().resolve("index.html"))));
            }
        } else {
            shell.say("nothing was published, because of the errors above;" + " --keep-going publishes all the same");
        }
        return verify && !agrees(request) ? ExitStatus.FAULT : report.exitStatus(outcome);
    }

    private boolean agrees(Request request) throws IOException {
        Optional<String> difference = new Build(request, Progress.SILENT).verify();
        difference.ifPresent(found -> shell.say("a clean build differs: " + found));
        return difference.isEmpty();
    }
}
