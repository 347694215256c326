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
    /** The name a link stands for; none if it leads nowhere, or to what is not published. */
    Optional<String> linked(Span link) {
        return link.reference().flatMap(this::linked);
    }

    /**
     * The name a link stands for: the title of the note it leads to, else its target as written; none if that is not published. A link to
     * another site stands for its words.
     */
    private Optional<String> linked(Reference reference) {
        if (LinkInName.leadsElsewhere(reference)) {
            return Optional.of(reference.label().strip()).filter(label -> !label.isEmpty());
        }
        String target = NoteFiles.withoutExtension(reference.target());
        if (target.isBlank()) {
            return Optional.of(reference.fragment()).filter(fragment -> !fragment.isBlank());
        }
        var exact = index.lookup(target);
        if (exact.size() == 1) {
            return Optional.of(exact.get(0).title());
        }
        var found = files.find(reference.target(), reference.place().path());
        return switch (found.kind()) {
            case NOTE ->
                Optional.of(ofSection(reference.fragment())
                        .or(() -> ofPlace(reference, Drafts.entered(files.notes(), found.path())))
                        .orElseGet(() ->
                                Drafts.entered(files.notes(), found.path()).title()));
            case ATTACHMENT, WITHHELD -> Optional.empty();
            case NOTHING -> files.isWithheld(target) ? Optional.empty() : Optional.of(target);
        };
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

    /** Whether a link leads to a line in a list of words; then the text around it is no less of the name. */
    boolean isPlace(Span link) {
        return link.reference()
                .filter(reference -> !LinkInName.leadsElsewhere(reference)
                        && !reference.target().isBlank()
                        && ofSection(reference.fragment()).isEmpty())
                .map(reference ->
                        files.find(reference.target(), reference.place().path()))
                .filter(found -> found.kind() == NoteFiles.Kind.NOTE)
                .flatMap(found -> ofPlace(link.reference().get(), Drafts.entered(files.notes(), found.path())))
                .isPresent();
    }

    /** The name of an option as written: what its link stands for, else its text. */
    Optional<String> nameOf(Phrase phrase) {
        var link = phrase.spans().stream()
                .filter(span ->
                        span.mark() == Phrase.Mark.LINK && span.reference().isPresent())
                .findFirst()
                .filter(span -> LinkInName.isTheName(phrase, span) && !isPlace(span));
        if (link.isPresent()) {
            return linked(link.get());
        }
        String text = phrase.text().replace('\n', ' ').strip();
        return text.isEmpty() || files.isWithheld(text) ? Optional.empty() : Optional.of(text);
    }
}
