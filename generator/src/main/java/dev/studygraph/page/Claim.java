package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/** A sentence the notes state, such as when to choose a service, and where. */
public record Claim(RichText text, @Nullable SourceLine source) {}
