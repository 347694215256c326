package dev.studygraph.export;

import static java.util.Objects.requireNonNull;

import dev.studygraph.page.PracticePage;
import dev.studygraph.page.PracticePage.Cloze;
import dev.studygraph.page.PracticePage.Option;
import dev.studygraph.page.PracticePage.Question;
import dev.studygraph.page.PracticePage.RecallCard;
import dev.studygraph.page.plan.SitePlan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the practice page chooses questions by, as a classic script, for pages opened from a folder cannot fetch. What is said of the
 * questions stands in {@link PracticeParts}.
 */
public final class PracticeScript {
    /** Something to choose; many questions offer the same. */
    private record Choice(String key, String label, List<String> urls) {}

    private final PracticePage practice;
    private final JsonText out;
    private final Map<Choice, Integer> choices = new LinkedHashMap<>();
    private final Map<String, Integer> scopes = new LinkedHashMap<>();

    private PracticeScript(PracticePage practice, JsonText out) {
        this.practice = practice;
        this.out = out;
        practice.scopes().forEach(scope -> scopes.put(scope.key(), scopes.size()));
        for (var question : practice.questions()) {
            question.options().forEach(option -> choices.putIfAbsent(choiceOf(option), choices.size()));
        }
    }

    /** The script; addresses in it are relative to the practice page. */
    public static String of(SitePlan plan) {
        return ScriptText.assigning("studygraphPracticeQuestions", json -> {
            for (var practice : plan.pages(PracticePage.class)) {
                new PracticeScript(practice, new JsonText(json)).write();
            }
        });
    }

    private void write() throws IOException {
        out.object(() -> {
            out.field("format", 2);
            out.field("partSize", PracticeParts.SIZE);
            out.array("choices", List.copyOf(choices.keySet()), this::choice);
            out.array("questions", practice.questions(), this::question);
            out.array("cards", practice.cards(), this::card);
            out.array("scopes", practice.scopes(), this::scope);
        });
    }

    private Choice choiceOf(Option option) {
        var urls = option.services().stream()
                .map(link -> ScriptText.url(practice.path(), link))
                .toList();
        return new Choice(option.key(), option.label(), urls);
    }

    private void choice(Choice choice) throws IOException {
        out.object(() -> {
            out.field("key", choice.key());
            out.field("label", choice.label());
            out.strings("urls", choice.urls());
        });
    }

    /** Its options by their places among the choices, the right ones first. */
    private void question(Question question) throws IOException {
        out.object(() -> {
            out.field("id", question.key());
            out.field("url", ScriptText.url(practice.path(), question.scenario()));
            out.field("title", question.scenario().title());
            out.field("right", (int)
                    question.options().stream().filter(Option::right).count());
            out.array("options", question.options(), option -> out.value(place(choices, choiceOf(option))));
            groups(question.groups());
        });
    }

    private void card(RecallCard card) throws IOException {
        out.object(() -> {
            out.field("id", card.key());
            out.field("kind", card.side() instanceof Cloze ? "cloze" : "criteria");
            out.field("service", card.service());
            out.field("url", ScriptText.url(practice.path(), card.about()));
            out.field("title", card.about().title());
            groups(card.groups());
        });
    }

    private void groups(List<String> keys) throws IOException {
        out.array("groups", keys, key -> out.value(place(scopes, key)));
    }

    private static <T> int place(Map<T, Integer> places, T thing) {
        return requireNonNull(places.get(thing));
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
