package dev.studygraph.graph;

import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Graphs of small vaults that are written in a test, and of real ones on disk. */
public final class Vaults {
    /** One for all: it keeps the word lists, which take longer to read than most vaults of a test. */
    private static final Extractor EXTRACTOR = new Extractor();

    private final Configuration configuration;
    private final List<Note> notes = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private Vaults(Configuration configuration) {
        this.configuration = configuration;
    }

    /** A graph and what was reported while it was made. */
    public record Built(KnowledgeGraph graph, List<Diagnostic> diagnostics) {
        public List<String> codes() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.code().id())
                    .toList();
        }
    }

    public static Vaults vault() {
        return new Vaults(TestConfiguration.withPrefixes("AWS", "Amazon", "Apache"));
    }

    public static Vaults vault(Configuration configuration) {
        return new Vaults(configuration);
    }

    public static Vaults onDisk(Path folder) {
        var vault = Vault.open(folder, Optional.empty(), new Diagnostics());
        var vaults = new Vaults(vault.configuration());
        var reader = new NoteReader(vault.configuration());
        vault.notes().forEach(file -> vaults.notes.add(reader.read(file)));
        vaults.attachments.addAll(vault.attachments());
        return vaults;
    }

    public Vaults note(String path, String text) {
        notes.add(new NoteReader(configuration).read(NoteFile.of(path, text.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    public Vaults attachment(String path) {
        attachments.add(path);
        return this;
    }

    public Built build() {
        return build(notes, List.of());
    }

    /** The same vault with its notes and each note's statements in another order. */
    public Built shuffled(long seed) {
        var random = new Random(seed);
        var other = new ArrayList<>(notes);
        Collections.shuffle(other, random);
        return build(other, List.of(random));
    }

    private Built build(List<Note> ordered, List<Random> shuffles) {
        var published =
                ordered.stream().filter(note -> note.frontMatter().published()).toList();
        var withheld =
                ordered.stream().filter(note -> !note.frontMatter().published()).toList();
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        for (var note : published) {
            var made = new ArrayList<>(EXTRACTOR.extract(note, configuration));
            shuffles.forEach(random -> Collections.shuffle(made, random));
            statements.put(note.path(), made);
        }
        var diagnostics = new Diagnostics();
        var sources = new Sources(published, Sources.Withheld.of(withheld, List.of()), statements, attachments);
        var graph = StudyGraph.of(sources, configuration, diagnostics);
        return new Built(graph, diagnostics.sorted());
    }
}
