package dev.studygraph.render;

import dev.studygraph.page.Page;
import java.util.Locale;

/** Which template a page is drawn by: {@code ComparePairPage} by {@code pages/compare-pair.ftlh}. */
final class TemplateName {

    private TemplateName() {}

    static String of(Page page) {
        return of(page.getClass());
    }

    static String of(Class<?> page) {
        String name = page.getSimpleName().replaceFirst("Page$", "");
        return "pages/" + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".ftlh";
    }
}
