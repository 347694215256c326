package dev.studygraph.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How two nodes can stand to each other; read from the first to the second. These ten mean something to the program; a vault may name
 * others, which are only shown.
 *
 * @param id the spelling of {@code graph.json}: {@code part-of}
 */
public record Relation(String id) implements Comparable<Relation> {
    public static final Relation PART_OF = new Relation("part-of");
    public static final Relation ANSWERS = new Relation("answers");
    public static final Relation COMPARES = new Relation("compares");
    public static final Relation DECIDES = new Relation("decides");
    public static final Relation LEADS_TO = new Relation("leads-to");
    public static final Relation USES = new Relation("uses");
    public static final Relation MENTIONS = new Relation("mentions");
    public static final Relation REQUIRES = new Relation("requires");
    public static final Relation REPLACED_BY = new Relation("replaced-by");
    public static final Relation ABOUT = new Relation("about");

    private static final List<Relation> KNOWN =
            List.of(PART_OF, ANSWERS, COMPARES, DECIDES, LEADS_TO, USES, MENTIONS, REQUIRES, REPLACED_BY, ABOUT);

    private static final Map<String, Integer> RANKS = IntStream.range(0, KNOWN.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(rank -> KNOWN.get(rank).id(), rank -> rank));

    /** Whether only the vault gives it a meaning. */
    public boolean isOwn() {
        return !RANKS.containsKey(id);
    }

    /** Those of the program in the order above, then those of the vault by name. */
    @Override
    public int compareTo(Relation other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : id.compareTo(other.id);
    }

    private int rank() {
        return RANKS.getOrDefault(id, KNOWN.size());
    }
}
