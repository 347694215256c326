package dev.studygraph.vault;

import java.util.Set;

/** The keys of front matter that have a meaning; what reads notes and what reads the configuration go by the same. */
public final class FrontMatterWords {
    /** Keys that only Studygraph reads, so that another spelling of one is probably a mistake. */
    public static final Set<String> OURS = Set.of(
            "kind",
            "aliases",
            "formerly",
            "category",
            "part-of",
            "parts",
            "requires",
            "replaced-by",
            "permalink",
            "as-of",
            "question",
            "publish",
            "extract");

    /** Keys that other programs read too. */
    private static final Set<String> SHARED = Set.of(
            "type",
            "title",
            "alias",
            "exam",
            "tag",
            "tags",
            "description",
            "updated",
            "lastmod",
            "modified",
            "published",
            "draft");

    private FrontMatterWords() {}

    /** Whether notes can say something under this key already. */
    static boolean has(String key) {
        return OURS.contains(key) || SHARED.contains(key);
    }
}
