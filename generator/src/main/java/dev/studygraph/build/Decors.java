package dev.studygraph.build;

import java.nio.file.Path;
import java.util.List;

/** Where builds get their theme from. */
@FunctionalInterface
interface Decors {
    /** The theme is read for whoever asks. */
    Decors READ_ANEW = Decor::of;

    /** The theme as it lies in these folders now. */
    Decor of(List<Path> folders, String language);
}
