package dev.studygraph.graph;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Origin;
import dev.studygraph.extract.Statement;
import dev.studygraph.graph.ServiceDraft.Spelling;
import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.graph.name.NameIndex.Rank;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.SectionRef;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every service the notes name, under every name they use for it. */
final class Catalogue implements AnswerReader.Names {
    private final NameKey keys;
    private final NoteFiles files;
    private final NameIndex<ServiceDraft> index;
    private final NoteAliases aliases;
    private final TitledNotes titles;
    private final SharedTitles shared;
    private final PlainTitles plain;
    private final JoinedHeadings headings;
    private final Map<String, ServiceDraft> described = new HashMap<>();
    private final OtherNames otherNames;
    private final LinkedNames linkedNames;
    private final List<ServiceDraft> services = new ArrayList<>();

    /** @param statements of all notes */
    Catalogue(NoteFiles files, NameKey keys, SharedTitles shared, List<Statement> statements) {
        this.files = files;
        this.keys = keys;
        this.index = new NameIndex<>(keys);
        this.otherNames = new OtherNames(keys);
        this.linkedNames = new LinkedNames(files, index);
        this.aliases = new NoteAliases(statements, keys);
        this.titles = new TitledNotes(keys, aliases);
        this.shared = shared;
        this.plain = new PlainTitles(statements);
        this.headings = new JoinedHeadings(statements, keys);
    }

    /** What describes itself: notes of kind service, named parts, and every alias they give. */
    void describe(List<Statement> statements) {
        for (var note : files.notes().values()) {
            if (NoteNames.mayBeService(note)) {
                titles.add(note);
            }
            if (note.frontMatter().kind().filter("service"::equals).isPresent()) {
                var origin = new Origin(
                        "front-matter",
                        Origin.Confidence.STATED,
                        NoteNames.titlePlace(note),
                        new SectionRef(note.path(), ""));
                var draft = mint(note.title(), Spelling.NOTE_TITLE, origin);
                draft.note(note);
                described.put(note.path(), draft);
                aliases.of(note).forEach(draft::alias);
                note.frontMatter().category().ifPresent(draft::category);
            }
        }
        var named = statements.stream()
                .filter(Statement.Named.class::isInstance)
                .map(Statement.Named.class::cast)
                .filter(statement -> statement.condition() instanceof Condition.None)
                .toList();
        named.stream().filter(Statement.Named::described).forEach(this::name);
        services.forEach(draft -> draft.aliases().forEach(alias -> index.add(alias, Rank.ALIAS, draft)));
        named.stream().filter(statement -> !statement.described()).forEach(this::name);
        statements.stream()
                .filter(Statement.SameAs.class::isInstance)
                .map(Statement.SameAs.class::cast)
                .map(aliases::of)
                .forEach(this::equate);
    }

    /** Takes a name that a statement gives to a service. */
    void name(Statement.Named named) {
        if (files.isWithheld(named.name())) {
            return;
        }
        var draft = named.described()
                ? mint(named.name(), Spelling.DESCRIBED, named.origin())
                : called(named.name(), named.origin(), Spelling.NAMED);
        named.category().ifPresent(draft::category);
        for (String alias : named.aliases()) {
            alias(draft, alias);
        }
    }

    /** The service of a name that a cell, an answer or an outcome uses; a new one if nothing has the name. */
    Optional<ServiceDraft> use(String name, Origin origin) {
        if (name.isBlank() || files.isWithheld(name)) {
            return Optional.empty();
        }
        return Optional.of(called(name, origin, Spelling.CELL));
    }

    private ServiceDraft called(String name, Origin origin, Spelling spelling) {
        var found = nearest(index.lookup(name), origin.place());
        if (found.isEmpty()) {
            found = nearest(index.lookup(otherNames.nameOf(name).orElse(name)), origin.place());
        }
        if (found.isEmpty() && NameKey.looksLikeAcronym(name)) {
            var acronym = services.stream()
                    .filter(draft -> draft.isDescribed() && keys.isAcronymOf(name, draft.title()))
                    .toList();
            if (acronym.size() == 1) {
                alias(acronym.get(0), name);
                found = Optional.of(acronym.get(0));
            }
        }
        if (found.filter(draft -> !titles.areApart(name, draft)).isPresent()) {
            if (keys.of(found.get().title()).equals(keys.of(name))) {
                found.get().spell(spelling, name, origin);
            }
            return found.get();
        }
        return mintUnderBothNames(name, spelling, origin);
    }

    /** A name that notes call a former one is minted under the name it has today. */
    private ServiceDraft mintUnderBothNames(String name, Spelling spelling, Origin origin) {
        var other = otherNames.nameOf(name);
        String title = other.filter(now -> otherNames.isFormer(name)).orElse(name);
        var draft = mint(title, spelling, origin);
        other.map(now -> title.equals(now) ? name : now).ifPresent(alias -> {
            alias(draft, alias);
        });
        return draft;
    }

