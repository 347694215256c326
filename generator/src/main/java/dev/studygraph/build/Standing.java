package dev.studygraph.build;

import static java.util.Objects.requireNonNull;

import dev.studygraph.build.cache.Survey;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.note.Section;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Later;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * An edition, and what it takes to show at once what has become of a note since: its new text in the graph as it was. What the new
 * text changes in the graph, the build that follows knows; so nobody need wait for that build to see what was written.
 */
public final class Standing {
    private final Edition edition;
    private final KnowledgeGraph graph;
    private final SitePlanner planner;
    private final SitePlan plan;
    private final SiteFiles files;
    private final Grounds grounds;

    /**
     * What an edition rests on besides the graph.
     *
     * @param vault where notes are read anew
     * @param statements of the published notes, by path
     * @param withheld the notes that are not published
     * @param known what was reported before any page was made
     */
    record Grounds(
            Vault vault,
            Map<String, List<Statement>> statements,
            List<Note> withheld,
            Insights insights,
            List<Diagnostic> known) {
        Grounds {
            statements = Map.copyOf(statements);
            withheld = List.copyOf(withheld);
            known = List.copyOf(known);
        }
    }

    Standing(
            Edition edition,
            Grounds grounds,
            KnowledgeGraph graph,
            SitePlanner planner,
            SitePlan plan,
            SiteFiles files) {
        this.edition = edition;
        this.grounds = grounds;
        this.graph = graph;
        this.planner = planner;
        this.plan = plan;
        this.files = files;
    }

    public Edition edition() {
        return edition;
    }

    /** What the search needs. It holds no more of the site than texts are made from, and nothing of it when it was asked for. */
    Later<SearchFiles> search() {
        return files.search();
    }

    /** Files that take long to name, but for those of the search. */
    List<SiteFile> others() {
        return files.others();
    }

    /** Begins with what takes long, for somebody who is about to ask for all files. */
    void begin() {
        files.begin();
    }

    /**
     * The same with the notes among these files as they are on disk now. Left as it was is a file that is no published note, cannot be
     * read, or has lost a heading, its title or anything of its front matter, as the graph would then speak of what is no more.
     *
     * @return empty if nothing is to be shown anew
     */
    public Optional<Standing> with(Collection<Path> changed) {
        var notes = changed.stream().flatMap(file -> note(file).stream()).toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(over(graph.over(notes)));
    }

    /**
     * The edition of the vault with these notes as they are now, exactly the one that a build would make of it, if that is known without
     * one: nothing but texts has changed that neither graph nor insights look at.
     *
     * @param edited what these notes yield now
     * @param digests of the published files
     * @param after what is known of the files that were made before
     */
    Optional<Standing> edited(List<ReadNote> edited, Map<SitePath, Digest> digests, PageShelf after) {
        KnowledgeGraph reworded = graph;
        Set<String> paths = new TreeSet<>();
        for (ReadNote read : edited) {
            Note now = read.note();
            if (!saysTheSame(read, reworded)) {
                return Optional.empty();
            }
            boolean touched = !now.equals(reworded.notes().get(now.path()));
            if (touched && !(reworded.holdsWith(now) && grounds.insights().holdWith(now, reworded))) {
                return Optional.empty();
            }
            if (touched) {
                reworded = reworded.over(List.of(now));
                paths.add(now.path());
            }
        }
        var sources = edition.sources().again(paths);
        var renewed = planner.over(reworded);
        var anew = planned(renewed, grounds::known, sources);
        var over = files.over(anew, paths, digests, after);
        var next = new Edition(
                over.all(),
                over.late(),
                edition.closing(),
                edition.reports(),
                edition.counts(),
                edition.leftOut(),
                edition.verdicts(),
                sources);
        return Optional.of(new Standing(next, grounds, reworded, renewed, anew, over));
    }

    /**
     * What the notes yielded when they were read for this; without those of which a part was left out.
     *
     * @param sources what this was made from
     * @param moment what changed later than that, in nanoseconds since 1970, may have changed again and look the same
     */
    NotesOfSite notes(Survey sources, long moment) {
        Map<String, ReadNote> read = new HashMap<>();
        grounds.withheld().forEach(note -> read.put(note.path(), new ReadNote(note, List.of())));
        graph.notes()
                .forEach((path, note) ->
                        read.put(path, new ReadNote(note, grounds.statements().getOrDefault(path, List.of()))));
        read.values().removeIf(ReadNote::isOverLimit);
        Vault vault = grounds.vault();
        return new NotesOfSite(vault.configuration(), vault.root(), read, sources, moment);
    }

    private boolean saysTheSame(ReadNote read, KnowledgeGraph in) {
        Note before = in.notes().get(read.note().path());
        return before != null
                && before.diagnostics().equals(read.note().diagnostics())
                && read.statements().equals(grounds.statements().get(before.path()));
    }

    /** The same, worked out as {@link #with} would: for those who want Java to have compiled that before it is needed. */
    public Standing again() {
        return over(graph);
    }

    /** What these files yield now; empty if one of them is no published note or cannot be read. */
    Optional<List<ReadNote>> read(Set<String> changed, Extractor extractor) {
        var desk = new ReadingDesk(grounds.vault(), KnownNotes.NONE, extractor);
        List<ReadNote> read = new ArrayList<>();
        for (String file : changed) {
            Optional<ReadNote> note = pathOf(Path.of(file)).flatMap(desk::read);
            if (note.isEmpty()) {
                return Optional.empty();
            }
            read.add(note.get());
        }
        return Optional.of(read);
    }

    /** The path of the published note that a file is. */
    private Optional<String> pathOf(Path file) {
        Path root = grounds.vault().root();
        return Optional.of(file)
                .filter(inside -> inside.startsWith(root))
                .map(inside -> root.relativize(inside).toString().replace(File.separatorChar, '/'))
                .filter(graph.notes()::containsKey);
    }

    private Optional<Note> note(Path file) {
        Optional<String> known = pathOf(file);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String path = known.get();
        Note before = requireNonNull(graph.notes().get(path));
        try {
            Note now = new NoteReader(graph.configuration()).read(NoteFile.of(path, Files.readAllBytes(file)));
            return holdsAllOf(now, before) ? Optional.of(now) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the build that follows says what is wrong
        }
    }

    private static boolean holdsAllOf(Note now, Note before) {
        var anchors = now.sections().map(Section::anchor).collect(Collectors.toSet());
        return now.title().equals(before.title())
                && now.frontMatter().equals(before.frontMatter())
                && before.sections().map(Section::anchor).allMatch(anchors::contains);
    }

    private Standing over(KnowledgeGraph reworded) {
        var renewed = planner.over(reworded);
        var anew = planned(renewed, edition::diagnostics, edition.sources());
        return new Standing(edition.with(files.pages(anew)), grounds, reworded, renewed, anew, files);
    }

    private SitePlan planned(SitePlanner renewed, Supplier<List<Diagnostic>> reports, SourceExcerpts sources) {
        return renewed.plan(
                plan,
                reports,
                place -> sources.line(place).orElse(""),
                edition.leftOut().size());
    }
}
