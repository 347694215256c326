package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms and what they mean. */
public record GlossaryPage(Frame frame, SitePath path, List<Letter> letters) implements Page {
    public GlossaryPage {
        letters = List.copyOf(letters);
    }

    /** Terms that begin with the same letter. */
    public record Letter(String letter, String anchor, List<Term> terms) {
        public Letter {
            terms = List.copyOf(terms);
        }
    }

    /** A term. */
    public record Term(
            String name,
            String anchor,
            List<String> aliases,
            RichText meaning,
            @Nullable Link link) {
        public Term {
            aliases = List.copyOf(aliases);
        }
    }
}
