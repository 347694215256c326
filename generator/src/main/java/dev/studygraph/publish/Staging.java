package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Journal.Step.Cut;
import dev.studygraph.publish.Journal.Step.Put;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the files of a site with an output folder and lays down, beside it, those that differ. */
final class Staging {
    private final Workplace workplace;
    private final Disk disk;
    private final boolean force;
    private final OnDisk known;
    private final Manifest manifest;
    private final Ground ground;

    Staging(Workplace workplace, Disk disk, boolean force, OnDisk known) throws IOException {
        this.workplace = workplace;
        this.disk = disk;
        this.force = force;
        this.known = known;
        this.manifest = Manifest.of(workplace.output(), known);
        this.ground = Ground.of(workplace.output());
    }

    /** What becomes of one file; {@code put} is empty where it lies there already, byte for byte. */
    private record Verdict(SitePath path, Digest digest, Optional<Put> put, boolean clash) implements Attempt {
        @Override
        public Verdict verdict() {
            return this;
        }
    }

    Staged stage(Iterator<List<SiteFile>> files, Optional<ClosingFile> closing) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        while (files.hasNext()) {
            enter(files.next(), verdicts);
        }
        Map<SitePath, Digest> made = new HashMap<>();
        verdicts.forEach(verdict -> enter(verdict, made));
        SortedMap<SitePath, Digest> digests = manifest.ordered(made);
        if (closing.isPresent()) {
            SiteFile file = closing.get().after(Collections.unmodifiableSortedMap(digests));
            Verdict last = verdicts(List.of(file), verdicts.size()).get(0);
            made.put(last.path(), last.digest());
            enter(last, digests);
            verdicts.add(last);
        }
        List<Put> puts = new ArrayList<>();
        verdicts.forEach(verdict -> verdict.put().ifPresent(puts::add));
        List<SitePath> clashes = verdicts.stream()
                .filter(Verdict::clash)
                .map(Verdict::path)
                .sorted()
                .toList();
        List<SitePath> leftAlone = new ArrayList<>();
        List<Cut> cuts = cuts(made.keySet(), leftAlone);
        puts.sort(ORDER);
        int added = (int) puts.stream().filter(put -> put.before().isEmpty()).count();
        var outcome = new Publication.Published(
                added, puts.size() - added, cuts.size(), verdicts.size() - puts.size(), leftAlone);

