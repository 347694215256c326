package dev.studygraph.extract.name;

import dev.studygraph.extract.words.Plain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How alike two spellings of a name are: shared words without vendor prefix, or one the acronym of the other. */
public final class Likeness {
    private static final Set<String> VENDORS =
            Set.of("aws", "amazon", "azure", "microsoft", "google", "gcp", "apache", "cloud");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "for", "and", "on", "in", "to");
    private static final Pattern ASIDE = Pattern.compile("[(（]([^()（）]*)[)）]");
    private static final Pattern BREAK = Pattern.compile("[\\s/_–—-]+");

    private final Set<String> prefixes;

    public Likeness(List<String> configured) {
        this.prefixes = Stream.concat(VENDORS.stream(), configured.stream().map(Plain::key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From 0 (nothing in common) to 1 (the same words); at least 0.5 means the names match. */
    public double between(String one, String other) {
        double best = 0;
        for (var left : spellings(one)) {
            for (var right : spellings(other)) {
                best = Math.max(best, ofSpellings(left, right));
            }
        }
        return best;
    }

    public boolean match(String one, String other) {
        return between(one, other) >= 0.5;
    }

    /** Whether the one is made of the initials of the other: {@code NLB}, {@code Network Load Balancer}. */
    public boolean isShortFor(String one, String other) {
        return isAcronym(words(one), words(other));
    }

    private double ofSpellings(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (isAcronym(left, right) || isAcronym(right, left) || differInSpacing(left, right)) {
            return 0.95;
        }
        long shared = left.stream().filter(right::contains).count();
        double ofShorter = shared / (double) Math.min(left.size(), right.size());
        double ofLonger = shared / (double) Math.max(left.size(), right.size());
        return ofShorter < 0.5 ? 0 : 0.5 * ofShorter + 0.5 * ofLonger;
    }

    /** {@code Night Ferry} and {@code NightFerry}. */
    private static boolean differInSpacing(Set<String> one, Set<String> other) {
        return one.size() != other.size() && String.join("", one).equals(String.join("", other));
    }

    private static boolean isAcronym(Set<String> small, Set<String> large) {
        if (small.size() != 1 || large.size() < 2) {
            return false;
        }
        var initials = large.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return small.iterator().next().equals(initials);
    }

    /** The name without its aside, and the aside itself. */
    private static List<String> spellings(String name) {
        var found = new ArrayList<String>();
        found.add(ASIDE.matcher(name).replaceAll(" "));
        var aside = ASIDE.matcher(name);
        while (aside.find()) {
            found.add(aside.group(1));
        }
        return found;
    }

    private Set<String> words(String name) {
        var all = new LinkedHashSet<String>();
        for (var word : BREAK.split(Plain.key(name), -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                all.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        var bare = new LinkedHashSet<>(all);
        bare.removeAll(prefixes);
        return bare.isEmpty() ? all : bare;
    }
}
