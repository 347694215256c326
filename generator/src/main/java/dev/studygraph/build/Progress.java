package dev.studygraph.build;

import dev.studygraph.contract.Api;

/** Told how far a build has come; called from several threads. */
@FunctionalInterface
@Api
public interface Progress {
    Progress SILENT = (step, done, total) -> {};

    /**
     * Says how much of a step is done.
     *
     * @param step what is being done, such as {@code reading notes}
     * @param total 0 where it is not known
     */
    void at(String step, int done, int total);
}
