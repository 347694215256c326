package dev.studygraph.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody who words a query so is after, and how much more a kind of page counts then. */
enum Intent {
    NAME(Map.of(Group.SERVICE, 1.4, Group.PATTERN, 1.15, Group.TOPIC, 1.05, Group.SECTION, 0.9)),
    VERSUS(Map.of(
            Group.COMPARISON, 2.0, Group.DECISION, 1.3, Group.SCENARIO, 0.9, Group.TOPIC, 1.05, Group.SECTION, 0.9)),
    CHOOSING(Map.of(Group.DECISION, 2.5, Group.COMPARISON, 2.5, Group.SCENARIO, 1.1, Group.SECTION, 0.9)),
    SENTENCE(Map.of(
            Group.SCENARIO,
            1.3,
            Group.SERVICE,
            1.1,
            Group.DECISION,
            0.9,
            Group.COMPARISON,
            0.9,
            Group.PATTERN,
            0.9,
            Group.TOPIC,
            0.8,
            Group.SECTION,
            0.8));

    private static final int LONGEST_CHOICE = 8;
    private static final int SHORTEST_SENTENCE = 5;
    private static final int FEWEST_ASKED = 3;

    private final Map<Group, Double> factors;

    Intent(Map<Group, Double> factors) {
        this.factors = factors;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    double factor(Group group) {
        return factors.getOrDefault(group, 1.0);
    }

    /** Judges by the words alone; {@code idle} are those that say nothing beside others. */
    static Intent of(List<String> forms, Wording wording) {
        int versus = -1;
        for (int i = forms.size() - 1; i >= 0; i--) {
            versus = wording.versus().contains(forms.get(i)) ? i : versus;
        }
        if (versus > 0 && versus < forms.size() - 1) {
            return VERSUS;
        }
        if (forms.size() <= LONGEST_CHOICE && forms.stream().anyMatch(wording.choosing()::contains)) {
            return CHOOSING;
        }
        var unasked = wording.unasked();
        long asked = forms.stream().filter(form -> !unasked.contains(form)).count();
        return forms.size() >= SHORTEST_SENTENCE && asked >= FEWEST_ASKED ? SENTENCE : NAME;
    }
}
