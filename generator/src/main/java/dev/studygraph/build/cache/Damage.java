package dev.studygraph.build.cache;

import java.io.Serial;

/** Bytes that do not hold what they should; whoever reads them goes on without. */
final class Damage extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Damage(String message) {
        super(message);
    }
}
