package dev.studygraph.build;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Bytes that had to be made for their digest, and are kept until somebody takes them; whoever asks after that has them made again. */
final class Fleeting implements Supplier<byte[]> {
    private final AtomicReference<Optional<byte[]>> made;
    private final Supplier<byte[]> again;

    /** @param again makes the same bytes */
    Fleeting(byte[] made, Supplier<byte[]> again) {
        this.made = new AtomicReference<>(Optional.of(made));
        this.again = again;
    }

    @Override
    public byte[] get() {
        return made.getAndSet(Optional.empty()).orElseGet(again);
    }
}
