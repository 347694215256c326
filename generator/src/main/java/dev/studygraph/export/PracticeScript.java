package dev.studygraph.export;

import dev.studygraph.page.PracticePage;
import dev.studygraph.page.PracticePage.Option;
import dev.studygraph.page.PracticePage.Question;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.WhyNot;
import dev.studygraph.page.plan.SitePlan;
import java.io.IOException;

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
