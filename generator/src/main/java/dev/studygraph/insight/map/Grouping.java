package dev.studygraph.insight.map;

import java.util.Arrays;

/**
 * Which nodes stand together. Nodes with a seed keep it; every other node joins the group that most of its lines lead to, in rounds
 * until nothing changes. Groups too small to be read as one join the group they are tied to most.
 */
final class Grouping {
    private static final int ROUNDS = 12;
    static final int SMALLEST = 3;

    private final MapLinks links;
    private final int[] group;
    private final int[] votes;

    private Grouping(MapLinks links, int[] group, int groups) {
        this.links = links;
        this.group = group;
        this.votes = new int[groups];
    }

    /**
     * The group of each node.
     *
     * @param seeds the group of a node, or -1 where it is free
     * @param seeded number of groups that seeds name
     */
    static int[] of(MapLinks links, int[] seeds, int seeded) {
        int[] group = seeds.clone();
        int next = seeded;
        for (int node = 0; node < group.length; node++) {
            if (group[node] < 0) {
                group[node] = next++;
            }
        }
        var grouping = new Grouping(links, group, next);
        grouping.joinFreeNodes(seeds);
        grouping.joinSmallGroups();
        return group;
    }

    private void joinFreeNodes(int[] seeds) {
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (int node = 0; node < group.length; node++) {
                if (seeds[node] < 0) {
                    int winner = mostWanted(node, -1);
                    changed |= winner != group[node];
                    group[node] = winner;
                }
            }
        }
    }

    private void joinSmallGroups() {
        int[] sizes = new int[votes.length];
        Arrays.stream(group).forEach(each -> sizes[each]++);
        for (int node = 0; node < group.length; node++) {
            int own = group[node];
            if (sizes[own] < SMALLEST) {
                int winner = mostWanted(node, own);
                sizes[own]--;
                sizes[winner]++;
                group[node] = winner;
            }
        }
    }

    /** The group most lines of a node lead to, other than {@code not}; its own if it has no such line. Of equals the first. */
    private int mostWanted(int node, int not) {
        int winner = group[node];
        int most = 0;
        for (int line = links.from(node); line < links.until(node); line++) {
            int other = group[links.end(line)];
            votes[other] += links.weight(line);
            if (other != not && (votes[other] > most || (votes[other] == most && other < winner))) {
                most = votes[other];
                winner = other;
            }
        }
        for (int line = links.from(node); line < links.until(node); line++) {
            votes[group[links.end(line)]] = 0;
        }
        return winner;
    }
}
