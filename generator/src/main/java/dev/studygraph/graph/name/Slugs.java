package dev.studygraph.graph.name;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of pages: Unicode letters and digits with dashes, at most 80 bytes of UTF-8, unique ignoring case. All that collide take the shortest
 * path suffix that tells them apart; no other slug changes.
 */
public final class Slugs {
    private static final int MOST_BYTES = 80;

    /** Names that a list page or Windows already uses. */
    private static final Set<String> RESERVED = reserved();

    /**
     * What needs a slug.
     *
     * @param wish the text its slug is made of
     * @param path folders, file without extension and whatever else leads to it, outermost first
     */
    public record Claim(String wish, List<String> path) {
        public Claim {
            path = List.copyOf(path);
        }
    }

    private Slugs() {}

    /** A slug for every claim, in the same order; claims that nothing tells apart are numbered in that order. */
    public static List<String> assign(List<Claim> claims, String fallback) {
        var trails = claims.stream().map(claim -> trail(claim, fallback)).toList();
        Map<String, List<Integer>> byBase = new TreeMap<>();
        for (int i = 0; i < trails.size(); i++) {
            byBase.computeIfAbsent(suffix(trails.get(i), 1), base -> new ArrayList<>())
                    .add(i);
        }
        Map<Integer, String> given = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(RESERVED);
        byBase.forEach((base, group) -> {
            if (group.size() == 1 && !RESERVED.contains(base)) {
                given.put(group.get(0), base);
            }
            taken.add(base);
        });
        byBase.forEach((base, group) -> {
            if (group.size() > 1 || RESERVED.contains(base)) {
                tellApart(group, trails, given, taken);
            }
        });
        var slugs = new ArrayList<String>();
        for (int i = 0; i < trails.size(); i++) {
            slugs.add(given.getOrDefault(i, fallback));
        }
        return slugs;
    }

    /** The slug a text would like to have; empty if it holds no letter and no digit. */
    public static String of(String text) {
        var slug = new StringBuilder();
        String folded = SmallLetters.of(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replace("'", "")
                .replace("’", "");
        Normalizer.normalize(folded, Normalizer.Form.NFC).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || (mark && slug.length() > 0 && (c < 0xFE00 || c > 0xFE0F))) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        return cut(slug.toString());
    }

    private static void tellApart(
            List<Integer> group, List<List<String>> trails, Map<Integer, String> given, Set<String> taken) {
        int deepest = group.stream().mapToInt(i -> trails.get(i).size()).max().orElse(1);
        for (int length = 2; length <= deepest; length++) {
            var tried = new LinkedHashMap<String, Integer>();
            for (int i : group) {
                tried.put(suffix(trails.get(i), length), i);
            }
            if (tried.size() == group.size() && tried.keySet().stream().noneMatch(taken::contains)) {
                tried.forEach((slug, i) -> given.put(i, slug));
                taken.addAll(tried.keySet());
                return;
            }
        }
        number(group, trails, given, taken);
    }

    private static void number(
            List<Integer> group, List<List<String>> trails, Map<Integer, String> given, Set<String> taken) {
        for (int i : group) {
            String stem = suffix(trails.get(i), trails.get(i).size());
            int number = 1;
            String slug = stem;
            while (taken.contains(slug)) {
                number++;
                slug = cut(stem, MOST_BYTES - 5) + "-" + number;
            }
            taken.add(slug);
            given.put(i, slug);
        }
    }

    /** The slugs that lead to a claim, its own last; a path that ends in the claim's own name does not say it twice. */
    private static List<String> trail(Claim claim, String fallback) {
        var trail = new ArrayList<String>();
        claim.path().stream().map(Slugs::of).filter(slug -> !slug.isEmpty()).forEach(trail::add);
        String own = of(claim.wish());
        if (own.isEmpty()) {
            if (trail.isEmpty()) {
                trail.add(fallback);
            }
        } else if (trail.isEmpty() || !trail.get(trail.size() - 1).equals(own)) {
            trail.add(own);
        }
        return trail;
    }

    private static String suffix(List<String> trail, int length) {
        return cut(String.join("-", trail.subList(Math.max(0, trail.size() - length), trail.size())));
    }

    private static String cut(String slug) {
        return cut(slug, MOST_BYTES);
    }

    private static String cut(String slug, int bytes) {
        String rest = slug;
        while (rest.getBytes(StandardCharsets.UTF_8).length > bytes) {
            int dash = rest.lastIndexOf('-');
            rest = dash > rest.length() / 2
                    ? rest.substring(0, dash)
                    : rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == '-') {
            end--;
        }
        return rest.substring(0, end);
    }

    private static Set<String> reserved() {
        var names = new HashSet<>(List.of("index", "con", "prn", "aux", "nul"));
        for (int i = 1; i < 10; i++) {
            names.add("com" + i);
            names.add("lpt" + i);
        }
        return Set.copyOf(names);
    }
}
