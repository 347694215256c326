package dev.studygraph.page.plan;

import dev.studygraph.graph.Node;
import dev.studygraph.page.FactRow;
import dev.studygraph.page.PracticePage.Cloze;
import dev.studygraph.page.PracticePage.Criteria;
import dev.studygraph.page.PracticePage.RecallCard;
import dev.studygraph.page.PracticePage.Side;
import dev.studygraph.page.RichText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Makes the cards on which services, not scenarios, are the question: when to choose one, and its tips with gaps. */
final class RecallCards {
    /** A service of which less is said is no question yet. */
    private static final int ENOUGH = 2;

    private final Material material;
    private final PracticeScopes scopes;

    RecallCards(Material material, PracticeScopes scopes) {
        this.material = material;
        this.scopes = scopes;
    }

    /** Each key once, in the order of the graph. */
    List<RecallCard> all() {
        Map<String, RecallCard> cards = new LinkedHashMap<>();
        material.graph().services().parallelStream()
                .map(this::of)
                .toList()
                .forEach(ofService -> ofService.forEach(card -> cards.putIfAbsent(card.key(), card)));
        return List.copyOf(cards.values());
    }

    private List<RecallCard> of(Node.Service service) {
        return Stream.concat(
                        criteria(service).stream(),
                        service.tips().stream().flatMap(tip -> cloze(service, tip).stream()))
                .toList();
    }

    private Optional<RecallCard> criteria(Node.Service service) {
        List<RichText> choose = reasons(service.favours());
        List<RichText> not = reasons(service.against());
        List<FactRow> facts = material.matrices().factsOf(service.id());
        return choose.size() + not.size() + facts.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(card(service, "criteria:" + service.id().slug(), new Criteria(choose, not, facts)));
    }

    private List<RichText> reasons(List<Node.Reason> reasons) {
        return reasons.stream()
                .map(reason -> material.cards().claim(reason).text())
                .toList();
    }

    /** The key follows from the words of the tip, so that a tip added before it leaves its progress alone. */
    private Optional<RecallCard> cloze(Node.Service service, Node.Aside aside) {
        var tip = Tips.tip(material, aside, service.id());
        return Gaps.in(tip.text())
                .map(text -> card(service, "cloze:" + service.id().slug() + ":" + signOf(tip.text()), new Cloze(text)));
    }

    private RecallCard card(Node.Service service, String key, Side side) {
        return new RecallCard(
                key, service.id().slug(), material.addresses().linkTo(service.id()), side, scopes.of(service.id()));
    }

    private static String signOf(RichText text) {
        var sum = new CRC32();
        sum.update(PlainText.of(text).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
