package dev.studygraph.build;

import dev.studygraph.build.cache.Cabinet;
import dev.studygraph.build.cache.ContentDigest;
import dev.studygraph.build.cache.ProgramVersion;
import dev.studygraph.build.cache.Stamp;
import dev.studygraph.build.cache.Survey;
import dev.studygraph.extract.Extractor;
import dev.studygraph.page.SitePath;
import dev.studygraph.publish.Digest;
import dev.studygraph.publish.OnDisk;
import dev.studygraph.publish.Publisher;
import dev.studygraph.vault.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** What earlier builds left in the cache, and what this one leaves there; without a cache it knows nothing and keeps nothing. */
final class Memory {
    private static final int NAME_LENGTH = 16;

    private final Request request;
    private final Decors decors;
    private final Optional<Cabinet> cabinet;
    private final String program;
    private final String ledgerName;
    private final InHand inHand;
    private Optional<Ledger> ledger = Optional.empty();
    private Optional<Stamp> ledgerFile = Optional.empty();
    private PublishedFiles published;
    private Optional<Survey> looking = Optional.empty();
    private Optional<Survey> survey = Optional.empty();
    private Optional<NoteShelf> notes = Optional.empty();
    private Optional<NotesInMind> inMind = Optional.empty();
    private Optional<DecorMemory> theme;
    private Optional<Decor> decor = Optional.empty();
    private PageShelf pages = PageShelf.none();
    private List<Path> templates = List.of();
    private long looked;
    private Optional<Before> before = Optional.empty();
    /** The ledger of the site in hand. */
    private Optional<Stamp> lastFile = Optional.empty();

    /** What a site that was in hand leaves for the one that is made in its place. */
    private record Before(PageShelf.Shelf pages, NotesOfSite notes) {}

    private Memory(Request request, Optional<Path> cache, Decors decors, InHand inHand) {
        this.request = request;
        this.inHand = inHand;
        this.theme = inHand.theme();
        this.published = new PublishedFiles(request.output(), Optional.empty());
        this.decors = decors;
        this.cabinet = cache.map(folder -> new Cabinet(folder.resolve(name(request.vault()))));
        this.program = cache.isPresent() ? ProgramVersion.ofRunning() : "";
        this.ledgerName = "site-" + name(request.output());
    }

    /** @param inHand what the program kept of the builds before this one */
    static Memory of(Request request, Decors decors, InHand inHand) {
        return new Memory(request, request.cache(), decors, inHand);
    }

    /** For one build after the other in a program that goes on running: notes stay read, nothing is written. */
    static Memory inMind(Request request, Decors decors) {
        var memory = none(request, decors);
        memory.inMind = Optional.of(NotesInMind.none());
        memory.theme = Optional.of(new DecorMemory());
        return memory;
    }

    /** For builds that must not depend on any other. */
    static Memory none(Request request, Decors decors) {
        return new Memory(request, Optional.empty(), decors, InHand.nothing());
    }

    /** The last outcome, if the site is still what that build made of the same sources. Nothing is written to find that out. */
    Optional<Outcome> ifNothingChanged() {
        recall();
        if (ledger.isEmpty() || !ledger.get().settled() || Publisher.isAtWork(request.output())) {
            return Optional.empty();
        }
        Ledger last = ledger.get();
        templates = last.templateFolders();
        boolean same = last.sources().equals(vault().with(templates))
                && published.areInPlace()
                && !Publisher.isAtWork(request.output());
        return same ? Optional.of(last.outcome(request)) : Optional.empty();
    }

    /** Looks at the sources, before any of them is read, once; another build may have ended since this one began. */
    void begin() {
        if (cabinet.isPresent()) {
            recall();
            survey = Optional.of(vault().with(request.templateFolders()));
        }
    }

    /** The vault as this build first saw it. */
    private Survey vault() {
        if (looking.isEmpty()) {
            looked = Tick.ago();
            looking = Optional.of(Survey.of(request.vault(), request.output(), List.of()));
        }
        return looking.get();
    }

    /** The vault as it is now, if this program has the site of the last build in hand and only texts of notes have changed since. */
    Optional<Standing> edited(Extractor extractor) {
        var last = inHand.of(request, ledgerFile);
        if (last.isEmpty() || survey.isEmpty()) {
            return Optional.empty();
        }
        InHand.Site site = last.get();
        lastFile = Optional.of(site.file());
        List<Path> folders = site.ledger().templateFolders();
        Survey seen = survey.get().with(folders);
        var shelf = PageShelf.after(site.pages());
        var edited = site.ledger()
                .sources()
                .changed(seen, site.moment())
                .filter(files -> files.size() <= NotesOfSite.MOST_EDITED)
                .flatMap(files -> site.standing().read(files, extractor))
                .flatMap(notes -> site.standing().edited(notes, site.digests(), shelf));
        if (edited.isPresent()) {
            templates = folders;
            survey = Optional.of(seen);
            pages = shelf;
        } else {
            before = Optional.of(
                    new Before(site.pages(), site.standing().notes(site.ledger().sources(), site.moment())));
        }
        return edited;
    }

    /** The notes as read before under this configuration. */
    KnownNotes notes(Configuration configuration) {
        if (inMind.isPresent()) {
            var next = inMind.get().next(configuration, Tick.ago());
            inMind = Optional.of(next);
            return next;
        }
        Optional<NotesOfSite> ofSite =
                before.map(Before::notes).filter(read -> survey.isPresent() && read.serve(configuration, survey.get()));
        if (ofSite.isPresent()) {
            return ofSite.get().known(this::stamp);
        }
        notes = cabinet.map(place -> NoteShelf.of(place, program, configuration, this::stamp));
        return notes.isPresent() ? notes.get() : KnownNotes.NONE;
    }

