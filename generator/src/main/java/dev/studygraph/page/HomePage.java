package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param lede what the site is, in one sentence
 * @param notices what a reader must know first, such as that an exam was retired
 * @param examples scenarios as examples of what to search for
 * @param findService the first question of the overview tree
 * @param start where to begin reading
 * @param sections the text of the vault's own first note
 * @param emptyVault whether there are no notes yet
 */
public record HomePage(
        Frame frame,
        SitePath path,
        RichText lede,
        List<Claim> notices,
        List<Link> examples,
        @Nullable Link findService,
        List<Door> doors,
        List<Coverage> coverage,
        List<Confusion> hardestPairs,
        List<Entry> start,
        List<NoteSection> sections,
        boolean emptyVault)
        implements Page {
    public HomePage {
        notices = List.copyOf(notices);
        examples = List.copyOf(examples);
        doors = List.copyOf(doors);
        coverage = List.copyOf(coverage);
        hardestPairs = List.copyOf(hardestPairs);
        start = List.copyOf(start);
        sections = List.copyOf(sections);
    }

    /** A kind of page, with how many there are. */
    public record Door(PageKind kind, Link list, int count) {}

    /**
     * How well a domain of the exam is covered.
     *
     * @param weight of the domain in the exam, in percent; 0 where not known
     * @param covered share of its tasks with at least one page, in percent
     * @param pages number of pages for it
     */
    public record Coverage(
            String exam,
            String domain,
            int weight,
            int covered,
            int pages,
            @Nullable Link link) {}
}
