package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.graph.NodeId;
import dev.studygraph.note.Block;
import dev.studygraph.page.Tip;
import java.util.Locale;

/** Sorts the asides of notes into the kinds readers know. */
final class Tips {
    private Tips() {}

    static Tip tip(Material material, Node.Aside aside, NodeId page) {
        var block = aside.block();
        var markup = new MarkupWriter();
        String title = "";
        if (block.shape() instanceof Block.Shape.Callout callout) {
            title = callout.title().text();
            callout.blocks().forEach(inner -> markup.rich(material.texts().fill(inner.piece(), page)));
        } else {
            markup.rich(material.texts().fill(block.piece(), page));
        }
        return new Tip(
                kindOf(aside.kind()), title, markup.text(), material.addresses().lineOf(aside.origin()));
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
