package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every fact of the site in one piece, for the scripts that compare and find.
 *
 * @param criteria in the order of the notes
 */
public record FactBook(List<Subject> services, List<Criterion> criteria) {
    /** The name under which pages load it as a script. */
    public static final String ASSET = "js/facts.js";

    public FactBook {
        services = List.copyOf(services);
        criteria = List.copyOf(criteria);
    }

    /**
     * A service that facts are about.
     *
     * @param id its slug
     * @param names slugs of its other names, by which an address may call it too
     */
    public record Subject(String id, List<String> names, Link link) {
        public Subject {
            names = List.copyOf(names);
        }
    }

    /**
     * A criterion and what it says about each service.
     *
     * @param askable whether it makes sense to ask for one of its answers
     */
    public record Criterion(
            String id, String name, String question, boolean askable, List<Answer> answers, List<Cell> cells) {
        public Criterion {
            answers = List.copyOf(answers);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value that can be asked for.
     *
     * @param id unique within its criterion
     */
    public record Answer(String id, String label) {}

    /**
     * What a criterion says about a service.
     *
     * @param service position of the service in the book, from 0
     * @param answers positions of the values that the cell has, from 0; empty where it leaves every answer open
     */
    public record Cell(
            int service,
            String text,
            CellMark mark,
            List<Integer> answers,
            @Nullable SourceLine source) {
        public Cell {
            answers = List.copyOf(answers);
        }
    }
}
