package dev.studygraph.search;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What is written of families, by the very object; of one that was there the last time it is known. */
final class FamilyLines {
    private IdentityHashMap<Family, Line> known = new IdentityHashMap<>();

    /** Takes families in place of those of the last time. */
    FamilyLines taking(List<Family> families) {
        IdentityHashMap<Family, Line> before = known;
        List<Line> lines = families.parallelStream()
                .map(family -> Optional.ofNullable(before.get(family)).orElseGet(() -> new Line(() -> json(family))))
                .toList();
        IdentityHashMap<Family, Line> now = new IdentityHashMap<>(families.size());
        for (int i = 0; i < lines.size(); i++) {
            now.put(families.get(i), lines.get(i));
        }
        known = now;
        return this;
    }

    /** The line of a family that was taken. */
    Line of(Family family) {
        return requireNonNull(known.get(family));
    }

    private static String json(Family family) {
        return Json.listed(family.stem(), family.writtenForms(), family.writtenPostings());
    }
}
