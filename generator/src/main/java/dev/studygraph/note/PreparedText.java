package dev.studygraph.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text made ready for the Markdown parser, with the way back from its offsets to those of the author's text. */
final class PreparedText {
    private final String text;
    private final int[] starts;
    private final int[] origins;
    private final boolean[] copied;
    private final List<Integer> cuts;

    private PreparedText(String text, int[] starts, int[] origins, boolean[] copied, List<Integer> cuts) {
        this.cuts = List.copyOf(cuts);
        this.text = text;
        this.starts = starts;
        this.origins = origins;
        this.copied = copied;
    }

    String text() {
        return text;
    }

    /** The offsets at which the text may be cut and parsed in parts; the end is the last. */
    List<Integer> cuts() {
        return cuts;
    }

    /** Where the character at an offset stands in the author's text; what was put in stands where the copying goes on. */
    int origin(int offset) {
        if (starts.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, offset);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        return copied[run] ? origins[run] + (offset - starts[run]) : origins[run];
    }

    /** Copies from the author's text and puts in what the parser needs. */
    static final class Builder {
        private final String original;
        private final StringBuilder text;
        private int[] starts = new int[16];
        private int[] origins = new int[16];
        private boolean[] copied = new boolean[16];
        private int runs;
        private int position;
        private final List<Integer> cuts = new ArrayList<>();

        Builder(String original) {
            this.original = original;
            this.text = new StringBuilder(original.length() + 64);
        }

        /** Copies a range; ranges come in ascending order. */
        Builder copy(int from, int to) {
            if (from < to) {
                if (runs == 0 || !copied[runs - 1] || from != position) {
                    run(from, true);
                }
                append(from, to);
                position = to;
            }
            return this;
        }

        /** A carriage return that stands alone ends no line for the library's tables; a line feed takes as much room. */
        private void append(int from, int to) {
            int start = text.length();
            text.append(original, from, to);
            for (int at = from; at < to; at++) {
                boolean alone = at + 1 == original.length() || original.charAt(at + 1) != '\n';
                if (original.charAt(at) == '\r' && alone) {
                    text.setCharAt(start + at - from, '\n');
                }
            }
        }

        /** Puts in text that stands for what follows {@code at} in the original. */
        Builder insert(String inserted, int at) {
            if (!inserted.isEmpty()) {
                run(at, false);
                text.append(inserted);
                position = -1;
            }
            return this;
        }

        /** Ends a line that has not ended. */
        Builder freshLine(int at) {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? this : insert("\n", at);
        }

        int length() {
            return text.length();
        }

        /** Lets the text be cut here. */
        void cut() {
            cuts.add(text.length());
        }

        PreparedText build() {
            cuts.add(text.length());
            return new PreparedText(
                    text.toString(),
                    Arrays.copyOf(starts, runs),
                    Arrays.copyOf(origins, runs),
                    Arrays.copyOf(copied, runs),
                    cuts);
        }

        private void run(int origin, boolean copies) {
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                origins = Arrays.copyOf(origins, runs * 2);
                copied = Arrays.copyOf(copied, runs * 2);
            }
            starts[runs] = text.length();
            origins[runs] = origin;
            copied[runs] = copies;
            runs++;
        }
    }
}
