package dev.studygraph.extract.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The members of one class of words, found in a text as whole words. Reading a note asks for members hundreds of times a line and nearly always in
 * vain, so they are kept by the letter they begin and end with.
 */
final class Terms {
    /** Longest first, so that the first hit is the longest. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Set<String> all;
    private final List<String> longestFirst;
    private final Letters beginnings;
    private final Letters endings;

    Terms(Set<String> all) {
        this.all = all;
        this.longestFirst = all.stream().sorted(LONGEST_FIRST).toList();
        this.beginnings = Letters.of(longestFirst, term -> term.charAt(0));
        this.endings = Letters.of(longestFirst, term -> term.charAt(term.length() - 1));
    }

    /** Terms by a letter of theirs, longest first; several letters share a place, so that each term must still be looked at. */
    private record Letters(List<List<String>> places) {
        /** A power of two. */
        private static final int PLACES = 64;

        static Letters of(List<String> terms, ToIntFunction<String> letter) {
            var places = new ArrayList<List<String>>();
            for (int place = 0; place < PLACES; place++) {
                places.add(new ArrayList<>());
            }
            terms.forEach(
                    term -> places.get(letter.applyAsInt(term) & (PLACES - 1)).add(term));
            places.replaceAll(List::copyOf);
            return new Letters(List.copyOf(places));
        }

        List<String> at(char letter) {
            return places.get(letter & (PLACES - 1));
        }
    }

    Set<String> all() {
        return all;
    }

    List<String> longestFirst() {
        return longestFirst;
    }

    /** The longest member that the key begins with. */
    Optional<String> beginning(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(longestAt(key, 0));
    }

    /** The longest member that the key ends with. */
    Optional<String> ending(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (var term : endings.at(key.charAt(key.length() - 1))) {
            if (key.endsWith(term) && startsAt(key, key.length() - term.length())) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** The longest member that stands in the key, of several as long the first by the alphabet. */
    Optional<String> in(String key) {
        String longest = null;
        for (int at = 0; at < key.length(); at++) {
            var found = startsAt(key, at) ? longestAt(key, at) : null;
            if (found != null && (longest == null || LONGEST_FIRST.compare(found, longest) < 0)) {
                longest = found;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether a member stands in the key. */
    boolean isIn(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (startsAt(key, at) && longestAt(key, at) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String longestAt(String key, int at) {
        for (var term : beginnings.at(key.charAt(at))) {
            if (key.startsWith(term, at) && endsAt(key, at + term.length())) {
                return term;
            }
        }
        return null;
    }

    private static boolean startsAt(String key, int index) {
        return index == 0
                || !Character.isLetterOrDigit(key.charAt(index - 1))
                || Plain.isUnspaced(key.charAt(index - 1))
                || Plain.isUnspaced(key.charAt(index));
    }

    private static boolean endsAt(String key, int index) {
        return index == key.length()
                || !Character.isLetterOrDigit(key.charAt(index))
                || Plain.isUnspaced(key.charAt(index))
                || Plain.isUnspaced(key.charAt(index - 1));
    }
}
