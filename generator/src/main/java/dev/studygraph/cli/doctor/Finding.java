package dev.studygraph.cli.doctor;

import java.util.Optional;

/**
 * What one look found.
 *
 * @param subject what was looked at
 * @param advice what to do about it; empty if there is nothing to do
 */
public record Finding(Level level, String subject, String text, Optional<String> advice) {

    /** How bad it is. */
    public enum Level {
        /** As it should be. */
        FINE,
        /** Something will be missing or slow. */
        MIND,
        /** No site can be made or shown like this. */
        BAD
    }

    static Finding fine(String subject, String text) {
        return new Finding(Level.FINE, subject, text, Optional.empty());
    }

    static Finding mind(String subject, String text, String advice) {
        return new Finding(Level.MIND, subject, text, Optional.of(advice));
    }

    static Finding bad(String subject, String text, String advice) {
        return new Finding(Level.BAD, subject, text, Optional.of(advice));
    }
}
