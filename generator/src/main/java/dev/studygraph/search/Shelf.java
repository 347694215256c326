package dev.studygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of shards of one sort, in the order of their keys: what is looked for stands in the last shard whose first key is not greater.
 *
 * @param name the sort, such as {@code terms}
 */
record Shelf(String name, List<Place> places) {

    /** Of shards that one query needs many of, each for an entry or two. */
    private static final int SMALLEST_SHARD = 1_500;
    /** Of shards that one query needs few of. */
    private static final int SMALLEST_READ_WHOLE = 6_000;

    private static final int LARGEST_SHARD = 40_000;
    private static final int MANY_SHARDS = 128;

    /** Of entries for hits: a list of hits needs one of nearly as many shards as it has hits. */
    private static final int LARGEST_OF_ENTRIES = 90_000;

    private static final int MANY_OF_ENTRIES = 48;

    Shelf {
        places = List.copyOf(places);
    }

    /** A shard with the first key it answers for. */
    record Place(String from, Shard shard) {}

    int size() {
        return places.stream().mapToInt(place -> place.shard().json().length()).sum();
    }

    /**
     * Shelves of a sort: the contents in runs, each in brackets, as an array is written.
     *
     * @param keys by place of a content, the key that a run which begins there answers from
     */
    static Shelf of(String name, List<String> contents, IntFunction<String> keys, IntUnaryOperator limit) {
        return of(name, contents, keys, limit, run -> "[" + String.join(",", run) + "]");
    }

    /** The same with a line for each content, keyed by its number, of which the browser reads those it needs. */
    static Shelf ofLines(String name, List<String> contents, IntUnaryOperator limit) {
        return of(name, contents, String::valueOf, limit, run -> String.join("\n", run));
    }

    /** The same of lines that may have been on it before, of which a query needs most of a shard, or none. */
    static Shelf ofLines(String name, List<Line> lines, ShardMemory shards) {
        List<Integer> cuts = cuts(lines, Shelf::limitReadWhole);
        List<Place> places = IntStream.range(0, cuts.size())
                .parallel()
                .mapToObj(i -> {
                    List<Line> run = lines.subList(cuts.get(i), i + 1 < cuts.size() ? cuts.get(i + 1) : lines.size());
                    Shard shard = shards.shard(
                            name + "-" + i,
                            run,
                            () -> run.stream().map(Line::text).collect(Collectors.joining("\n")));
                    return new Place(String.valueOf(cuts.get(i)), shard);
                })
                .toList();
        return new Shelf(name, places);
    }

    private static Shelf of(
            String name,
            List<String> contents,
            IntFunction<String> keys,
            IntUnaryOperator limit,
            Function<List<String>, String> written) {
        List<Integer> cuts = cuts(contents.stream().mapToInt(String::length).toArray(), limit);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : contents.size();
            String content = written.apply(contents.subList(cuts.get(i), end));
            places.add(new Place(keys.apply(cuts.get(i)), new Shard(name + "-" + i, content)));
        }
        return new Shelf(name, places);
    }

    /** How much a shard should hold, of so many characters in all: little, as a query needs but a few entries of each, yet not so little that there are too many files. */
    static int limit(int total) {
        return Math.max(SMALLEST_SHARD, Math.min(LARGEST_SHARD, total / MANY_SHARDS));
    }

    /** The same where a query needs most of a shard, or none. */
    static int limitReadWhole(int total) {
        return Math.max(SMALLEST_READ_WHOLE, limit(total));
    }

    /** The same for what each hit needs an entry of, wherever it stands: the fewer the files, the sooner they are all there. */
    static int limitOfEntries(int total) {
        return Math.max(SMALLEST_SHARD, Math.min(LARGEST_OF_ENTRIES, total / MANY_OF_ENTRIES));
    }

    /** Lines cut into runs of about as many characters as a limit allows of all; the numbers of the lines that runs begin with. */
    static List<Integer> cuts(List<Line> lines, IntUnaryOperator limit) {
        return cuts(lines.stream().mapToInt(Line::length).toArray(), limit);
    }

    private static List<Integer> cuts(int[] lengths, IntUnaryOperator limitOf) {
        int limit = limitOf.applyAsInt(IntStream.of(lengths).sum());
        List<Integer> starts = new ArrayList<>();
        int filled = limit;
        for (int i = 0; i < lengths.length; i++) {
            if (filled >= limit) {
                starts.add(i);
                filled = 0;
            }
            filled += lengths[i];
        }
        return starts;
    }
}
