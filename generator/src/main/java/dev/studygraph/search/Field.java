package dev.studygraph.search;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of a document that counts on its own in the ranking. */
enum Field {
    NAME(Level.NAME, 5.0, 0.3) {
        @Override
        String text(SearchDocument document) {
            return document.title();
        }
    },
    ALIAS(Level.NAME, 4.0, 0.1) {
        @Override
        String text(SearchDocument document) {
            return lines(document.aliases());
        }
    },
    NEED(Level.NAME, 5.0, 0.3) {
        @Override
        String text(SearchDocument document) {
            return document.need().equals(document.title()) ? "" : document.need();
        }
    },
    /** To a service the sentence that says what it is is what the need is to a scenario. */
    SUMMARY(Level.SUMMARY, 0.2, 0.3) {
        @Override
        String text(SearchDocument document) {
            return document.summary();
        }
    },
    CONTEXT(Level.OWN, 1.5, 0.3) {
        @Override
        String text(SearchDocument document) {
            return lines(Stream.of(document.context(), document.tags(), document.domains())
                    .flatMap(List::stream)
                    .toList());
        }
    },
    ANSWER(Level.OWN, 2.0, 0.3) {
        @Override
        String text(SearchDocument document) {
            return document.answer();
        }
    },
    BODY(Level.OWN, 1.5, 0.5) {
        @Override
        String text(SearchDocument document) {
            return document.body();
        }
    },
    LEADING(Level.LEADING, 2.0, 0.6) {
        @Override
        String text(SearchDocument document) {
            return document.kind() == PageKind.SCENARIO ? "" : lines(document.leading());
        }
    },
    /** What stands around a scenario makes it findable, yet describes others of its section as well. */
    AROUND(Level.LEADING, 0.3, 0.3) {
        @Override
        String text(SearchDocument document) {
            return document.kind() == PageKind.SCENARIO ? lines(document.leading()) : "";
        }
    };

    /** How near to the heart of a document a word stands; the higher level of two counts. */
    enum Level {
        LEADING(0),
        OWN(1),
        SUMMARY(2),
        NAME(3);

        private static final Level[] BY_RANK = values();

        private final int rank;

        Level(int rank) {
            this.rank = rank;
        }

        /** The number that stands for the level in the index. */
        int rank() {
            return rank;
        }

        static Level ofRank(int rank) {
            return BY_RANK[rank];
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Level level;
    private final double weight;
    private final double lengthShare;

    Field(Level level, double weight, double lengthShare) {
        this.level = level;
        this.weight = weight;
        this.lengthShare = lengthShare;
    }

    abstract String text(SearchDocument document);

    Level level() {
        return level;
    }

    /** How many occurrences in a plain text one occurrence here is worth: the w of BM25F. */
    double weight() {
        return weight;
    }

    /** How much of the difference to the average length is allowed for, 0 to 1: the b of BM25F. */
    double lengthShare() {
        return lengthShare;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
