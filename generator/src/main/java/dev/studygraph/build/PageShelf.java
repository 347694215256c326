package dev.studygraph.build;

import dev.studygraph.build.cache.Cabinet;
import dev.studygraph.build.cache.Checksums;
import dev.studygraph.build.cache.Fingerprint;
import dev.studygraph.build.cache.Fingerprints;
import dev.studygraph.page.Frame;
import dev.studygraph.page.Page;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Later;
import dev.studygraph.publish.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What is known of files that were made before. A file's bytes follow from what goes into it, from the theme, and from the addresses of
 * the assets it asks for; where all three are the same, the digest of the bytes is known without making them.
 */
final class PageShelf {
    /** Why a page is made that was not there before. */
    static final String NEW = "it is new or nothing is remembered of it";

    /** Why a page is not even planned again. */
    static final String SAME_TEXTS = "kept: no text that it shows has changed";

    private final String theme;
    private final boolean remembers;
    private final boolean keeps;
    private final boolean sameTheme;
    private final Map<String, Kept> earlier = new HashMap<>();
    private final ConcurrentMap<String, Kept> now = new ConcurrentHashMap<>();
    private final ConcurrentMap<Map<String, SitePath>, Map<String, SitePath>> alike = new ConcurrentHashMap<>();
    private final Map<SitePath, String> reasons = new ConcurrentHashMap<>();
    private final Later<Fingerprints> fingerprints;

    /** Everything that is kept. {@code theme} stands for templates, styles, scripts, words and language. */
    record Shelf(String theme, List<Kept> files) {}

    /**
     * Files that are made together, such as a page or the parts of an index.
     *
     * @param name a page's path, an asset's name, or another name
     * @param digest of what goes into them
     * @param assets the assets they ask for with the addresses they were told
     * @param files the digests of their bytes by path; empty until they are known
     */
    record Kept(String name, String digest, Checksums parts, Map<String, SitePath> assets, Map<String, String> files) {

        Kept with(Map<String, String> made) {
            return new Kept(name, digest, parts, assets, made);
        }

        private boolean isOpen() {
            return files.containsValue("");
        }
    }

    private PageShelf(String theme, Optional<Shelf> shelf, boolean remembers) {
        this.theme = theme;
        this.remembers = remembers;
        this.keeps = remembers;
        this.fingerprints = new Later<>(() -> new Fingerprints(Page.class, List.of(Frame.class), Site.class));
        this.sameTheme = shelf.isPresent() && shelf.get().theme().equals(theme);
        shelf.ifPresent(kept -> kept.files().forEach(file -> earlier.put(file.name(), file)));
    }

    private PageShelf(PageShelf before) {
        this.theme = before.theme;
        this.remembers = false;
        this.keeps = true;
        this.sameTheme = true;
        this.fingerprints = before.fingerprints;
        earlier.putAll(before.now);
    }

    static PageShelf of(Cabinet cabinet, String name, String program, String theme) {
        return new PageShelf(theme, cabinet.read(name, program, Shelf.class), true);
    }

    /** After a build that left this, for one in which nearly all is the same: what nobody makes again is known as it was. */
    static PageShelf after(Shelf shelf) {
        var after = new PageShelf(shelf.theme(), Optional.of(shelf), true);
        after.now.putAll(after.earlier);
        return after;
    }

    /** After a build that left this, for one that makes all anew. */
    static PageShelf anew(Shelf shelf) {
        return new PageShelf(shelf.theme(), Optional.of(shelf), true);
    }

    /** For builds that must not depend on any other. */
    static PageShelf none() {
        return new PageShelf("", Optional.empty(), false);
    }

    /** For the next build of a program that goes on running with the same theme: it keeps what it is given, and looks for no page. */
    PageShelf next() {
        return new PageShelf(this);
    }

    /** Whether it is worth while to ask for pages. */
    boolean remembers() {
        return remembers;
    }

    /** Whether it is worth while to ask for anything. */
    boolean keeps() {
        return keeps;
    }

