package dev.studygraph.cli.doctor;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.diagnostic.Severity;
import dev.studygraph.render.Theme;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody who looks at the machine before a build does.
 *
 * @param cache where caches go, if anywhere
 * @param port the one that `serve` would take
 * @param shown how the user writes a path
 */
public record Doctor(Path vault, Path output, Optional<Path> cache, int port, Function<Path, String> shown) {

    /** What was found, in the order it should be read. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(JavaMachine.running().findings());
        findings.add(templates());
        findings.add(notes());
        findings.add(new Disk("Output", output, shown.apply(output)).finding());
        findings.add(cache.map(folder -> new Disk("Cache", folder, folder.toString()).finding())
                .orElseGet(() -> Finding.mind(
                        "Cache",
                        "there is no folder for it, so every build starts from nothing",
                        "name one with --cache")));
        findings.add(preview());
        return findings;
    }

    private static Finding templates() {
        return Theme.builtIn().read("layout/document.ftlh").isPresent()
                ? Finding.fine("Templates", "the built-in ones are there")
                : Finding.bad("Templates", "the built-in ones are missing", "fetch the program again; it is damaged");
    }

    private Finding notes() {
        String name = "'" + shown.apply(vault) + "'";
        if (!Files.exists(vault)) {
            return Finding.mind(
                    "Notes", "there is no " + name, "name your folder of notes, or begin one with `studygraph init`");
        }
        var diagnostics = new Diagnostics();
        var opened = Vault.open(vault, Optional.of(output), diagnostics);
        int notes = opened.paths().size();
        String text = name + ": " + notes + (notes == 1 ? " note, " : " notes, ")
                + opened.attachments().size() + " other files";
        boolean wrong = diagnostics.sorted().stream().anyMatch(each -> each.severity() != Severity.NOTE);
        if (wrong) {
            return Finding.mind("Notes", text + "; something is wrong with its files", "`studygraph check` says what");
        }
        return notes > 0 ? Finding.fine("Notes", text) : Finding.mind("Notes", text, "write a note that ends in .md");
    }

    private Finding preview() {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return Finding.fine("Preview", "port " + socket.getLocalPort() + " is free");
        } catch (IOException e) {
            return Finding.mind(
                    "Preview", "port " + port + " is taken", "`studygraph serve --port 0` takes any that is free");
        }
    }
}
