package dev.studygraph.graph;

import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.SectionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What groups services where readers look them up. */
final class ServiceCategories {
    private static final Pattern EXPORT_HASH = Pattern.compile("[ _-]+[0-9a-f]{32}$");

    private final Map<String, Note> notes;
    private final SectionMap sections;
    private final List<String> spellings;
    private final Map<NodeId, ServiceDraft> drafts = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> wholes;
    private final Set<SectionRef> described;
    private final Set<String> titles;
    private final boolean foldersTellApart;

    /**
     * @param spellings of categories, as the configuration has them
     * @param wholes the service each is part of, where it is part of one
     */
    ServiceCategories(
            Map<String, Note> notes,
            SectionMap sections,
            List<String> spellings,
            Map<ServiceDraft, NodeId> ids,
            Map<NodeId, NodeId> wholes) {
        this.notes = notes;
        this.sections = sections;
        this.spellings = spellings;
        this.wholes = wholes;
        ids.forEach((draft, id) -> drafts.put(id, draft));
        described = ids.keySet().stream()
                .flatMap(draft -> draft.sections().stream())
                .collect(Collectors.toUnmodifiableSet());
        titles =
                ids.keySet().stream().map(draft -> NameKey.fold(draft.title())).collect(Collectors.toUnmodifiableSet());
        foldersTellApart = described.stream()
                        .flatMap(section -> topFolder(section.path()).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Its own, else that of what it is part of, else that of the note it stands in, else its top folder, else the heading above it. A folder
     * that holds all services tells none from another.
     */
    String of(ServiceDraft draft, NodeId id) {
        var section =
                draft.sections().stream().findFirst().orElse(draft.origin().section());
        String category = stated(draft, id)
                .or(() -> draft.sections().isEmpty() ? Optional.empty() : noteCategory(section))
                .or(() -> foldersTellApart ? topFolder(section.path()) : Optional.empty())
                .or(() -> headingAbove(section))
                .or(() -> topFolder(section.path()))
                .orElse("");
        return spellings.stream()
                .filter(known -> NameKey.fold(known).equals(NameKey.fold(category)))
                .findFirst()
                .orElse(category);
    }

    private Optional<String> stated(ServiceDraft draft, NodeId id) {
        var stated = draft.category();
        var whole = Optional.ofNullable(wholes.get(id));
        int steps = 0;
        while (stated.isEmpty() && whole.isPresent() && steps < wholes.size()) {
            stated = whole.map(drafts::get).flatMap(ServiceDraft::category);
            whole = whole.map(wholes::get);
            steps++;
        }
        return stated;
    }

    private Optional<String> noteCategory(SectionRef section) {
        return Optional.ofNullable(notes.get(section.path()))
                .flatMap(note -> note.frontMatter().category());
    }

    private static Optional<String> topFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(readable(path.substring(0, slash)));
    }

    /** The nearest heading above that is not about a service itself. */
    private Optional<String> headingAbove(SectionRef section) {
        var above = sections.above(section);
        while (above.filter(this::isAboutAService).isPresent()) {
            above = above.flatMap(sections::above);
        }
        return above.flatMap(sections::section)
                .map(outer -> outer.heading().text())
                .filter(text -> !text.isBlank());
    }

    private boolean isAboutAService(SectionRef ref) {
        return described.contains(ref)
                || sections.section(ref)
                        .filter(section ->
                                titles.contains(NameKey.fold(section.heading().text())))
                        .isPresent();
    }

    /** The folder without the number of a chapter and without what Notion puts behind its name. */
    private static String readable(String folder) {
        String named = NameKey.withoutNumbering(EXPORT_HASH.matcher(folder).replaceFirst(""));
        String words = named.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty()
                ? folder
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
