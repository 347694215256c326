package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service, with all that is known of it.
 *
 * @param category the list it stands in
 * @param stub whether notes name it but none describes it
 * @param replacedBy what has taken its place
 * @param facts merged from all comparisons
 * @param sources the notes that describe it, where there are several
 * @param neighbourhood the drawing of what it is connected to
 * @param practice where its scenarios are practised, if there are any
 * @param practised under which name practice keeps what was answered with it
 */
public record ServicePage(
        Frame frame,
        SitePath path,
        RichText summary,
        @Nullable Link category,
        boolean stub,
        List<String> aliases,
        List<Badge> badges,
        @Nullable Link replacedBy,
        List<Claim> chooseWhen,
        List<Claim> notWhen,
        List<FactRow> facts,
        List<Entry> parts,
        List<Link> partOf,
        List<Link> requires,
        List<ScenarioCard> scenarios,
        List<Entry> comparisons,
        List<TreeCard> trees,
        List<Confusion> confusedWith,
        List<Tip> tips,
        List<Entry> patterns,
        List<NoteSection> sections,
        List<SourceLine> sources,
        List<BacklinkGroup> backlinks,
        @Nullable Drawing neighbourhood,
        @Nullable Link practice,
        String practised)
        implements Page {
    public ServicePage {
        aliases = List.copyOf(aliases);
        badges = List.copyOf(badges);
        chooseWhen = List.copyOf(chooseWhen);
        notWhen = List.copyOf(notWhen);
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        partOf = List.copyOf(partOf);
        requires = List.copyOf(requires);
        scenarios = List.copyOf(scenarios);
        comparisons = List.copyOf(comparisons);
        trees = List.copyOf(trees);
        confusedWith = List.copyOf(confusedWith);
        tips = List.copyOf(tips);
        patterns = List.copyOf(patterns);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        backlinks = List.copyOf(backlinks);
    }
}
