package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong or missing in the notes, and what was understood.
 *
 * @param stubs services no note describes, with how often they are named
 * @param orphans pages nothing leads to
 * @param unexercised answers of trees that no scenario tests
 * @param unreached scenarios no tree leads to the answer of
 * @param withheld number of notes that are not published
 */
public record HealthPage(
        Frame frame,
        SitePath path,
        int errors,
        int warnings,
        int notices,
        List<ProblemGroup> problems,
        List<Counted> stubs,
        List<Link> orphans,
        List<EmptyCell> emptyCells,
        List<Link> neverCompared,
        List<Link> unexercised,
        List<Link> unreached,
        List<UnderstoodNote> understood,
        int withheld)
        implements Page {
    public HealthPage {
        problems = List.copyOf(problems);
        stubs = List.copyOf(stubs);
        orphans = List.copyOf(orphans);
        emptyCells = List.copyOf(emptyCells);
        neverCompared = List.copyOf(neverCompared);
        unexercised = List.copyOf(unexercised);
        unreached = List.copyOf(unreached);
        understood = List.copyOf(understood);
    }

    /**
     * Problems with one code.
     *
     * @param code in kebab case
     * @param severity {@code error}, {@code warning} or {@code note}
     */
    public record ProblemGroup(String code, String severity, List<Problem> problems) {
        public ProblemGroup {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One problem.
     *
     * @param column counted from 1
     * @param excerpt the line of the note, or empty
     * @param caret blanks and carets under the excerpt, or empty
     * @param hint how to mend it, or empty
     */
    public record Problem(String message, SourceLine source, int column, String excerpt, String caret, String hint) {}

    /** A page and a number. */
    public record Counted(Link link, int count) {}

    /** A cell of a comparison without text. */
    public record EmptyCell(Link comparison, String option, String criterion) {}

    /** What was understood of a note. */
    public record UnderstoodNote(String file, @Nullable Link page, List<UnderstoodLine> lines) {
        public UnderstoodNote {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What was understood of a line.
     *
     * @param what in words
     * @param rule the id of the reading rule
     */
    public record UnderstoodLine(int line, String what, String rule) {}
}