    /** The stamp of a source, if it can stand for the bytes. */
    private Optional<Stamp> stamp(Path source) {
        return survey.flatMap(found -> found.of(source)).filter(stamp -> stamp.standsForFile(looked));
    }

    /** The folders that templates come from besides those of the program; to be told before any is read. */
    void templates(List<Path> folders) {
        templates = folders;
        survey = survey.map(found -> found.with(folders));
    }

    /** A theme, and what was made before with it. */
    record Themed(Decor decor, PageShelf made) {}

    /** The theme of a language, which stands in the folders told and in the program. Another thread may see to the notes meanwhile. */
    Themed theme(String language) {
        var read = decor(language);
        return new Themed(read, pages(language));
    }

    /** Read again only if it can have changed since this program last read it. */
    private Decor decor(String language) {
        Decor read = theme.map(kept -> kept.of(decors, templates, language, Tick.ago()))
                .orElseGet(() -> decors.of(templates, language));
        if (!decor.equals(Optional.of(read))) {
            decor = Optional.of(read);
            pages = PageShelf.none();
        }
        return read;
    }

    private PageShelf pages(String language) {
        if (inMind.isPresent()) {
            pages = pages.next();
        }
        if (cabinet.isPresent()) {
            try {
                String theme = language + " " + ContentDigest.ofFolders(templates);
                pages = before.map(Before::pages)
                        .filter(made -> made.theme().equals(theme))
                        .map(PageShelf::anew)
                        .orElseGet(() -> PageShelf.of(cabinet.get(), pagesName(), program, theme));
            } catch (IOException | UncheckedIOException e) {
                pages = PageShelf.none(); // the theme says what is wrong with its files
            }
        }
        return pages;
    }

    private String pagesName() {
        return "pages-" + name(request.output());
    }

    /** Puts away what notes yielded, worth keeping even if no site comes of it, and lets go of it: it is as large as the vault. */
    void keepNotes() {
        cabinet.ifPresent(place -> notes.ifPresent(shelf -> shelf.store(place)));
        notes = Optional.empty();
    }

    /** The digests of published files that look as this program left them. */
    OnDisk onDisk() {
        return published.onDisk(inHand.of(request, ledgerFile).map(InHand.Site::digests));
    }

    /**
     * Keeps what was published, so that the next build can tell that nothing has changed. After an edit in hand whoever waits for it does not wait for
     * this as well.
     *
     * @param files all digests
     * @param written the files that this build has put in place
     * @param said what was said of the site
     * @param standing the site, if it is to be kept in hand
     */
    void keepSite(
            SortedMap<SitePath, Digest> files, List<SitePath> written, Edition said, Optional<Standing> standing) {
        if (cabinet.isEmpty() || survey.isEmpty()) {
            return;
        }
        var sources = survey.get();
        long moment = Tick.ago();
        var anew = published.looked(files, written, moment);
        Optional<PageShelf> shelf =
                // Else some pages may have been made with a template that is not the one of the digest.
                Optional.of(pages).filter(PageShelf::remembers).filter(made -> sources.stillHolds(templates));
        var keeping = new Keeping(cabinet.get(), ledgerName, program + asked(), pagesName(), program);
        if (lastFile.isPresent() && shelf.isPresent() && standing.isPresent()) {
            Stamp last = lastFile.get();
            inHand.keepLater(() -> {
                Ledger ledger = ledger(sources, published.now(files, anew, moment), said);
                var made = shelf.get().kept(files);
                inHand.keepOwing(
                        new InHand.Site(request, ledger, looked, last, standing.get(), made, files),
                        () -> keeping.write(ledger, Optional.of(made), last));
            });
            return;
        }
        Ledger ledger = ledger(sources, published.now(files, anew, moment), said);
        var made = shelf.map(open -> open.kept(files));
        Optional<Stamp> file = keeping.write(ledger, made);
        if (standing.isEmpty()) {
            inHand.keepNothing();
        } else if (file.isPresent() && made.isPresent()) {
            inHand.keep(new InHand.Site(request, ledger, looked, file.get(), standing.get(), made.get(), files));
        }
    }

    private Ledger ledger(Survey sources, List<Ledger.Output> outputs, Edition edition) {
        return Ledger.of(templates, sources, looked, outputs, edition);
    }

    /** Why each page was made or not. */
    Supplier<SortedMap<SitePath, String>> reasons() {
        return pages::reasons;
    }

    List<String> remarks() {
        return cabinet.map(Cabinet::remarks).orElse(List.of());
    }

    /** Reads the ledger of the last build, unless this program has read or written it already. */
    private void recall() {
        Optional<Stamp> file = cabinet.flatMap(place -> place.stamp(ledgerName));
        if (file.isPresent() && file.equals(ledgerFile)) {
            return;
        }
        ledgerFile = file;
        ledger = inHand.of(request, file)
                .map(InHand.Site::ledger)
                .or(() -> cabinet.flatMap(place -> place.read(ledgerName, program + asked(), Ledger.class)));
        published = new PublishedFiles(request.output(), ledger);
    }

    /** What the command asked for, as far as it shows in the site. */
    private String asked() {
        return " " + request.templateFolders() + " " + request.baseUrl();
    }

    /** A folder of the cache for each place. */
    private static String name(Path place) {
        return ContentDigest.of(place.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, NAME_LENGTH);
    }
}