    /** Whether anything of that name was made before. */
    boolean knows(String name) {
        return earlier.containsKey(name);
    }

    Fingerprint fingerprint(Page page) {
        return fingerprints.get().of(page);
    }

    /** What was made of the same before, if the assets it asked for still have the same addresses. */
    Optional<Kept> find(String name, Fingerprint fingerprint, Map<String, SitePath> addresses) {
        Kept kept = earlier.get(name);
        if (sameTheme && kept != null && kept.digest().equals(fingerprint.digest()) && hold(kept.assets(), addresses)) {
            now.put(name, kept);
            return Optional.of(kept);
        }
        return Optional.empty();
    }

    /** The digest of a file that is as it was. */
    Optional<Digest> known(String name) {
        return Optional.ofNullable(earlier.get(name))
                .flatMap(kept -> Optional.ofNullable(kept.files().get(name)))
                .map(Digest::new);
    }

    /** Why there is nothing to be found, or nothing that still holds. */
    String difference(String name, Fingerprint fingerprint, Map<String, SitePath> addresses) {
        Kept kept = earlier.get(name);
        if (kept == null) {
            return NEW;
        }
        if (!sameTheme) {
            return "templates, styles, scripts or words have changed";
        }
        List<String> parts = fingerprint.difference(kept.parts());
        if (!parts.isEmpty()) {
            return "it shows other things: " + String.join(", ", parts);
        }
        if (!kept.digest().equals(fingerprint.digest())) {
            return "what it is made from has changed";
        }
        List<String> assets = new ArrayList<>(new TreeMap<>(kept.assets()).keySet());
        assets.removeIf(asset -> Objects.equals(kept.assets().get(asset), addresses.get(asset)));
        return "it loads other files: " + String.join(", ", assets);
    }

    /** What could not be made is made again next time. */
    void forget(String name) {
        now.remove(name);
    }

    /** Says of a page why it was made or not. */
    void because(SitePath page, String reason) {
        reasons.put(page, reason);
    }

    SortedMap<SitePath, String> reasons() {
        return new TreeMap<>(reasons);
    }

    /** Keeps what something was made from; its files are known by their digests once all are made. */
    void keep(String name, Fingerprint fingerprint, Map<String, SitePath> assets, List<SitePath> files) {
        if (keeps) {
            Map<String, String> open = new TreeMap<>();
            files.forEach(file -> open.put(file.value(), ""));
            now.put(name, new Kept(name, fingerprint.digest(), fingerprint.parts(), oneOf(assets), open));
        }
    }

    /** Most pages of a kind ask for the same assets, which are then kept once. */
    private Map<String, SitePath> oneOf(Map<String, SitePath> assets) {
        return alike.computeIfAbsent(new TreeMap<>(assets), Function.identity());
    }

    /** All that is known now, of files that were made with these digests. */
    Shelf kept(Map<SitePath, Digest> digests) {
        List<Kept> files = new ArrayList<>(now.size());
        for (Kept kept : now.values()) {
            if (!kept.isOpen()) {
                files.add(kept); // what was not made again is as it was
                continue;
            }
            Map<String, String> made = new TreeMap<>();
            for (String file : kept.files().keySet()) {
                Digest digest = digests.get(SitePath.of(file));
                if (digest != null) {
                    made.put(file, digest.hex());
                }
            }
            if (made.size() == kept.files().size()) {
                files.add(kept.with(made));
            }
        }
        return new Shelf(theme, files);
    }

    /** Puts a shelf away. */
    static void store(Shelf shelf, Cabinet cabinet, String name, String program) {
        List<Kept> inOrder =
                shelf.files().stream().sorted(Comparator.comparing(Kept::name)).toList();
        cabinet.write(name, program, new Shelf(shelf.theme(), inOrder), Shelf.class);
    }

    private static boolean hold(Map<String, SitePath> assets, Map<String, SitePath> addresses) {
        return assets.entrySet().stream().allMatch(asset -> asset.getValue().equals(addresses.get(asset.getKey())));
    }
}
