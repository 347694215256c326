package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong or missing in the notes, and what was understood.
 *
 * @param stubs services no note describes, with how often they are named
 * @param orphans pages nothing leads to
 * @param trials the scenarios as tests of the trees
 * @param unreached scenarios no tree leads to the answer of
 * @param undated prices, limits and gaps in notes that do not say as of when
 * @param withheld number of notes that are not published
 * @param most the most of anything that is listed, where something was left out for it; otherwise 0
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
        Trials trials,
        List<Link> unreached,
        List<Undated> undated,
        List<UnderstoodNote> understood,
        int withheld,
        int most)
        implements Page {
    public HealthPage {
        problems = List.copyOf(problems);
        stubs = List.copyOf(stubs);
        orphans = List.copyOf(orphans);
        emptyCells = List.copyOf(emptyCells);
        neverCompared = List.copyOf(neverCompared);
        unreached = List.copyOf(unreached);
        undated = List.copyOf(undated);
        understood = List.copyOf(understood);
    }

    /**
     * A sentence that may no longer be true.
     *
     * @param kind {@code price}, {@code limit} or {@code gap}
     */
    public record Undated(String kind, String text, SourceLine source) {}

    /**
     * Problems with one code.
     *
     * @param code in kebab case
     * @param severity {@code error}, {@code warning} or {@code note}
     * @param count how many there are, of which the first are listed
     */
    public record ProblemGroup(String code, String severity, int count, List<Problem> problems) {
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
     * @param others further places with the same cause, the first few of them
     * @param more how many places there are beyond those
     */
    public record Problem(
            String message,
            SourceLine source,
            int column,
            String excerpt,
            String caret,
            String hint,
            List<SourceLine> others,
            int more) {
        public Problem {
            others = List.copyOf(others);
        }
    }

    /**
     * The scenarios as tests of the trees.
     *
     * @param exercised how many answers of all trees a passing scenario takes
     * @param branches how many answers there are
     * @param percent the share of the first in the second, never rounded up; 100 where there are none
     * @param lost walks that do not end at the answer
     * @param unexercised answers that no scenario takes
     */
    public record Trials(
            int exercised,
            int branches,
            int percent,
            List<TreeTrial> trees,
            List<Lost> lost,
            List<Branch> unexercised) {
        public Trials {
            trees = List.copyOf(trees);
            lost = List.copyOf(lost);
            unexercised = List.copyOf(unexercised);
        }
    }

    /**
     * What the scenarios say of one tree.
     *
     * @param exercised answers that a passing scenario takes
     */
    public record TreeTrial(Link tree, int passed, int wrong, int undecided, int exercised, int branches) {}

    /**
     * A walk that does not end at the answer.
     *
     * @param wrong whether it went astray; otherwise it stopped for want of a fact
     * @param number which question it was, from 1
     */
    public record Lost(Link scenario, Link tree, boolean wrong, int number, Link question) {}

    /** An answer of a tree, by its criterion: {@code Streaming = yes}. */
    public record Branch(Link branch, Link tree) {}

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
     * @param source the line, with the section of the site that shows it
     * @param what in words
     * @param condition what must hold of other notes, in words, or empty
     * @param rule the id of the reading rule
     * @param confidence {@code stated}, {@code read} or {@code found}
     */
    public record UnderstoodLine(SourceLine source, String what, String condition, String rule, String confidence) {}
}
