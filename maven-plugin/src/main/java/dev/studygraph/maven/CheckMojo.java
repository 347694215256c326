package dev.studygraph.maven;

import dev.studygraph.build.Build;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what is wrong in the notes; writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends Notes {
    /** Whether warnings end the build. */
    @Parameter(property = "studygraph.strict", defaultValue = "false")
    private boolean strict;

    @Override
    void act() throws MojoExecutionException, MojoFailureException {
        try {
            new Report(getLog(), strict).of(new Build(request(true), progress()).check());
        } catch (IOException e) {
            throw new MojoExecutionException("the notes could not be read", e);
        }
    }
}
