package dev.studygraph.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the answers of a question made of facts are called: as the cells have it. */
class AnswerLabelsTest {
    @Test
    void anAsideIsNoPartOfThem() {
        assertThat(labels("Rarely (once a month)", "Often (every day)")).containsExactly("Rarely", "Often");
        assertThat(labels("低頻度（月1回程度）", "高頻度（毎日）")).containsExactly("低頻度", "高頻度");
    }

    @Test
    void eachOfSeveralHasItsOwn() {
        assertThat(labels("石炭、木材", "木材、車", "鉄")).containsExactly("石炭", "木材", "車", "鉄");
    }

    @Test
    void thoseThatKeepTheSameStandTogether() {
        assertThat(labels("石炭、木材", "車")).containsExactly("石炭, 木材", "車");
    }

    private static List<String> labels(String... cells) {
        List<String> names = List.of("Ferry", "Barge", "Raft").subList(0, cells.length);
        var graph = Vaults.vault()
                .note(
                        "a.md",
                        "## %s\n\n| Feature | %s |\n|---%s|\n| 用途 | %s |\n"
                                .formatted(
                                        String.join(" vs ", names),
                                        String.join(" | ", names),
                                        "|---".repeat(cells.length),
                                        String.join(" | ", cells)))
                .build()
                .graph();
        var question = (Tree.Step.Question) Trees.of(graph).all().get(0).root();
        return question.answers().stream().map(Tree.Answer::label).toList();
    }
}
