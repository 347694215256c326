package dev.studygraph.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to be found, as a set that comes with the core: a browser asks for no file in which it would find nothing, and knows all the files of a
 * query at once.
 *
 * <p>A Bloom filter (Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, 1970): it denies nothing that it holds, and takes one in
 * fifty other keys for its own. {@code search-codes.js} reads it.
 */
final class Register {

    /** Before the key of a whole name, and before a word by which a service is called. */
    private static final String OF_NAME = " ";

    private static final String IN_NAME = "=";

    private static final int BITS_PER_KEY = 8;
    private static final int PROBES = 5;

    /** A query tries many runs of its words as names, and each that is let through in vain costs a file. */
    private static final int PROBES_OF_NAME = 2 * PROBES;

    private static final int BITS = 6;

    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;
    private static final int STIR = 0x2c1b3c6d;

    private final byte[] sixths;

    private Register(int keys) {
        this.sixths = new byte[(keys * BITS_PER_KEY + BITS - 1) / BITS];
    }

    /**
     * All words, names, and words of names.
     *
     * @param ofNames stems of the words by which services are called
     */
    static String of(Collection<Family> families, Collection<String> names, Set<String> ofNames) {
        Set<String> keys = new HashSet<>();
        for (Family family : families) {
            Set<String> words = Stream.concat(Stream.of(family.stem()), family.forms().stream())
                    .collect(Collectors.toSet());
            keys.addAll(words);
            if (ofNames.contains(family.stem())) {
                words.forEach(word -> keys.add(IN_NAME + word));
            }
        }
        Register register = new Register(keys.size() + names.size());
        keys.forEach(key -> register.add(key, PROBES));
        names.forEach(name -> register.add(OF_NAME + name, PROBES_OF_NAME));
        return register.written();
    }

    private void add(String key, int probes) {
        int hash = BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        int step = ((hash ^ (hash >>> 15)) * STIR) | 1;
        for (int probe = 0; probe < probes; probe++, hash += step) {
            int bit = Integer.remainderUnsigned(hash, sixths.length * BITS);
            sixths[bit / BITS] |= (byte) (1 << (bit % BITS));
        }
    }

    private String written() {
        StringBuilder text = new StringBuilder(sixths.length);
        for (byte sixth : sixths) {
            text.append(Vlq.DIGITS.charAt(sixth));
        }
        return text.toString();
    }
}
