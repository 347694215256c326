package dev.studygraph.decide;

import java.util.BitSet;
import java.util.OptionalInt;

/** Which question to ask next. */
interface Chooser {
    /** The column to ask about when these options are left; empty where no question separates them. */
    OptionalInt next(BitSet options);
}
