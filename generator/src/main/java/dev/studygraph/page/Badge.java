package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A short remark beside a title.
 *
 * @param kind {@code as-of}, {@code formerly}, {@code renamed}, {@code replaced}, {@code retired} or {@code note}
 */
public record Badge(String kind, String text, @Nullable Link link) {}
