package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every word of the documents, by stem, and how much each document is about it. */
final class Vocabulary {
    /** Where more than one in so many documents is another, all are looked at. */
    private static final int FEW = 8;

    private final WordNumbers numbers;
    /** The averages that weights were first worked out with. */
    private final double[] averages;

    private final Lengths lengths;
    private final List<DocumentWeights> weights;
    /** By word, how many documents hold it. */
    private final int[] holders;
    /** By stem. */
    private final @Nullable Postings[] postings;

    private final List<Family> families;

    private Vocabulary(
            WordNumbers numbers,
            double[] averages,
            Lengths lengths,
            List<DocumentWeights> weights,
            int[] holders,
            @Nullable Postings[] postings,
            List<Family> families) {
        this.numbers = numbers;
        this.averages = averages;
        this.lengths = lengths;
        this.weights = weights;
        this.holders = holders;
        this.postings = postings;
        this.families = families;
    }

    /** The words of the documents, which are numbered by their place in the list. */
    static Vocabulary of(List<SearchDocument> documents, Tokenizer tokenizer) {
        WordNumbers numbers = new WordNumbers();
        List<DocumentWords> words = documents.parallelStream()
                .map(document -> DocumentWords.of(document, tokenizer, numbers))
                .toList();
        return of(words, numbers);
    }

    /** The same of documents whose words are known. */
    static Vocabulary of(List<DocumentWords> documents, WordNumbers numbers) {
        Lengths lengths = Lengths.of(documents);
        double[] averages = lengths.averages();
        List<DocumentWeights> weights = documents.parallelStream()
                .map(words -> DocumentWeights.of(words, averages))
                .toList();
        int[] holders = new int[numbers.words()];
        @Nullable Postings[] postings = new Postings[numbers.stems()];
        for (int document = 0; document < weights.size(); document++) {
            DocumentWeights weighed = weights.get(document);
            DocumentWords words = weighed.words();
            words.forEachWord(word -> holders[word]++);
            for (int place = 0; place < words.stems(); place++) {
                Postings known = postings[words.stem(place)];
                if (known == null) {
                    known = new Postings();
                    postings[words.stem(place)] = known;
                }
                known.add(document, weighed.weight(place));
            }
        }
        List<Family> families = families(numbers, stem -> true, postings, holders);
        families.sort(Comparator.comparing(Family::stem));
        return new Vocabulary(numbers, averages, lengths, weights, holders, postings, families);
    }

    /**
     * The same of documents of which most are the very same, exactly as if all had been looked at; empty where that would be no quicker. A
     * family of which nothing changes is the same object.
     */
    @SuppressWarnings("ReferenceEquality") // the words and weights of a document that is the same are the same objects
    Optional<Vocabulary> over(List<DocumentWords> documents) {
        if (documents.size() != weights.size()) {
            return Optional.empty();
        }
        List<Integer> others = IntStream.range(0, documents.size())
                .filter(number -> documents.get(number) != weights.get(number).words())
                .boxed()
                .toList();
        Lengths now = lengths;
        for (int number : others) {
            now = now.without(weights.get(number).words()).with(documents.get(number));
        }
        double[] moved = now.averages();
        if (others.size() > documents.size() / FEW || !DocumentWeights.areNear(averages, moved)) {
            return Optional.empty();
        }
        List<DocumentWeights> anew = new ArrayList<>(weights.size());
        Changes changes = new Changes();
        for (int number = 0; number < documents.size(); number++) {
            DocumentWeights before = weights.get(number);
            DocumentWords words = documents.get(number);
            DocumentWeights weighed = words == before.words() ? before.near(moved) : DocumentWeights.of(words, moved);
            if (weighed != before) {
                changes.enter(number, before, weighed);
            }
            anew.add(weighed);
        }
        int[] held = Arrays.copyOf(holders, numbers.words());
        BitSet touched = new BitSet();
        for (int number : others) {
            weights.get(number).words().forEachWord(word -> held[word]--);
            documents.get(number).forEachWord(word -> held[word]++);
        }
        numbers.forEachWord((word, number) -> {
            if ((held[number] > 0) != (number < holders.length && holders[number] > 0)) {
                touched.set(numbers.ofStem(word.stem()));
            }
        });
        @Nullable Postings[] renewed = Arrays.copyOf(postings, numbers.stems());
        changes.byStem().forEach((stem, changed) -> {
            touched.set(stem);
            renewed[stem] = Postings.over(renewed[stem], changed);
        });
        return Optional.of(
                new Vocabulary(numbers, averages, now, anew, held, renewed, families(touched, renewed, held)));
    }

    /** All families, by stem. */
    List<Family> families() {
        return families;
    }

    /** Those of before, but for these stems. */
    private List<Family> families(BitSet touched, @Nullable Postings[] renewed, int[] held) {
        Set<String> names = new HashSet<>();
        numbers.forEachStem((stem, number) -> {
            if (touched.get(number)) {
                names.add(stem);
            }
        });
        List<Family> now = families(numbers, touched::get, renewed, held);
        families.stream().filter(family -> !names.contains(family.stem())).forEach(now::add);
        now.sort(Comparator.comparing(Family::stem));
        return now;
    }

    /** The families of some stems, in any order. */
    private static List<Family> families(
            WordNumbers numbers, IntPredicate stems, @Nullable Postings[] postings, int[] holders) {
        Map<Integer, SortedSet<String>> forms = new HashMap<>();
        numbers.forEachWord((word, number) -> {
            if (number < holders.length && holders[number] > 0) {
                int stem = numbers.ofStem(word.stem());
                if (stems.test(stem)) {
                    forms.computeIfAbsent(stem, first -> new TreeSet<>()).add(word.form());
                }
            }
        });
        List<Family> families = new ArrayList<>();
        numbers.forEachStem((stem, number) -> {
            Postings found = number < postings.length && stems.test(number) ? postings[number] : null;
            if (found != null) {
                families.add(new Family(stem, forms.getOrDefault(number, new TreeSet<>()), found));
            }
        });
        return families;
    }

    /** The numbers of the documents of services. */
    static BitSet services(List<SearchDocument> documents) {
        BitSet services = new BitSet();
        for (int number = 0; number < documents.size(); number++) {
            services.set(number, Group.of(documents.get(number)) == Group.SERVICE);
        }
        return services;
    }

    /** Stems of the words by which services are called. */
    static Set<String> ofNames(List<Family> families, List<SearchDocument> documents) {
        BitSet services = services(documents);
        return families.stream()
                .filter(family -> family.isIn(Field.Level.NAME, services))
                .map(Family::stem)
                .collect(Collectors.toSet());
    }
}
