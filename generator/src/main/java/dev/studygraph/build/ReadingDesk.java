package dev.studygraph.build;

import dev.studygraph.build.cache.Stamp;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Statement;
import dev.studygraph.note.NoteReader;
import dev.studygraph.vault.NoteFile;
import dev.studygraph.vault.Vault;
import java.util.List;
import java.util.Optional;

/** Where notes are read, one by one and by several threads: only those that have changed are read in earnest. */
final class ReadingDesk {
    private final Vault vault;
    private final KnownNotes notes;
    private final NoteReader reader;
    private final Extractor extractor;
    private final boolean packs;

    ReadingDesk(Vault vault, KnownNotes known, Extractor extractor) {
        this(vault, known, extractor, false);
    }

    /** @param packs whether there are so many notes that their blocks are to take little memory */
    ReadingDesk(Vault vault, KnownNotes known, Extractor extractor, boolean packs) {
        this.vault = vault;
        this.notes = known;
        this.extractor = extractor;
        this.reader = new NoteReader(vault.configuration());
        this.packs = packs;
    }

    Vault vault() {
        return vault;
    }

    /** What a file yields; empty if it cannot be read, which is reported. */
    Optional<ReadNote> read(String path) {
        Optional<Stamp> stamp = vault.isUnsaved(path) ? Optional.empty() : notes.stamp(vault.file(path));
        Optional<ReadNote> known = notes.find(path, stamp);
        Optional<ReadNote> read = known.isPresent()
                ? known
                : vault.read(path)
                        .map(file -> notes.find(path, stamp, file.sha256()).orElseGet(() -> fresh(file, stamp)));
        return read.map(this::packed);
    }

    private ReadNote fresh(NoteFile file, Optional<Stamp> stamp) {
        var note = reader.read(file);
        var statements =
                note.frontMatter().published() ? extractor.extract(note, vault.configuration()) : List.<Statement>of();
        var read = packed(new ReadNote(note, statements));
        notes.keep(file.path(), stamp, file.sha256(), read);
        return read;
    }

    private ReadNote packed(ReadNote read) {
        return packs ? Packing.packed(read) : read;
    }
}
