package dev.studygraph.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The families of words in shards by their letters: what stands in a shard answers for all words from its first key on. */
final class TermShelf {

    private TermShelf() {}

    /**
     * A family stands in the shard of its stem and in that of each of its forms, so that a word leads to its family by its own letters
     * alone; only families at the edges stand twice.
     */
    static Shelf of(List<Family> families, FamilyLines lines, ShardMemory shards) {
        return of("terms", families, lines, shards);
    }

    /** The words that hardly any query asks for, on a shelf of their own, so that others need not be loaded with them. */
    static Shelf idle(List<Family> families, FamilyLines lines, ShardMemory shards) {
        return of("idle", families, lines, shards);
    }

    private static Shelf of(String name, List<Family> families, FamilyLines known, ShardMemory shards) {
        List<Line> lines = families.stream().map(known::of).toList();
        TreeMap<String, BitSet> members = new TreeMap<>();
        for (int cut : Shelf.cuts(lines, Shelf::limit)) {
            members.put(cut == 0 ? "" : families.get(cut).stem(), new BitSet());
        }
        for (int i = 0; i < families.size(); i++) {
            members.floorEntry(families.get(i).stem()).getValue().set(i);
            for (String form : families.get(i).forms()) {
                members.floorEntry(form).getValue().set(i);
            }
        }
        List<Shelf.Place> places = new ArrayList<>();
        members.forEach((from, numbers) -> {
            List<Line> run = numbers.stream().mapToObj(lines::get).toList();
            Shard shard = shards.shard(
                    name + "-" + places.size(),
                    run,
                    () -> run.stream().map(Line::text).collect(Collectors.joining(",", "[", "]")));
            places.add(new Shelf.Place(from, shard));
        });
        return new Shelf(name, places);
    }
}
