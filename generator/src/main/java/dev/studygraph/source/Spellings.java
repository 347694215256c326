package dev.studygraph.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The names that exist, for all the words of which somebody asks which name was meant. They are in alphabetical order, so that what
 * several begin with is compared with a word once, and all that begin as none may are passed over.
 */
public final class Spellings {
    private static final Comparator<Candidate> NEAREST =
            Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name);

    private final List<Known> names = new ArrayList<>();

    /**
     * A name as it is compared.
     *
     * @param shared how many letters of {@code lower} the name before begins with too
     */
    private record Known(String name, String lower, int shared) {}

    private record Candidate(String name, int distance) {}

    public Spellings(Collection<String> names) {
        var sorted = names.stream()
                .distinct()
                .map(name -> new Known(name, name.toLowerCase(Locale.ROOT), 0))
                .sorted(Comparator.comparing(Known::lower))
                .toList();
        String before = "";
        for (var known : sorted) {
            this.names.add(new Known(known.name(), known.lower(), shared(before, known.lower())));
            before = known.lower();
        }
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < one.length() && shared < other.length() && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /**
     * Names within a third of the word's length, nearest first, then by alphabet; case is ignored.
     *
     * @param count how many names at most
     */
    public List<String> nearest(String word, int count) {
        var typed = new SpellingRows(word.toLowerCase(Locale.ROOT));
        int limit = typed.limit();
        var best = new TreeSet<>(NEAREST);
        int hopeless = Integer.MAX_VALUE;
        for (var known : names) {
            if (known.shared() >= hopeless) {
                continue;
            }
            // What is further than those found so far need not be measured to the end.
            int most = best.size() < count ? limit : best.last().distance();
            hopeless = typed.compare(known.lower(), known.shared(), most);
            if (hopeless == Integer.MAX_VALUE
                    && typed.distance(known.lower().length()) <= most
                    && Math.abs(known.name().length() - typed.length()) <= limit) {
                best.add(
                        new Candidate(known.name(), typed.distance(known.lower().length())));
                if (best.size() > count) {
                    best.pollLast();
                }
            }
        }
        return best.stream().map(Candidate::name).toList();
    }
}
