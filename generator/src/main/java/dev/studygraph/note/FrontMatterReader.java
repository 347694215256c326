package dev.studygraph.note;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import dev.studygraph.source.Spelling;
import dev.studygraph.vault.FrontMatterWords;
import dev.studygraph.vault.Yaml;
import dev.studygraph.vault.YamlValue;
import dev.studygraph.vault.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the YAML block at the head of a note and reads it leniently. */
final class FrontMatterReader {
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ -]*:(\\s.*)?");
    private static final Set<String> NOT_OURS = Set.of("part", "required", "alias", "published");

    private final SourceText source;
    private final Set<String> relations;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FrontMatterReader(SourceText source, Set<String> relations) {
        this.source = source;
        this.relations = relations;
    }

    /**
     * The head of a note.
     *
     * @param body the offset at which the Markdown begins
     * @param unreadable the text of a block that is not YAML, to be shown as it is
     */
    record Head(FrontMatter frontMatter, int body, Optional<String> unreadable, List<Diagnostic> diagnostics) {}

    /** The head of a note in a vault that gives these keys a meaning of its own. */
    static Head read(SourceText source, Set<String> relations) {
        return new FrontMatterReader(source, relations).head();
    }

    private Head head() {
        if (!FrontMatterLines.open(source)) {
            return without(0, Optional.empty());
        }
        int closing = FrontMatterLines.closing(source).orElse(0);
        if (closing == 0) {
            if (KEY.matcher(source.line(2)).matches()) {
                report(Place.startOf(source.path()), "the front matter is not closed", "end it with a line '---'");
            }
            return without(0, Optional.empty());
        }
        int start = source.lineStart(2);
        int body = source.lineStart(closing + 1);
        String block = source.text().substring(start, source.lineStart(closing));
        var read = Yaml.read(block);
        if (read.fault().isPresent()) {
            var fault = read.fault().get();
            report(
                    new Place(source.path(), fault.line() + 1, fault.column()),
                    "the front matter is not YAML: " + fault.message(),
                    "put values that hold ': ', '#', quotes or brackets into quotes");
            return without(body, Optional.of(block));
        }
        if (read.value().isEmpty()) {
            return without(body, Optional.empty());
        }
        if (!(read.value().get() instanceof Mapping mapping)) {
            // Text between two rules, as older notes have it at their head.
            return without(0, Optional.empty());
        }
        misspeltKeys(mapping);
        var frontMatter = new FrontMatterKeys(mapping, source.path(), relations, this::report).frontMatter();
        return new Head(frontMatter, body, Optional.empty(), diagnostics);
    }

    private Head without(int body, Optional<String> unreadable) {
        return new Head(FrontMatter.NONE, body, unreadable, diagnostics);
    }

    private void misspeltKeys(Mapping mapping) {
        for (var entry : mapping.entries()) {
            String key = FrontMatter.key(entry.key());
            if (FrontMatterWords.OURS.contains(key) || NOT_OURS.contains(key) || relations.contains(key)) {
                continue;
            }
            Optional<String> meant = Stream.concat(FrontMatterWords.OURS.stream(), relations.stream())
                    .sorted()
                    .filter(ours -> Spelling.distance(key, ours) == 1)
                    .findFirst();
            meant.ifPresent(ours -> diagnostics.add(Diagnostic.of(
                    Code.FRONT_MATTER_KEY_MISSPELT,
                    new Place(source.path(), entry.line() + 1, entry.column()),
                    "the front matter key '%s' means nothing".formatted(entry.key()),
                    "did you mean '%s'?".formatted(ours))));
        }
    }

    private void report(YamlValue value, String message, String hint) {
        report(new Place(source.path(), value.line() + 1, value.column()), message, hint);
    }

    private void report(Place place, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.FRONT_MATTER_INVALID, place, message, hint));
    }
}
