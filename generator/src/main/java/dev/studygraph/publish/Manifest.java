package dev.studygraph.publish;

import static java.util.Objects.requireNonNull;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What builds have written into an output folder: each file's path with the digest of its bytes. */
record Manifest(SortedMap<SitePath, Digest> files) {
    static final SitePath PATH = new SitePath(".studygraph/manifest");

    private static final String HEAD = "studygraph manifest 2";

    /** Files were told by their SHA-256 then. */
    private static final String EARLIER_HEAD = "studygraph manifest 1";

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same without reading it, where the list of the last build is in hand and known to lie there. */
    static Manifest of(Path output, OnDisk known) throws IOException {
        var listed = known.published()
                .filter(all -> known.digest(PATH)
                        .filter(lying -> lying.equals(all.get(PATH)))
                        .isPresent());
        if (listed.isEmpty()) {
            return of(output);
        }
        SortedMap<SitePath, Digest> files = new TreeMap<>(listed.get());
        files.remove(PATH);
        return new Manifest(files);
    }

    /** The manifest of an output folder; empty where there is none, or none that can be understood. */
    static Manifest of(Path output) throws IOException {
        Path file = output.resolve(PATH.value());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(new TreeMap<>());
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Manifest manifest = parse(text);
        return text.startsWith(EARLIER_HEAD) ? manifest.renewed(output) : manifest;
    }

    /** The same with the digests of today for those files that still are what an earlier program wrote. */
    private Manifest renewed(Path output) throws IOException {
        SortedMap<SitePath, Digest> renewed = new TreeMap<>(files);
        for (Map.Entry<SitePath, Digest> entry : renewed.entrySet()) {
            Path file = output.resolve(entry.getKey().value());
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = Files.readAllBytes(file);
                if (entry.getValue().hex().equals(sha256(bytes))) {
                    entry.setValue(Digest.of(bytes));
                }
            }
        }
        return new Manifest(renewed);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Optional<Digest> digest(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The digests of other files in the order of their paths, which are mostly those listed here, and so in order already. */
    SortedMap<SitePath, Digest> ordered(Map<SitePath, Digest> others) {
        SortedMap<SitePath, Digest> ordered = new TreeMap<>(files);
        ordered.keySet().retainAll(others.keySet());
        ordered.entrySet().forEach(file -> file.setValue(requireNonNull(others.get(file.getKey()))));
        Map<SitePath, Digest> further = new HashMap<>(others);
        ordered.keySet().forEach(further::remove);
        ordered.putAll(further);
        return ordered;
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        files.forEach((path, digest) ->
                text.append(digest.hex()).append(' ').append(path.url()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Manifest parse(String text) {
        SortedMap<SitePath, Digest> files = new TreeMap<>();
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(HEAD) && !lines[0].equals(EARLIER_HEAD)) {
            return new Manifest(files);
        }
        for (int i = 1; i < lines.length; i++) {
            int space = lines[i].indexOf(' ');
            if (space > 0) {
                files.put(decoded(lines[i].substring(space + 1)), new Digest(lines[i].substring(0, space)));
            }
        }
        return new Manifest(files);
    }

    /** The inverse of {@link SitePath#url()}. */
    static SitePath decoded(String url) {
        boolean plain = url.indexOf('%') < 0 && url.indexOf('+') < 0; // as nearly all are
        return new SitePath(plain ? url : URLDecoder.decode(url, StandardCharsets.UTF_8));
    }
}
