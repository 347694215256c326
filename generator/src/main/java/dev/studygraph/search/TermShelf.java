package dev.studygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The families of words in shards by their letters: what stands in a shard answers for all words from its first key on. */
final class TermShelf {

    private TermShelf() {}

    /**
     * A family stands in the shard of its stem and in that of each of its forms, so that a word leads to its family by its own letters
     * alone; only families at the edges stand twice.
     */
    static Shelf of(List<Family> families) {
        return of("terms", families);
    }

    /** The words that hardly any query asks for, on a shelf of their own, so that others need not be loaded with them. */
    static Shelf idle(List<Family> families) {
        return of("idle", families);
    }

    private static Shelf of(String name, List<Family> families) {
        List<String> written = families.parallelStream().map(TermShelf::json).toList();
        List<Integer> cuts = Shelf.cuts(written.stream().map(String::length).toList(), Shelf.limit(written));
        TreeMap<String, TreeSet<Integer>> shards = new TreeMap<>();
        for (int cut : cuts) {
            shards.put(cut == 0 ? "" : families.get(cut).stem(), new TreeSet<>());
        }
        for (int i = 0; i < families.size(); i++) {
            shards.floorEntry(families.get(i).stem()).getValue().add(i);
            for (String form : families.get(i).forms()) {
                shards.floorEntry(form).getValue().add(i);
            }
        }
        List<Shelf.Place> places = new ArrayList<>();
        shards.forEach((from, members) -> {
            List<String> parts = members.stream().map(written::get).toList();
            places.add(
                    new Shelf.Place(from, new Shard(name + "-" + places.size(), "[" + String.join(",", parts) + "]")));
        });
        return new Shelf(name, places);
    }

    private static String json(Family family) {
        return Json.listed(family.stem(), family.writtenForms(), family.writtenPostings());
    }
}
