package dev.studygraph.graph;

import dev.studygraph.graph.name.NameIndex;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Span;
import dev.studygraph.note.Reference;
import dev.studygraph.note.Reference.Syntax;
import java.util.Optional;

/**
 * The names that links stand for.
 *
 * @param index the services by all their names, which grows as they are named
 */
record LinkedNames(NoteFiles files, NameIndex<ServiceDraft> index) {
    /**
     * What a link says.
     *
     * @param name the name that it stands for; none if it leads nowhere, or to what is not published
     * @param isPlace whether it leads to a line in a list of words
     */
    private record Meaning(Optional<String> name, boolean isPlace) {
        private static final Meaning NOTHING = new Meaning(Optional.empty(), false);

        private static Meaning ofWords(String words) {
            return new Meaning(Optional.of(words).filter(name -> !name.isBlank()), false);
        }
    }

    /** The name a link stands for; none if it leads nowhere, or to what is not published. */
    Optional<String> linked(Span link) {
        return meaning(link).name();
    }

    /** Whether a link leads to a line in a list of words; then the text around it is no less of the name. */
    boolean isPlace(Span link) {
        return meaning(link).isPlace();
    }

    /**
     * The title of the note that a link leads to, else its target as written; nothing if that is not published. A link to another site stands
     * for its words.
     */
    private Meaning meaning(Span link) {
        if (link.reference().isEmpty()) {
            return Meaning.NOTHING;
        }
        var reference = link.reference().get();
        if (LinkInName.leadsElsewhere(reference)) {
            return Meaning.ofWords(reference.label().strip());
        }
        String target = NoteFiles.withoutExtension(reference.target());
        if (target.isBlank()) {
            return Meaning.ofWords(reference.fragment());
        }
        var found = files.find(reference.target(), reference.place().path());
        var note = found.kind() == NoteFiles.Kind.NOTE
                ? Optional.of(Drafts.entered(files.notes(), found.path()))
                : Optional.<Note>empty();
        var section = ofSection(reference.fragment());
        var place = note.filter(entered -> section.isEmpty()).flatMap(entered -> ofPlace(reference, entered));
        var exact = index.lookup(target);
        var part = section.isPresent() ? Optional.<String>empty() : ofPart(reference, note, target);
        if (part.isPresent()) {
            return new Meaning(part, place.isPresent());
        }
        if (exact.size() == 1) {
            return new Meaning(Optional.of(exact.get(0).title()), place.isPresent());
        } else if (note.isPresent()) {
            return new Meaning(section.or(() -> place).or(() -> note.map(Note::title)), place.isPresent());
        }
        boolean isPublished = found.kind() == NoteFiles.Kind.NOTHING && !files.isWithheld(target);
        return isPublished ? Meaning.ofWords(target) : Meaning.NOTHING;
    }

    /** {@code [[Boats#Small ones|Punt]]} is about the punt: what leads to a part of a note is called as its words say, unless these name the note. */
    private Optional<String> ofPart(Reference reference, Optional<Note> note, String target) {
        String label = reference.label().strip();
        return Optional.of(label)
                .filter(words -> !reference.fragment().isBlank()
                        && !reference.fragment().startsWith("^")
                        && words.codePoints().anyMatch(Character::isLetter)
                        && !words.contains("#")
                        && !words.equals(reference.target())
                        && !words.equals(target)
                        && note.filter(entered -> !words.equals(entered.title()))
                                .isPresent());
    }

    /** A link to a heading that is a known name means that name. */
    private Optional<String> ofSection(String fragment) {
        String heading = fragment.substring(fragment.lastIndexOf('#') + 1);
        return Optional.of(heading)
                .filter(name -> !name.isBlank() && index.lookup(name).size() == 1);
    }

    /** {@code [SOAP](glossary.md#abbr-083)} leads to a line in a list of words; its label says which word. */
    private static Optional<String> ofPlace(Reference reference, Note note) {
        String place = reference.fragment();
        return Optional.of(reference.label().strip())
                .filter(label -> reference.syntax() == Syntax.MARKDOWN
                        && !label.isEmpty()
                        && !place.isBlank()
                        && new SpelledHeadings(note).first(place).isEmpty());
    }

    /** The name of an option as written: what its link stands for, else its text. */
    Optional<String> nameOf(Phrase phrase) {
        var link = phrase.spans().stream()
                .filter(span ->
                        span.mark() == Phrase.Mark.LINK && span.reference().isPresent())
                .findFirst()
                .filter(span -> LinkInName.isTheName(phrase, span))
                .map(this::meaning)
                .filter(meaning -> !meaning.isPlace());
        if (link.isPresent()) {
            return link.get().name();
        }
        String text = phrase.text().replace('\n', ' ').strip();
        return text.isEmpty() || files.isWithheld(text) ? Optional.empty() : Optional.of(text);
    }
}
