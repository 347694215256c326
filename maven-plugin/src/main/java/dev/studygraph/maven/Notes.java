package dev.studygraph.maven;

import dev.studygraph.build.Progress;
import dev.studygraph.build.Request;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals are told: where the notes lie and where the site goes. */
abstract class Notes extends AbstractMojo {
    /** A folder of notes or one note. */
    @Parameter(property = "studygraph.vault", defaultValue = "${project.basedir}/content", required = true)
    private File vault;

    /** The folder that holds the site. */
    @Parameter(property = "studygraph.output", defaultValue = "${project.build.directory}/studygraph", required = true)
    private File output;

    /** A folder with templates that replace built-in ones by name. */
    @Parameter(property = "studygraph.templates")
    private File templates;

    /** Where the site will be published. */
    @Parameter(property = "studygraph.baseUrl")
    private String baseUrl;

    /** Whether to leave this goal out. */
    @Parameter(property = "studygraph.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, org.apache.maven.plugin.MojoFailureException {
        if (skip) {
            getLog().info("studygraph is left out");
            return;
        }
        if (!vault.exists()) {
            throw new MojoExecutionException("there is no folder or note '" + vault
                    + "'; name the one that holds your notes: <vault> or -Dstudygraph.vault");
        }
        act();
    }

    /** Does what the goal is for. */
    abstract void act() throws MojoExecutionException, org.apache.maven.plugin.MojoFailureException;

    /** The request that the parameters make. */
    final Request request(boolean keepGoing) {
        return new Request(
                vault.toPath(),
                output.toPath(),
                Stream.ofNullable(templates).map(File::toPath).toList(),
                List.of(),
                Optional.ofNullable(baseUrl),
                Optional.empty(),
                keepGoing,
                false);
    }

    /** Each step of a build, once. */
    final Progress progress() {
        return new StepLog(getLog());
    }

    final File output() {
        return output;
    }
}
