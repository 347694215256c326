package dev.studygraph.search;

import java.util.List;
import java.util.Locale;

/** What somebody who words a query so is after, and how much more a kind of page counts then. */
enum Intent {
    NAME,
    VERSUS,
    CHOOSING,
    SENTENCE;

    private static final int LONGEST_CHOICE = 8;
    private static final int SHORTEST_SENTENCE = 5;
    private static final int FEWEST_ASKED = 3;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much more a group counts than others. */
    double factor(Group group) {
        return switch (group) {
            case SERVICE -> by(1.4, 1, 1, 1.1);
            case SCENARIO -> by(1, 0.9, 1.1, 1.3);
            case COMPARISON -> by(1, 2, 2.5, 0.9);
            case DECISION -> by(1, 1.3, 2.5, 0.9);
            case PATTERN -> by(1.15, 1, 1, 0.9);
            case TOPIC -> by(1.05, 1.05, 1, 0.8);
            case SECTION -> by(0.9, 0.9, 0.9, 0.8);
        };
    }

    private double by(double name, double versus, double choosing, double sentence) {
        return switch (this) {
            case NAME -> name;
            case VERSUS -> versus;
            case CHOOSING -> choosing;
            case SENTENCE -> sentence;
        };
    }

    /**
     * The class from which on the score alone decides: a sentence has many words that a long page holds by chance, a long page holds a few words by
     * chance, and who chooses asks for a kind of page.
     */
    HitClass oneBelow() {
        return switch (this) {
            case SENTENCE -> HitClass.LEADING;
            case NAME, CHOOSING -> HitClass.SECTION;
            case VERSUS -> HitClass.SOME;
        };
    }

    /** Judges by the words alone; {@code idle} are those that say nothing beside others. */
    static Intent of(List<String> forms, Wording wording) {
        int versus = wording.versusAt(forms);
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
