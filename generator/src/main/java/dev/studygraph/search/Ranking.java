package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order of hits: a class first, then a score within it, then the document's number.
 *
 * <p>The same as in {@code search-engine.js}, which says why; a test holds the two together. The browser counts in arrays and in turns,
 * for the sake of the largest vaults; here it is written down as it is meant.
 */
final class Ranking {
    private static final double CLASS_STEP = 1e6;
    private static final double SHARE_OF_MOST = 0.9;
    private static final double WHOLE_NAME = 1.3;
    private static final double ALL_HELD = 1.5;
    private static final double RARITY = 0.7;
    private static final int BEGINNING_IMPACT = 8;

    private final List<SearchDocument> documents;
    private final Intent intent;
    private final Set<Integer> bearers;
    private final Set<Integer> opposed;
    private final Set<Integer> beginners;
    private final Set<Integer> mentioned;
    private final Map<Integer, List<Held>> held = new TreeMap<>();
    private int asked;
    private double rarities;

    Ranking(List<SearchDocument> documents, Intent intent, Named named) {
        this.documents = List.copyOf(documents);
        this.intent = intent;
        this.bearers = named.bearers;
        this.opposed = named.opposed;
        this.beginners = named.beginners;
        this.mentioned = named.mentioned;
        bearers.forEach(document -> held.put(document, new ArrayList<>()));
    }

    /**
     * Documents that the query names.
     *
     * @param bearers have it as their name
     * @param opposed have as their name one of the two things that it puts side by side
     * @param beginners have a name that it begins
     * @param mentioned have a name that is some of its words, side by side
     */
    record Named(Set<Integer> bearers, Set<Integer> opposed, Set<Integer> beginners, Set<Integer> mentioned) {
        Named {
            bearers = Set.copyOf(bearers);
            opposed = Set.copyOf(opposed);
            beginners = Set.copyOf(beginners);
            mentioned = Set.copyOf(mentioned);
        }
    }

    /** A word of the query as a document holds it. */
    private record Held(Field.Level level, double rarity, Hit.Share share) {}

    /** The best reading of a word in a document: level and impact may come from different readings, the reading is the most telling one. */
    private record Best(Field.Level level, float impact, Reading reading) {
        static Best of(Best one, Best other) {
            return new Best(
                    one.level.compareTo(other.level) >= 0 ? one.level : other.level,
                    Math.max(one.impact, other.impact),
                    other.impact > one.impact ? other.reading : one.reading);
        }
    }

    /** Counts one word of the query: each document by its best reading. */
    void add(Asked unit) {
        Map<Integer, Best> best = new HashMap<>();
        int literal = 0;
        for (Reading reading : unit.readings()) {
            Map<Integer, Family.Posting> postings = together(reading.families());
            literal += reading.way().isInstead() ? 0 : postings.size();
            postings.forEach((document, posting) -> best.merge(
                    document,
                    new Best(
                            level(reading.way(), posting.level()),
                            (float) (posting.impact() * reading.way().weight()),
                            reading),
                    Best::of));
        }
        for (int document : unit.documents()) {
            best.merge(
                    document,
                    new Best(Field.Level.NAME, BEGINNING_IMPACT, new Reading(List.of(), Reading.Way.PREFIX)),
                    (one, other) -> new Best(Field.Level.NAME, Math.max(one.impact, other.impact), one.reading));
            literal++;
        }
        double rarity = rarity(Math.min(documents.size(), Math.max(1, literal > 0 ? literal : best.size())));
        asked++;
        rarities += rarity;
        best.forEach((document, found) -> held.computeIfAbsent(document, same -> new ArrayList<>())
                .add(new Held(found.level, rarity, share(unit, found, rarity))));
    }

    /** A word that may not be meant is not enough for what a summary says. */
    private static Field.Level level(Reading.Way way, Field.Level level) {
        if (way.isInstead()) {
            return Field.Level.LEADING;
        }
        boolean isGuess = way == Reading.Way.PREFIX || way == Reading.Way.SPELLING;
        return isGuess && level == Field.Level.SUMMARY ? Field.Level.OWN : level;
    }

