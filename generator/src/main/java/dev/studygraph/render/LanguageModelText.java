package dev.studygraph.render;

import dev.studygraph.page.ComparisonPage;
import dev.studygraph.page.DecisionPage;
import dev.studygraph.page.ListedPage;
import dev.studygraph.page.Page;
import dev.studygraph.page.PatternPage;
import dev.studygraph.page.ScenarioPage;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.Site;
import dev.studygraph.page.TopicPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code llms.txt}: the site as a list of links in Markdown, for programs that read. */
final class LanguageModelText {
    private static final Map<String, Class<? extends Page>> SECTIONS = sections();
    private static final Pattern MARKUP = Pattern.compile("([\\\\\\[\\]`*_<])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private LanguageModelText() {}

    /**
     * The file's text.
     *
     * @param address the address of a file of the site, from its path
     * @param word the words of the interface by message key
     */
    static String of(
            Site site, List<ListedPage> pages, Function<String, String> address, Function<String, String> word) {
        StringBuilder text = new StringBuilder("# " + plain(site.title()) + "\n");
        if (!site.description().isBlank()) {
            text.append("\n> ").append(plain(site.description())).append('\n');
        }
        SECTIONS.forEach((kind, type) -> {
            List<ListedPage> own = pages.stream()
                    .filter(page -> type.isAssignableFrom(page.kind()))
                    .toList();
            if (!own.isEmpty()) {
                text.append("\n## ")
                        .append(plain(word.apply("kind." + kind + ".plural")))
                        .append("\n\n");
                own.forEach(page ->
                        text.append(line(page.title(), address.apply(page.path().url()), page.description())));
            }
        });
        text.append("\n## ").append(plain(word.apply("llms.data"))).append("\n\n");
        return text.append(line(FullText.FILE, address.apply(FullText.FILE), word.apply("llms.full")))
                .append(line("graph.json", address.apply("graph.json"), word.apply("llms.graph")))
                .toString();
    }

    private static String line(String title, String url, String description) {
        String about = Optional.of(plain(description))
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> ": " + sentence)
                .orElse("");
        return "- [" + plain(title) + "](" + url + ")" + about + "\n";
    }

    /** On one line, with nothing in it that Markdown would take for markup. */
    private static String plain(String text) {
        return MARKUP.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$1");
    }

    private static Map<String, Class<? extends Page>> sections() {
        Map<String, Class<? extends Page>> sections = new LinkedHashMap<>();
        sections.put("service", ServicePage.class);
        sections.put("scenario", ScenarioPage.class);
        sections.put("comparison", ComparisonPage.class);
        sections.put("decision", DecisionPage.class);
        sections.put("pattern", PatternPage.class);
        sections.put("topic", TopicPage.class);
        return sections;
    }
}
