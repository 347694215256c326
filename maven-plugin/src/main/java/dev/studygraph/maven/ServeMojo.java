package dev.studygraph.maven;

import dev.studygraph.build.Edition;
import dev.studygraph.serve.Preview;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the site on this machine and makes it again after every edit, until it is interrupted. */
@Mojo(name = "serve")
public final class ServeMojo extends Notes {
    /** 0 takes any that is free. */
    @Parameter(property = "studygraph.port", defaultValue = "4400")
    private int port;

    /** The address to listen on; the default is seen by this machine alone. */
    @Parameter(property = "studygraph.host", defaultValue = "127.0.0.1")
    private String host;

    @Override
    void act() throws MojoExecutionException {
        try (Preview preview = new Preview(request(true), host, port, new Narrator())) {
            getLog().info(preview.address() + " (Ctrl-C ends)");
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new MojoExecutionException("the site cannot be served at port " + port + " of " + host, e);
        }
    }

    /** Tells the log of each build. */
    private final class Narrator implements Preview.Narrator {
        @Override
        public String problems(Edition edition) {
            return edition.diagnostics().stream()
                    .map(found -> found.place() + ": " + found.severity().label() + ": " + found.message())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public void built(int number, Edition edition) {
            problems(edition).lines().forEach(getLog()::warn);
            getLog().info("made " + edition.counts().pages() + " pages");
        }

        @Override
        public void failed(Exception fault) {
            getLog().error("the site could not be made again", fault);
        }
    }
}
