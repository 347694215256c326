package dev.studygraph.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes the steps of a journal; taking them again after a crash leads to the same end.
 *
 * @param known tells of files that need not be read to see that they are what they were
 */
record Replay(Workplace workplace, Disk disk, OnDisk known) {

    /** Makes the folders the steps need, and fails while the old site is still whole if one cannot be written to. */
    void makeRoom(Journal journal) throws IOException {
        List<Path> made = new ArrayList<>();
        try {
            for (Journal.Step step : journal.steps()) {
                Path folder = folderOf(step);
                if (step instanceof Journal.Step.Put) {
                    makeFolders(folder, made);
                }
                if (Files.isDirectory(folder) && !Files.isWritable(folder)) {
                    throw new AccessDeniedException(folder.toString(), null, "no permission to write into this folder");
                }
            }
        } catch (IOException e) {
            made.sort(Comparator.reverseOrder());
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
            throw e;
        }
    }

    /** Takes every step of a journal written a moment ago, whose staged files are known to be whole. */
    void first(Journal journal) throws IOException {
        run(journal, true);
    }

    /** Takes every step that is still to be taken, then forgets the journal. */
    void run(Journal journal) throws IOException {
        run(journal, false);
    }

    private void run(Journal journal, boolean fresh) throws IOException {
        SortedSet<Path> emptied = new TreeSet<>(Comparator.reverseOrder());
        for (Journal.Step step : journal.steps()) {
            if (step instanceof Journal.Step.Put put) {
                put(put, fresh);
            } else if (step instanceof Journal.Step.Cut cut) {
                cut(cut);
                emptied.add(folderOf(cut));
            }
        }
        emptied.forEach(this::removeIfEmpty);
        workplace.clear();
        Files.deleteIfExists(workplace.journal());
    }

    private void put(Journal.Step.Put put, boolean fresh) throws IOException {
        Path staged = workplace.staged().resolve(put.staged());
        if (!fresh && !Digest.ofFile(staged).equals(Optional.of(put.after()))) {
            return; // moved before the crash, or damaged by it
        }
        Path target = workplace.output().resolve(put.path().value());
        Path folder = folderOf(put);
        if (!fresh) {
            Files.createDirectories(folder); // made already for a fresh journal
        }
        Optional<Digest> lying = known.digest(put.path());
        if ((lying.isPresent() ? lying : Digest.ofFile(target)).equals(put.before())) {
            disk.move(staged, target);
        }
    }

    private void cut(Journal.Step.Cut cut) throws IOException {
        Path target = workplace.output().resolve(cut.path().value());
        if (Digest.ofFile(target).equals(Optional.of(cut.before()))) {
            disk.delete(target);
        }
    }

    private void makeFolders(Path folder, List<Path> made) throws IOException {
        Path missing = folder;
        while (missing != null && !Files.exists(missing)) {
            made.add(missing);
            missing = missing.getParent();
        }
        Files.createDirectories(folder);
    }

    private void removeIfEmpty(Path folder) {
        Path candidate = folder;
        try {
            while (candidate != null
                    && candidate.startsWith(workplace.output())
                    && !candidate.equals(workplace.output())
                    && Files.deleteIfExists(candidate)) {
                candidate = candidate.getParent();
            }
        } catch (DirectoryNotEmptyException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folderOf(Journal.Step step) {
        Path target = workplace.output().resolve(step.path().value());
        Path folder = target.getParent();
        return folder == null ? workplace.output() : folder;
    }
}
