package dev.studygraph.build;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.note.Section;
import dev.studygraph.page.plan.SitePlan;
import dev.studygraph.page.plan.SitePlanner;
import dev.studygraph.vault.NoteFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An edition, and what it takes to show at once what has become of a note since: its new text in the graph as it was. What the new
 * text changes in the graph, the build that follows knows; so nobody need wait for that build to see what was written.
 */
public final class Standing {
    private final Edition edition;
    private final Path root;
    private final KnowledgeGraph graph;
    private final SitePlanner planner;
    private final SitePlan plan;
    private final SiteFiles files;

    /** @param root the folder that the paths of notes are relative to */
    Standing(Edition edition, Path root, KnowledgeGraph graph, SitePlanner planner, SitePlan plan, SiteFiles files) {
        this.edition = edition;
        this.root = root;
        this.graph = graph;
        this.planner = planner;
        this.plan = plan;
        this.files = files;
    }

    public Edition edition() {
        return edition;
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

    /** The same, worked out as {@link #with} would: for those who want Java to have compiled that before it is needed. */
    public Standing again() {
        return over(graph);
    }

    private Optional<Note> note(Path file) {
        if (!file.startsWith(root)) {
            return Optional.empty();
        }
        String path = root.relativize(file).toString().replace(File.separatorChar, '/');
        Note before = graph.notes().get(path);
        if (before == null) {
            return Optional.empty();
        }
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
        var anew = renewed.plan(
                plan,
                edition::diagnostics,
                place -> edition.sources().line(place).orElse(""),
                edition.leftOut().size());
        return new Standing(edition.with(files.pages(anew)), root, reworded, renewed, anew, files);
    }
}
