package dev.studygraph.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of one site share.
 *
 * @param language BCP 47 tag, such as {@code en}
 * @param baseUrl where the site will be published, ending in a slash, if that is known
 * @param feed whether the site has a feed of changed notes
 * @param navigation the lists of the kinds there are, then pages about the whole site
 * @param words texts of the interface that the vault replaces, by message key
 */
public record Site(
        String title,
        String description,
        String language,
        @Nullable String baseUrl,
        boolean feed,
        List<Link> navigation,
        Map<String, String> words) {
    public Site {
        navigation = List.copyOf(navigation);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