    private static Hit.Share share(Asked unit, Best found, double rarity) {
        return new Hit.Share(
                unit.raw(),
                String.join(
                        " ", found.reading.families().stream().map(Family::stem).toList()),
                found.reading.way().word(),
                found.level.word(),
                rarity * found.impact);
    }

    private double rarity(int frequency) {
        return Math.pow(Math.log(1 + (documents.size() - frequency + 0.5) / (frequency + 0.5)), RARITY);
    }

    /** Where all of several families occur, with the least of their levels and impacts. */
    private static Map<Integer, Family.Posting> together(List<Family> families) {
        Map<Integer, Family.Posting> joined = new LinkedHashMap<>();
        families.get(0).postings().forEach(posting -> joined.put(posting.document(), posting));
        for (Family family : families.subList(1, families.size())) {
            Map<Integer, Family.Posting> other = new HashMap<>();
            family.postings().forEach(posting -> other.put(posting.document(), posting));
            joined.keySet().retainAll(other.keySet());
            joined.replaceAll((document, posting) -> lesser(posting, other.getOrDefault(document, posting)));
        }
        return joined;
    }

    private static Family.Posting lesser(Family.Posting one, Family.Posting other) {
        return new Family.Posting(
                one.document(),
                one.level().compareTo(other.level()) <= 0 ? one.level() : other.level(),
                Math.min(one.impact(), other.impact()));
    }

    /** All hits, the best first. */
    List<Hit> hits() {
        return held.entrySet().stream()
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Ranking::value).reversed())
                .toList();
    }

    /** Class and score as one number, so that scores that differ by rounding alone count as equal, here as in the browser. */
    private static double value(Hit hit) {
        return (hit.place().height() + 1) * CLASS_STEP + hit.score();
    }

    private Hit hit(int number, List<Held> words) {
        SearchDocument document = documents.get(number);
        double prior = intent.factor(Group.of(document));
        boolean allHeld = intent == Intent.NAME && !bearers.contains(number) && held(number, words) == HitClass.SECTION;
        double whole = (beginners.contains(number) ? WHOLE_NAME : 1) * (allHeld ? ALL_HELD : 1) * coverage(words);
        double score = 0;
        for (Held word : words) {
            score += word.share.score();
        }
        return new Hit(
                document,
                place(number, words),
                score * prior * whole,
                prior * whole,
                words.stream().map(Held::share).toList());
    }

    /** How much a hit of few words counts by the share of them that it holds, by rarity: the fourth root. */
    private double coverage(List<Held> words) {
        double mass = mass(words);
        return intent == Intent.NAME && mass < rarities ? Math.sqrt(Math.sqrt(mass / rarities)) : 1;
    }

    private static double mass(List<Held> words) {
        double mass = 0;
        for (Held word : words) {
            mass += word.rarity;
        }
        return mass;
    }

    private HitClass place(int number, List<Held> words) {
        if (bearers.contains(number)) {
            return HitClass.NAME;
        }
        HitClass place = held(number, words);
        boolean comparing =
                intent == Intent.VERSUS && Group.of(documents.get(number)).compares();
        if (comparing && place == HitClass.NAMES) {
            return HitClass.NAME;
        }
        if (opposed.contains(number) || (comparing && place == HitClass.SECTION)) {
            return HitClass.SIDE;
        }
        return place.height() <= intent.oneBelow().height() ? HitClass.SOME : place;
    }

    /** The class by the words alone, a name that is mentioned counting as text of its own. */
    private HitClass held(int number, List<Held> words) {
        HitClass place = place(words);
        return place == HitClass.LEADING && mentioned.contains(number) ? HitClass.SECTION : place;
    }

    private HitClass place(List<Held> words) {
        if (words.size() == asked) {
            Field.Level least = words.stream()
                    .map(Held::level)
                    .min(Comparator.naturalOrder())
                    .orElse(Field.Level.NAME);
            return switch (least) {
                case NAME -> HitClass.NAMES;
                case SUMMARY -> intent == Intent.NAME ? HitClass.NAMES : HitClass.SECTION;
                case OWN -> HitClass.SECTION;
                case LEADING -> HitClass.LEADING;
            };
        }
        return mass(words) >= SHARE_OF_MOST * rarities ? HitClass.MOST : HitClass.SOME;
    }
}