    /** The service whose title has this key, made if need be; never one that only has it as an alias. */
    private ServiceDraft mint(String name, Spelling spelling, Origin origin) {
        var titled = index.lookup(name, Rank.TITLE).stream()
                .filter(draft -> !titles.areApart(name, draft))
                .toList();
        var titledNotes = titles.of(name);
        if (titled.isEmpty()
                && titledNotes.size() == 1
                && described.containsKey(titledNotes.get(0).path())) {
            // the note goes by another of its names already
            var draft = described.get(titledNotes.get(0).path());
            alias(draft, name);
            return draft;
        }
        var draft = titled.isEmpty() ? new ServiceDraft() : titled.get(0);
        draft.spell(spelling, name, origin);
        if (titled.isEmpty()) {
            services.add(draft);
            otherNames.of(name).stream()
                    .filter(other -> index.lookup(other).isEmpty())
                    .forEach(draft::alias);
        }
        index.add(name, Rank.TITLE, draft);
        index.add(NameKey.withoutParentheses(name), Rank.TITLE, draft);
        draft.aliases().forEach(alias -> index.add(alias, Rank.ALIAS, draft));
        titledNotes.forEach(note -> adopt(note, draft));
        return draft;
    }

    /** A note whose title is the name of a service describes it, whoever minted the name. */
    private void adopt(Note note, ServiceDraft draft) {
        if (draft.notes().contains(note)) {
            return;
        }
        var origin = new Origin(
                "title", Origin.Confidence.READ, NoteNames.titlePlace(note), new SectionRef(note.path(), ""));
        draft.note(note);
        described.putIfAbsent(note.path(), draft);
        String title = plain.of(note, titles).orElseGet(() -> shared.asService(note));
        draft.spell(Spelling.NOTE_TITLE, title, origin);
        index.add(title, Rank.TITLE, draft);
        note.frontMatter().category().ifPresent(draft::category);
        for (String alias : aliases.of(note)) {
            alias(draft, alias);
        }
    }

    private void alias(ServiceDraft draft, String alias) {
        draft.alias(alias);
        index.add(alias, Rank.ALIAS, draft);
    }

    private void equate(Statement.SameAs same) {
        var known = nearest(index.lookup(same.name()), same.origin().place());
        if (known.isPresent()) {
            same.aliases().stream()
                    .filter(alias -> index.lookup(alias).isEmpty())
                    .forEach(alias -> {
                        alias(known.get(), alias);
                    });
            return;
        }
        for (String alias : same.aliases()) {
            var other = nearest(index.lookup(alias), same.origin().place());
            if (other.isPresent()) {
                alias(other.get(), same.name());
                return;
            }
        }
        otherNames.add(same);
    }

    @Override
    public boolean isKnown(String name) {
        if (files.isWithheld(name)) {
            return false;
        }
        var titled = titles.like(name);
        boolean isTitle = titled.stream()
                .anyMatch(note -> note.frontMatter().kind().isEmpty() && !NoteFiles.isFolderNote(note.path()));
        return !index.lookup(name).isEmpty() || (isTitle && titled.size() <= RepeatedHeadings.MOST_NOTES);
    }

    @Override
    public boolean isHeading(String name) {
        return headings.contains(name);
    }

    /** Whether the name belongs to a service already. */
    boolean isServiceName(String name) {
        return index.lookup(name).stream().anyMatch(draft -> !titles.areApart(name, draft));
    }

    @Override
    public Optional<String> linked(Span link) {
        return linkedNames.linked(link);
    }

    @Override
    public boolean isPlace(Span link) {
        return linkedNames.isPlace(link);
    }

    /** The name of an option as written: what its link stands for, else its text. */
    Optional<String> nameOf(Phrase option) {
        return linkedNames.nameOf(option);
    }

    /** Takes a heading as one more spelling of a title; what is only an alias stays one. */
    void spell(ServiceDraft draft, String heading, Origin origin) {
        if (keys.of(draft.title()).equals(keys.of(heading))) {
            draft.spell(Spelling.HEADING, heading, origin);
        }
    }

    /** The service of a name, the nearest where several have it. */
    Optional<ServiceDraft> lookup(String name, Place from) {
        return nearest(index.lookup(name), from);
    }

    /** As {@link #lookup}, reporting a name that several services have. */
    Optional<ServiceDraft> lookup(String name, Place from, Diagnostics diagnostics) {
        var found = index.lookup(name);
        if (found.size() > 1) {
            var titles =
                    found.stream().map(ServiceDraft::title).sorted().distinct().toList();
            diagnostics.report(Diagnostic.of(
                    Code.NAME_AMBIGUOUS,
                    from,
                    "'%s' can mean %s".formatted(name, String.join(" or ", titles)),
                    "write the full name, or give one of them another alias"));
        }
        return nearest(found, from);
    }

    /** Every service, in the order of its place. */
    List<ServiceDraft> services() {
        return services.stream()
                .sorted(Comparator.comparing(
                                (ServiceDraft draft) -> draft.origin().place())
                        .thenComparing(ServiceDraft::title))
                .toList();
    }

    private static Optional<ServiceDraft> nearest(List<ServiceDraft> found, Place from) {
        var byNearness = NoteFiles.nearness(from.path());
        return found.stream()
                .min(Comparator.comparing(
                                (ServiceDraft draft) -> draft.origin().place().path(), byNearness)
                        .thenComparing(draft -> draft.origin().place())
                        .thenComparing(ServiceDraft::title));
    }
}
