package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was made of the words of the last index; where the words are the same, what is made of them is as well. */
final class WordMemory {
    private List<Family> families = List.of();
    private List<SearchDocument> heads = List.of();
    private Optional<Made> made = Optional.empty();

    /**
     * What was made last.
     *
     * @param called by the place of a family, whether services are called by a word of it
     */
    private record Made(WordShelves shelves, BitSet called, Set<String> names, String register) {}

    /** What the words say, and the register of all that there is to be found. */
    record Words(WordShelves shelves, String register) {}

    /**
     * The same for other words.
     *
     * @param now by stem
     * @param documents those that the words stand in, without their texts, in the order of their numbers
     * @param names the keys of all names
     */
    Words of(List<Family> now, List<SearchDocument> documents, Set<String> names, String language) {
        Optional<Made> before = made.filter(last -> haveSameWords(now));
        WordShelves shelves = before.map(Made::shelves).orElseGet(() -> WordShelves.of(now, language));
        boolean sameHeads = heads.equals(documents);
        BitSet called = called(now, documents, before.filter(last -> sameHeads));
        String register = before.filter(
                        last -> last.called().equals(called) && last.names().equals(names))
                .map(Made::register)
                .orElseGet(() -> Register.of(now, names, stems(now, called)));
        families = now;
        heads = documents;
        made = Optional.of(new Made(shelves, called, names, register));
        return new Words(shelves, register);
    }

    /** Asked only of families that are not the very same, if it is known of others. */
    @SuppressWarnings("ReferenceEquality") // a family of which nothing changes is the same object
    private BitSet called(List<Family> now, List<SearchDocument> documents, Optional<Made> before) {
        BitSet services = Vocabulary.services(documents);
        BitSet called = new BitSet();
        for (int place = 0; place < now.size(); place++) {
            Family family = now.get(place);
            boolean known = before.isPresent() && families.get(place) == family;
            called.set(place, known ? before.get().called().get(place) : family.isIn(Field.Level.NAME, services));
        }
        return called;
    }

    private static Set<String> stems(List<Family> families, BitSet places) {
        Set<String> stems = new HashSet<>();
        places.stream().forEach(place -> stems.add(families.get(place).stem()));
        return stems;
    }

    private boolean haveSameWords(List<Family> now) {
        if (now.size() != families.size()) {
            return false;
        }
        for (int place = 0; place < now.size(); place++) {
            if (!haveSameWords(families.get(place), now.get(place))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // asked first, as nearly all are the same objects
    private static boolean haveSameWords(Family one, Family other) {
        return one == other || (one.stem().equals(other.stem()) && one.forms().equals(other.forms()));
    }
}
