package dev.studygraph.page.plan;

import dev.studygraph.insight.Triggers;
import dev.studygraph.note.SectionRef;
import dev.studygraph.page.TriggersPage;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of wordings that exam questions like, and what they point to. */
final class TriggersPlanner {
    private final Material material;

    TriggersPlanner(Material material) {
        this.material = material;
    }

    TriggersPage page() {
        var link = material.lists().page("triggers");
        var triggers = new ArrayList<TriggersPage.Trigger>();
        for (var trigger : material.insights().triggers().phrases()) {
            triggers.add(trigger(trigger, "trigger-" + (triggers.size() + 1)));
        }
        return new TriggersPage(
                material.frames()
                        .plain(
                                link.to(),
                                link.title(),
                                "",
                                List.of(material.lists().home())),
                link.to(),
                triggers);
    }

    private TriggersPage.Trigger trigger(Triggers.Trigger trigger, String anchor) {
        var sources = trigger.pointers().stream()
                .map(pointer -> material.addresses()
                        .lineOf(pointer.place(), new SectionRef(pointer.place().path(), "")))
                .toList();
        return new TriggersPage.Trigger(
                trigger.phrase(), anchor, material.cards().links(trigger.services()), List.copyOf(sources));
    }
}