        List<Journal.Step> steps = new ArrayList<>(puts);
        byte[] next = new Manifest(digests).bytes();
        stageManifest(next).ifPresent(steps::add);
        steps.addAll(cuts);
        digests.put(Manifest.PATH, Digest.of(next));
        return new Staged(new Replay(workplace, disk, known), new Journal(steps), clashes, outcome, digests);
    }

    private void enter(List<SiteFile> files, List<Verdict> verdicts) throws IOException {
        for (List<SiteFile> turn : turns(files)) {
            verdicts.addAll(verdicts(turn, verdicts.size()));
        }
    }

    /**
     * Files in the order in which they are made. Assets first, as the bytes of many are in memory until they are laid down. Pages before all else:
     * what tells of many of them, such as previews and lists, would have each worked out twice.
     */
    private static Collection<List<SiteFile>> turns(List<SiteFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> isAsset(file.path()) ? 0 : isPage(file.path()) ? 1 : 2,
                        TreeMap::new,
                        Collectors.toList()))
                .values();
    }

    private static boolean isAsset(SitePath path) {
        return path.value().startsWith("assets/");
    }

    private static void enter(Verdict verdict, Map<SitePath, Digest> digests) {
        if (digests.put(verdict.path(), verdict.digest()) != null) {
            throw new IllegalStateException("two files of the site claim " + verdict.path());
        }
    }

    /** Files that are new before those that change, what pages use before pages, a folder's start page after its pages. */
    private static final Comparator<Put> ORDER = Comparator.comparing(
                    (Put put) -> put.before().isPresent())
            .thenComparing(put -> isPage(put.path()))
            .thenComparing(put -> put.path().value().endsWith("index.html"))
            .thenComparing(
                    put -> -put.path().value().chars().filter(c -> c == '/').count())
            .thenComparing(Put::path);

    private static boolean isPage(SitePath path) {
        return path.value().endsWith(".html");
    }

    /** {@code first}: the number under which the first of them is laid down. */
    private List<Verdict> verdicts(List<SiteFile> files, int first) throws IOException {
        List<Attempt> attempts = Hands.each(files.size(), number -> attempt(files.get(number), first + number));
        try {
            return attempts.stream().map(Attempt::verdict).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Every file is tried before the first failure is thrown: nothing may still write when the workplace is cleared. */
    private Attempt attempt(SiteFile file, int number) {
        try {
            return verdict(file, number);
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** What came of a file: its verdict, or the failure that is thrown in its place. */
    private interface Attempt {
        Verdict verdict();
    }

    private Verdict verdict(SiteFile file, int number) {
        try {
            Optional<Digest> foretold = file.foretelling().digest();
            if (foretold.isPresent() && foretold.equals(onDisk(file.path()))) {
                return new Verdict(file.path(), foretold.get(), Optional.empty(), false);
            }
            Path target = workplace.output().resolve(file.path().value());
            if (foretold.isPresent() && file.foretelling().isOfMadeBytes()) {
                return made(file, foretold.get(), target, number);
            }
            if (file.content().isLong()) {
                return written(file, target, number);
            }
            byte[] bytes = file.content().bytes();
            Optional<Digest> remembered = known.digest(file.path());
            if (remembered.isPresent() && holds(target, bytes)) {
                return new Verdict(file.path(), remembered.get(), Optional.empty(), false);
            }
            Digest digest = Digest.of(bytes);
            if (ground.isObstructed(target)) {
                return new Verdict(file.path(), digest, Optional.empty(), true);
            }
            if (remembered.isEmpty() && holds(target, bytes)) {
                return new Verdict(file.path(), digest, Optional.empty(), false);
            }
            Optional<Digest> before = remembered.isPresent() ? remembered : Digest.ofFile(target);
            Files.write(workplace.staged().resolve(Integer.toString(number)), bytes);
            return put(file.path(), before, digest, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of a file that is so long that it is laid down before its digest is known. */
    private Verdict written(SiteFile file, Path target, int number) throws IOException {
        Path laid = layDown(file, number);
        Digest digest = Digest.ofFile(laid).orElseThrow();
        Optional<Digest> before = onDisk(file.path());
        boolean obstructed = ground.isObstructed(target);
        if (obstructed || before.equals(Optional.of(digest))) {
            Files.delete(laid);
            return new Verdict(file.path(), digest, Optional.empty(), obstructed);
        }
        return put(file.path(), before, digest, number);
    }

    /** What becomes of a file whose digest is known and is not that of what lies in its place. */
    private Verdict made(SiteFile file, Digest digest, Path target, int number) throws IOException {
        if (ground.isObstructed(target)) {
            return new Verdict(file.path(), digest, Optional.empty(), true);
        }
        Optional<Digest> before = onDisk(file.path());
        layDown(file, number);
        return put(file.path(), before, digest, number);
    }

    private Path layDown(SiteFile file, int number) throws IOException {
        Path laid = workplace.staged().resolve(Integer.toString(number));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(laid))) {
            file.content().writeTo(out);
        }
        return laid;
    }

    /** A file that is laid down under a number takes the place of what is there, if that is ours. */
    private Verdict put(SitePath path, Optional<Digest> before, Digest digest, int number) {
        boolean ours = before.isEmpty() || before.equals(manifest.digest(path));
        var put = new Put(path, before, digest, Integer.toString(number));
        return new Verdict(path, digest, Optional.of(put), !ours && !force);
    }

    /** What lies where a file belongs, read only if nobody remembers it. */
    private Optional<Digest> onDisk(SitePath path) throws IOException {
        Optional<Digest> remembered = known.digest(path);
        if (remembered.isPresent()) {
            return remembered;
        }
        Path target = workplace.output().resolve(path.value());
        return ground.isObstructed(target) ? Optional.empty() : Digest.ofFile(target);
    }

    /** The files of earlier builds that the site no longer has; those changed since go into {@code leftAlone} instead. */
    private List<Cut> cuts(Set<SitePath> kept, List<SitePath> leftAlone) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        for (Map.Entry<SitePath, Digest> file : manifest.files().entrySet()) {
            if (kept.contains(file.getKey())) {
                continue;
            }
            Path target = workplace.output().resolve(file.getKey().value());
            Optional<Digest> now = ground.isObstructed(target) ? Optional.empty() : Digest.ofFile(target);
            if (now.isEmpty()) {
                continue;
            }
            if (force || now.get().equals(file.getValue())) {
                cuts.add(new Cut(file.getKey(), now.get()));
            } else {
                leftAlone.add(file.getKey());
            }
        }
        cuts.sort(Comparator.comparing((Cut cut) -> !isPage(cut.path())).thenComparing(Cut::path));
        return cuts;
    }

    private Optional<Put> stageManifest(byte[] bytes) throws IOException {
        Path target = workplace.output().resolve(Manifest.PATH.value());
        if (holds(target, bytes)) {
            return Optional.empty();
        }
        Files.write(workplace.staged().resolve("manifest"), bytes);
        return Optional.of(new Put(Manifest.PATH, Digest.ofFile(target), Digest.of(bytes), "manifest"));
    }

    private static boolean holds(Path target, byte[] bytes) throws IOException {
        return Ground.isFile(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }
}
