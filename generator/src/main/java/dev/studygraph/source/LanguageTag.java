package dev.studygraph.source;

import java.util.Locale;

/** A language tag such as {@code pt-BR}. */
public final class LanguageTag {
    private LanguageTag() {}

    /** The part of a tag that names the language, {@code pt} of {@code pt-BR}. */
    public static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
