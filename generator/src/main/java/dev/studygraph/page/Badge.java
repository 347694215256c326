package dev.studygraph.page;

import org.jspecify.annotations.Nullable;

/**
 * A short remark beside a title.
 *
 * @param kind {@code as-of}, {@code renamed}, {@code retired}, {@code formerly} or {@code note}
 */
public record Badge(String kind, String text, @Nullable Link link) {}
