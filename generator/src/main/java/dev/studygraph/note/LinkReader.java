package dev.studygraph.note;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.note.Piece.Part;
import dev.studygraph.note.Reference.Syntax;
import dev.studygraph.source.PathText;
import dev.studygraph.source.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns links as written into references; what may not be linked to is reported and stays text. */
final class LinkReader {
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "tif", "tiff");

    private final Reading reading;

    LinkReader(Reading reading) {
        this.reading = reading;
    }

    /** The reference for a URL, or nothing if the policy refuses it, which is reported. */
    Optional<Reference> reference(Syntax syntax, String url, String label, Place place) {
        var address = UrlPolicy.address(url);
        if (address.isEmpty()) {
            reading.report(
                    Code.LINK_UNSAFE,
                    place,
                    "links that begin with '%s:' are not published".formatted(UrlPolicy.schemeOf(url)),
                    "use a web address, a mail address or a file of the vault");
        }
        return address.map(found -> new Reference(syntax, found.target(), found.fragment(), label, place));
    }

    /** The reference of a wikilink; one around a web address is an ordinary link. */
    Reference reference(WikiLink link) {
        String label = link.label().isEmpty() ? shown(link) : link.label();
        var syntax = link.embed() ? Syntax.EMBED : Syntax.WIKILINK;
        return new Reference(syntax, link.target(), link.fragment(), label, reading.at(link));
    }

    private static String shown(WikiLink link) {
        if (link.fragment().isEmpty()) {
            return link.target();
        }
        return link.target().isEmpty() ? link.fragment() : link.target() + " > " + link.fragment();
    }

    /** An embed: a picture if its target is one, with the size that may stand for a label, else a note or file. */
    Part embed(WikiLink link, boolean block) {
        Reference reference = reference(link);
        if (!picture(link.target())) {
            return new Part.Embed(reference, block);
        }
        var label = PictureLabel.of(link.label());
        String alternative = label.text().isEmpty() ? PathText.stem(link.target()) : label.text();
        return new Part.Image(reference, alternative, label.width(), label.height());
    }

    private static boolean picture(String target) {
        int dot = target.lastIndexOf('.');
        return dot >= 0 && PICTURES.contains(target.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
