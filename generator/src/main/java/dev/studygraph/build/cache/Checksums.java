package dev.studygraph.build.cache;

import java.util.ArrayList;
import java.util.List;

/**
 * A checksum for each component of a record: good for telling a person what has changed, not for deciding whether anything has. There is one
 * of these for every page of a site, so all that have the same names share them.
 *
 * @param names of the components
 * @param sums four characters for each, of eight bits, which is half of what digits would take
 */
public record Checksums(List<String> names, String sums) {
    static final Checksums NONE = new Checksums(List.of(), "");

    private static final int LENGTH = 4;

    /** The components that differ from those of an earlier record of this kind, by name. */
    List<String> difference(Checksums earlier) {
        var differing = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            int before = earlier.names.indexOf(names.get(i));
            if (before < 0 || !sum(i).equals(earlier.sum(before))) {
                differing.add(names.get(i));
            }
        }
        return differing;
    }

    private String sum(int at) {
        return sums.substring(Math.min(at * LENGTH, sums.length()), Math.min((at + 1) * LENGTH, sums.length()));
    }

    /** Takes sums in the order of the names. */
    static final class Collector {
        private final StringBuilder sums = new StringBuilder();

        void add(int sum) {
            for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
                sums.append((char) (sum >>> shift & 0xff));
            }
        }

        void addAll(Checksums others) {
            sums.append(others.sums);
        }

        Checksums under(List<String> names) {
            return new Checksums(names, sums.toString());
        }
    }
}
