package dev.studygraph.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is made of the words of a site alone, whatever documents they stand in. Few edits bring a word that was not there, or take the last of one
 * away.
 *
 * @param suffixes as {@link Suffixes} gives them
 */
record WordShelves(Shelf related, Shelf spelling, List<String> suffixes) {
    WordShelves {
        suffixes = List.copyOf(suffixes);
    }

    static WordShelves of(List<Family> families, String language) {
        RelatedWords related = RelatedWords.of(language);
        Set<String> idle = Wording.of(language).unasked();
        Set<String> stems = new HashSet<>();
        for (Family family : families) {
            if (!idle.contains(family.stem())) {
                stems.add(family.stem());
            }
        }
        return new WordShelves(
                related.shelf(stems), SpellingShelf.of(families), Suffixes.of(families, related.words()));
    }
}
