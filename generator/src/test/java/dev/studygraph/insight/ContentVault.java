package dev.studygraph.insight;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.graph.Sources;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.Vault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of this repository as a graph. */
public final class ContentVault {
    private ContentVault() {}

    public static KnowledgeGraph graph(Diagnostics diagnostics) {
        var vault = Vault.open(Path.of("../content"), Optional.empty(), diagnostics);
        var reader = new NoteReader(vault.configuration());
        var notes = new ArrayList<Note>();
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        for (var file : vault.notes()) {
            var note = reader.read(file);
            notes.add(note);
            statements.put(note.path(), new Extractor().extract(note, vault.configuration()));
        }
        return StudyGraph.of(
                new Sources(notes, Sources.Withheld.NONE, statements, vault.attachments()),
                vault.configuration(),
                diagnostics);
    }
}
