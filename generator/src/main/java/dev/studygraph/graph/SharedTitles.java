package dev.studygraph.graph;

import dev.studygraph.extract.Condition;
import dev.studygraph.extract.Statement;
import dev.studygraph.extract.Statement.ChooseWhen;
import dev.studygraph.extract.Statement.ScenarioRead;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.source.PathText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Notes whose first heading so many others have that it comes from a template ({@code Brain Dump}): their files say what they are about. And notes
 * on a part of what another note is about, {@code Ferry — Night Trips} beside {@code Ferry}: the whole of such a title says it.
 */
final class SharedTitles {
    private static final Pattern LONG_DASH = Pattern.compile("(?<=\\S)\\s+[—–]\\s");

    private final Map<String, Named> files = new HashMap<>();

    /** A note by the name of its file, and the title it shares. */
    private record Named(String file, String title) {}

    SharedTitles(Collection<Note> notes) {
        Map<String, Integer> counts = new HashMap<>();
        notes.forEach(note -> counts.merge(NameKey.fold(note.title()), 1, Integer::sum));
        notes.stream()
                .filter(note -> counts.getOrDefault(NameKey.fold(note.title()), 0) > RepeatedHeadings.MOST_NOTES)
                .filter(note -> note.frontMatter().title().isEmpty() && !NoteFiles.isFolderNote(note.path()))
                .forEach(note -> fileName(note)
                        .ifPresent(file -> files.put(note.path(), new Named(file, NameKey.fold(note.title())))));
        parts(notes);
    }

    private void parts(Collection<Note> notes) {
        var dashed = notes.stream()
                .filter(note -> LONG_DASH.matcher(note.title()).find())
                .toList();
        if (dashed.isEmpty()) {
            return;
        }
        var wholes = notes.stream()
                .map(note -> NameKey.fold(NameKey.withoutParentheses(NoteNames.asService(note))))
                .collect(Collectors.toSet());
        for (var note : dashed) {
            var title = NameKey.withoutNumbering(note.title());
            var dash = LONG_DASH.matcher(title);
            var whole = dash.find() ? NameKey.fold(title.substring(0, dash.start())) : "";
            // the file may say itself that the front is its name
            if (wholes.contains(whole) && !whole.equals(NameKey.fold(NoteNames.asService(note)))) {
                files.putIfAbsent(note.path(), new Named(title, NameKey.fold(note.title())));
            }
        }
    }

    private static Optional<String> fileName(Note note) {
        return Optional.of(PathText.readable(NoteFiles.stem(note.path())).strip())
                .filter(file -> file.codePoints().anyMatch(Character::isLetter)
                        && !NameKey.fold(file).equals(NameKey.fold(note.title())));
    }

    /** The note as a service: what its file is called, or what its title says. */
    String asService(Note note) {
        return Optional.ofNullable(files.get(note.path())).map(Named::file).orElseGet(() -> NoteNames.asService(note));
    }

    /** The statements with the names of files where they were about a title that is shared. */
    List<Statement> replaced(List<Statement> statements) {
        return files.isEmpty()
                ? statements
                : statements.stream().map(this::replaced).toList();
    }

    private Statement replaced(Statement statement) {
        var named = files.get(statement.origin().section().path());
        if (named == null
                || !(statement.condition() instanceof Condition.Subject subject)
                || subject.names().stream().noneMatch(name -> NameKey.fold(name).equals(named.title()))) {
            return statement;
        }
        var file = named.file();
        var condition = new Condition.Subject(List.of(file), Optional.of(file), subject.nearer(), subject.distance());
        if (statement instanceof ScenarioRead read) {
            return new ScenarioRead(
                    read.origin(),
                    condition,
                    read.id(),
                    read.need(),
                    List.of(Phrase.plain(file, read.need().place())),
                    read.because(),
                    read.not(),
                    read.given(),
                    read.exam(),
                    read.mints());
        }
        return statement instanceof ChooseWhen choose
                ? new ChooseWhen(choose.origin(), condition, file, choose.favours(), choose.conditions())
                : statement;
    }
}
