package dev.studygraph.export;

import dev.studygraph.page.FactRow;
import dev.studygraph.page.PracticePage;
import dev.studygraph.page.PracticePage.Cloze;
import dev.studygraph.page.PracticePage.Criteria;
import dev.studygraph.page.PracticePage.Option;
import dev.studygraph.page.PracticePage.Question;
import dev.studygraph.page.PracticePage.RecallCard;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.WhyNot;
import dev.studygraph.page.plan.SitePlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What practice says of its questions and cards, some in each script, so that a session loads only what it asks. They follow each other as
 * in {@link PracticeScript}, the cards after the questions, and so do the options of a question.
 */
public final class PracticeParts {
    /** So many things stand in one script. */
    static final int SIZE = 40;

    private final SitePath page;
    private final JsonText out;

    private PracticeParts(SitePath page, JsonText out) {
        this.page = page;
        this.out = out;
    }

    /** The scripts by their names at the root of the site. */
    public static Map<String, Supplier<String>> of(SitePlan plan) {
        var scripts = new LinkedHashMap<String, Supplier<String>>();
        for (var practice : plan.pages(PracticePage.class)) {
            var all = new ArrayList<Record>(practice.questions());
            all.addAll(practice.cards());
            for (int start = 0; start < all.size(); start += SIZE) {
                var own = all.subList(start, Math.min(start + SIZE, all.size()));
                int part = start / SIZE;
                scripts.put("practice/" + part + ".js", () -> script(practice.path(), part, own));
            }
        }
        return scripts;
    }

    private static String script(SitePath page, int part, List<Record> things) {
        return ScriptText.assigning("studygraphPractice" + part, json -> {
            var out = new JsonText(json);
            out.elements(things, new PracticeParts(page, out)::thing);
        });
    }

    private void thing(Record thing) throws IOException {
        if (thing instanceof Question question) {
            question(question);
        } else if (thing instanceof RecallCard card) {
            card(card);
        }
    }

    private void question(Question question) throws IOException {
        out.object(() -> {
            out.field("need", ScriptText.html(page, question.need()));
            if (!question.because().isEmpty()) {
                out.field("because", ScriptText.html(page, question.because()));
            }
            out.array("options", question.options(), this::option);
        });
    }

    private void option(Option option) throws IOException {
        out.object(() -> {
            if (!option.reason().isEmpty()) {
                out.field("reason", ScriptText.html(page, option.reason()));
            }
            out.array("differences", option.differences(), this::difference);
            if (option.otherwise() != null) {
                out.field("otherwise", option.otherwise().title());
                out.field("otherwiseUrl", ScriptText.url(page, option.otherwise()));
            }
        });
    }

    private void difference(WhyNot.Difference difference) throws IOException {
        out.object(() -> {
            out.field("criterion", difference.criterion());
            out.field("rival", ScriptText.html(page, difference.rival()));
            out.field("answer", ScriptText.html(page, difference.answer()));
            if (difference.cell() != null) {
                out.field("url", ScriptText.url(page, difference.cell()));
            }
        });
    }

    private void card(RecallCard card) throws IOException {
        out.object(() -> {
            if (card.side() instanceof Cloze cloze) {
                out.field("text", ScriptText.html(page, cloze.text()));
            } else if (card.side() instanceof Criteria criteria) {
                out.strings("choose", texts(criteria.chooseWhen()));
                out.strings("not", texts(criteria.notWhen()));
                out.array("facts", criteria.facts(), this::fact);
            }
        });
    }

    private List<String> texts(List<RichText> texts) {
        return texts.stream().map(text -> ScriptText.html(page, text)).toList();
    }

    private void fact(FactRow fact) throws IOException {
        out.object(() -> {
            out.field("criterion", fact.criterion());
            out.field("value", ScriptText.html(page, fact.value()));
            if (fact.cell() != null) {
                out.field("url", ScriptText.url(page, fact.cell()));
            }
        });
    }
}
