package dev.studygraph.build;

/** Told how far a build has come; called from several threads. */
@FunctionalInterface
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
