package dev.studygraph.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a decision tree.
 *
 * @param detail more about the question, or empty
 * @param number which question it is on the way, from 1
 * @param atMost the most questions any way through here takes
 * @param remaining what is still possible before this question is answered
 * @param map a small drawing of the tree with "you are here"
 */
public record QuestionPage(
        Frame frame,
        SitePath path,
        Link tree,
        String question,
        RichText detail,
        int number,
        int atMost,
        List<Choice> choices,
        List<Step> recap,
        List<Link> remaining,
        @Nullable Drawing map,
        @Nullable SourceLine source)
        implements Page {
    public QuestionPage {
        choices = List.copyOf(choices);
        recap = List.copyOf(recap);
        remaining = List.copyOf(remaining);
    }

    /**
     * A possible answer.
     *
     * @param detail words that explain it, without links, or empty
     * @param to the next question, or the outcome
     * @param outcome whether the walk ends there
     */
    public record Choice(
            String label, RichText detail, Link to, boolean outcome, List<Link> remains, List<Link> dropsOut) {
        public Choice {
            remains = List.copyOf(remains);
            dropsOut = List.copyOf(dropsOut);
        }
    }
}
