package dev.studygraph.search;

import dev.studygraph.search.Reading.Way;
import java.util.ArrayList;
import java.util.List;

/** A word of a query while it is being read, with all it may stand for so far. */
final class Asked {
    private final Tokenizer.Word word;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();
    private boolean skipped;
    private String corrected = "";

    /** A word, skipped where it says nothing beside the others. */
    Asked(Tokenizer.Word word, boolean skipped) {
        this.word = word;
        this.skipped = skipped;
    }

    Tokenizer.Word word() {
        return word;
    }

    String raw() {
        return word.raw();
    }

    String form() {
        return word.form();
    }

    List<String> parts() {
        return word.parts();
    }

    boolean isPaired() {
        return word.paired();
    }

    List<Reading> readings() {
        return readings;
    }

    /** What to show for a beginning of one or two letters. */
    List<Integer> documents() {
        return documents;
    }

    boolean isSkipped() {
        return skipped;
    }

    /** The word that was taken for a mistyped one; empty where it was not mistyped. */
    String corrected() {
        return corrected;
    }

    /** Whether no note says anything of it. */
    boolean isUnknown() {
        return !skipped && readings.isEmpty() && documents.isEmpty();
    }

    void read(List<Family> families, Way way) {
        readings.add(new Reading(families, way));
    }

    void join(Family family) {
        skipped = false;
        read(List.of(family), Way.JOINED);
    }

    void correct(Family family, String meant) {
        read(List.of(family), Way.SPELLING);
        corrected = corrected.isEmpty() ? meant : corrected;
    }

    boolean hasReading(Family family) {
        return readings.stream().anyMatch(reading -> reading.isFor(family));
    }

    /** The stem by which names and synonyms are looked up. */
    String stem() {
        return readings.stream()
                .filter(reading -> reading.way() == Way.WORD || reading.way() == Way.SPELLING)
                .findFirst()
                .map(reading -> reading.families().get(0).stem())
                .orElse(word.form());
    }
}
