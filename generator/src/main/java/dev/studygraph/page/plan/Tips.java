package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Block;
import dev.studygraph.page.RichText;
import dev.studygraph.page.Tip;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sorts the asides of notes into the kinds readers know. */
final class Tips {
    /** {@code ELI5:} and its like at the start of a paragraph, which the tip has as its title already. */
    private static final Pattern LEAD_IN =
            Pattern.compile("^(\\s*<p[^>]*>)<(strong|b|em)>[^<]{1,40}:?</\\2>:?\\s*(?:[-–—]\\s+)?");

    private Tips() {}

    static Tip tip(Material material, Node.Aside aside, NodeId page) {
        var block = aside.block();
        var place = block.place();
        String ids = "tip-" + place.line() + "-" + place.column() + ":";
        var markup = new MarkupWriter();
        String title = "";
        if (block.shape() instanceof Block.Shape.Callout callout) {
            title = callout.title().text();
            callout.blocks().forEach(inner -> markup.rich(material.texts().excerpt(inner.piece(), page, ids)));
        } else {
            var text = material.texts().excerpt(block.piece(), page, ids);
            markup.rich(kindOf(aside.kind()).equals("note") ? text : withoutLeadIn(text));
        }
        return new Tip(
                kindOf(aside.kind()), title, markup.text(), material.addresses().lineOf(aside.origin()));
    }

    private static RichText withoutLeadIn(RichText text) {
        if (text.isEmpty() || !(text.parts().get(0) instanceof RichText.Markup first)) {
            return text;
        }
        var parts = new ArrayList<>(text.parts());
        parts.set(0, new RichText.Markup(LEAD_IN.matcher(first.html()).replaceFirst("$1")));
        return new RichText(parts);
    }

    private static String kindOf(String leadIn) {
        String word = leadIn.toLowerCase(Locale.ROOT);
        if (word.contains("trap") || word.contains("warning") || word.contains("caution") || word.contains("pitfall")) {
            return "trap";
        }
        if (word.contains("eli5") || word.contains("analogy") || word.contains("plain words")) {
            return "eli5";
        }
        if (word.contains("why")) {
            return "why";
        }
        if (word.contains("remember") || word.contains("important")) {
            return "remember";
        }
        return word.contains("tip") || word.contains("exam") ? "tip" : "note";
    }
}
