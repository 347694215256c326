package dev.studygraph.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a query that no note holds, as a reader would say them. */
final class UnknownWords {
    private final String query;
    private final Set<String> words = new LinkedHashSet<>();
    private int start;
    private int end;
    private int known;
    private boolean alone;

    private UnknownWords(String query) {
        this.query = query;
    }

    /** In the order of the query, each once; where no spaces part words, the stretches that are left beside known pairs. */
    static List<String> of(String query, List<Asked> units) {
        UnknownWords unknown = new UnknownWords(query);
        units.forEach(unknown::take);
        unknown.say();
        return List.copyOf(unknown.words);
    }

    private void take(Asked unit) {
        if (!unit.isPaired() || unit.word().start() >= end) {
            say();
        }
        if (!unit.isPaired()) {
            if (unit.isUnknown()) {
                words.add(unit.raw());
            }
        } else if (!unit.isUnknown()) {
            end = Math.min(end, unit.word().start());
            say();
            known = unit.word().end();
        } else {
            if (end == 0) {
                start = Math.max(unit.word().start(), known);
                alone = unit.raw().codePointCount(0, unit.raw().length()) == 1;
            }
            end = unit.word().end();
        }
    }

    /** A single character beside a known pair is hardly a word. */
    private void say() {
        if (end > start && (alone || query.codePointCount(start, end) > 1)) {
            words.add(query.substring(start, end));
        }
        end = 0;
    }
}
