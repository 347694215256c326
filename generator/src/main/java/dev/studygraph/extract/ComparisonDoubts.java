package dev.studygraph.extract;

import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.extract.name.NameSigns;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what stands around a table gives too little reason to take its columns for things that are compared. */
record ComparisonDoubts(Scene scene) {
    private static final int SHORTEST_WORD = 3;

    /** The comparison of a table with a column of aspects, whose heading may say anything. */
    ComparisonRead byAspect(ComparisonRead read) {
        return scene.comparing().isPresent() || areNames(read.options()) ? read : read.found();
    }

    /** The comparison of a table that has two columns and nothing else: the heading compares, but perhaps not these. */
    ComparisonRead ofTwo(ComparisonRead read) {
        return areNames(read.options()) ? read : read.found();
    }

    /** One is written as only names are, or something else names it. */
    private boolean areNames(List<Phrase> options) {
        return options.stream().anyMatch(option -> NameSigns.areIn(option.text())) || isNamedAbove(options);
    }

    /** Whether a heading around the table, or the title of the note, has a word of one of the options. */
    private boolean isNamedAbove(List<Phrase> options) {
        Set<String> said = Stream.concat(
                        Stream.of(scene.note().title()),
                        scene.outward().map(section -> section.heading().text()))
                .flatMap(heading -> Plain.words(heading).stream())
                .collect(Collectors.toCollection(HashSet::new));
        return options.stream()
                .flatMap(option -> Plain.words(option.text()).stream())
                .anyMatch(word -> isLong(word) && said.contains(word));
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST_WORD || Plain.unspacedCount(word) > 1;
    }
}
