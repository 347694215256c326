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
import java.util.List;

/** The questions of the practice page as a classic script, for pages opened from a folder cannot fetch. */
public final class PracticeScript {
    private final SitePath page;
    private final JsonText out;

    private PracticeScript(SitePath page, JsonText out) {
        this.page = page;
        this.out = out;
    }

    /** The script; addresses in it are relative to the practice page. */
    public static String of(SitePlan plan) {
        return ScriptText.assigning("studygraphPracticeQuestions", json -> {
            for (var practice : plan.pages(PracticePage.class)) {
                new PracticeScript(practice.path(), new JsonText(json)).write(practice);
            }
        });
    }

    private void write(PracticePage practice) throws IOException {
        out.object(() -> {
            out.field("format", 1);
            out.array("questions", practice.questions(), this::question);
            out.array("cards", practice.cards(), this::card);
            out.array("scopes", practice.scopes(), this::scope);
        });
    }

    private void question(Question question) throws IOException {
        out.object(() -> {
            out.field("id", question.key());
            out.field("url", ScriptText.url(page, question.scenario()));
            out.field("title", question.scenario().title());
            out.field("need", ScriptText.html(page, question.need()));
            if (!question.because().isEmpty()) {
                out.field("because", ScriptText.html(page, question.because()));
            }
            out.array("options", question.options(), this::option);
            out.strings("groups", question.groups());
        });
    }

    private void option(Option option) throws IOException {
        out.object(() -> {
            out.field("key", option.key());
            out.field("label", option.label());
            out.field("right", option.right());
            out.strings(
                    "urls",
                    option.services().stream()
                            .map(link -> ScriptText.url(page, link))
                            .toList());
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
            out.field("id", card.key());
            out.field("service", card.service());
            out.field("url", ScriptText.url(page, card.about()));
            out.field("title", card.about().title());
            if (card.side() instanceof Cloze cloze) {
                out.field("text", ScriptText.html(page, cloze.text()));
            } else if (card.side() instanceof Criteria criteria) {
                out.strings("choose", texts(criteria.chooseWhen()));
                out.strings("not", texts(criteria.notWhen()));
                out.array("facts", criteria.facts(), this::fact);
            }
            out.strings("groups", card.groups());
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

    private void scope(PracticePage.Scope scope) throws IOException {
        out.object(() -> {
            out.field("key", scope.key());
            out.field("kind", scope.kind());
            out.field("title", scope.title());
            out.field("questions", scope.questions());
            out.field("weight", scope.weight());
        });
    }
}
