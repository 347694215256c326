package dev.studygraph.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.studygraph.build.Build;
import dev.studygraph.build.Edition;
import dev.studygraph.build.Progress;
import dev.studygraph.build.Request;
import dev.studygraph.contract.Api;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.vault.Vault;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A site under the author's eyes: in memory, made again after every edit. */
@Api
public final class Preview implements AutoCloseable {

    /** Puts into words what a build found. */
    public interface Narrator {
        /** What is wrong, as text; empty if nothing is. */
        String problems(Edition edition);

        /** A build has ended; the first one is number 1. */
        void built(int number, Edition edition);

        /** A build failed for a reason outside the notes; the site stays as it was. */
        void failed(Exception fault);
    }

    /** In UTF-16 units. */
    private static final int MOST_SHOWN = 50_000;

    private static final int REHEARSALS = 6;
    private static final int PAGES_REHEARSED = 24;
    private static final long REHEARSAL_NANOSECONDS = TimeUnit.SECONDS.toNanos(4);

    private final Request request;
    private final String host;
    private final Narrator narrator;
    private final Listeners listeners = new Listeners();
    private final Press press;
    private final PreviewServer server;
    private final SourceWatch watch;
    private volatile Snapshot current = Snapshot.none();
    private int builds;

    /**
     * Makes the site, then listens and watches until closed.
     *
     * @param port 0 for any that is free
     * @throws IOException if the site cannot be made or the address is taken
     */
    public Preview(Request request, String host, int port, Narrator narrator) throws IOException {
        this.request = request;
        this.host = host;
        this.narrator = narrator;
        long begun = System.nanoTime();
        this.press = new Press(new Build(request, Progress.SILENT), new Showing());
        boolean compiled = System.nanoTime() - begun > REHEARSAL_NANOSECONDS; // by the many notes of the first build
        this.server = PreviewServer.open(host, port, () -> current, listeners);
        this.watch = SourceWatch.start(sources(), request.output(), press::changed);
        Thread rehearsal = new Thread(this::rehearse, "rehearsal");
        rehearsal.setDaemon(true);
        if (!compiled) {
            rehearsal.start();
        }
    }

    public int port() {
        return server.port();
    }

    /** Where the site can be seen, as a browser takes it. */
    public String address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port() + "/";
    }

    @Override
    public void close() throws IOException {
        watch.close();
        press.close();
        server.close();
    }

    /** Puts every edition before the reader. */
    private final class Showing implements Press.Reader {
        @Override
        public void reworded(Edition edition) {
            show(edition, current.problems()); // the build that follows says what is wrong now
        }

        @Override
        public void built(Edition edition) {
            show(edition, narrator.problems(edition));
            narrator.built(++builds, edition);
        }

        @Override
        public void failed(Exception fault) {
            narrator.failed(fault);
        }

        private void show(Edition edition, String problems) {
            current = new Snapshot(current.number() + 1, edition, problems);
            listeners.tell(message());
        }
    }

    /** Builds a few times for nobody, so that Java has compiled what the first edits will wait for. */
    private void rehearse() {
        long end = System.nanoTime() + REHEARSAL_NANOSECONDS;
        try {
            for (int round = 0; round < REHEARSALS && System.nanoTime() < end && !press.isEdited(); round++) {
                for (SiteFile file : press.next().again().edition().early().stream()
                        .filter(file -> file.path().value().endsWith(".html"))
                        .limit(PAGES_REHEARSED)
                        .toList()) {
                    file.content().bytes();
                }
            }
        } catch (IOException | RuntimeException e) {
            return; // the build that counts will say what is wrong
        }
    }

    private List<Path> sources() {
        List<Path> sources = new ArrayList<>(List.of(request.vault()));
        request.templateFolders(Vault.configuration(request.root(), new Diagnostics())).stream()
                .filter(folder -> Files.isDirectory(folder) && !folder.startsWith(request.vault()))
                .forEach(sources::add);
        return sources;
    }

    /** A page is no place for thousands of problems; the terminal has them all. */
    private static String beginning(String problems) {
        int end = problems.length() <= MOST_SHOWN ? -1 : problems.lastIndexOf('\n', MOST_SHOWN);
        return end < 0 ? problems : problems.substring(0, end) + "\n…";
    }

    private String message() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("build", current.number());
            json.writeStringField("problems", beginning(current.problems()));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
