package dev.studygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a heading stands above what something is: {@code Overview}, {@code What is Night Ferry?}. */
final class OverviewHeading {
    private static final String NAME = "…";
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{N})]+$");
    private static final List<String> WORDS = WordList.read("overview-headings.txt", 1).lines().stream()
            .flatMap(line -> line.words().stream())
            .toList();

    private OverviewHeading() {}

    static boolean is(String heading) {
        String words = EDGE.matcher(heading.replace('’', '\'')).replaceAll("").toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(form -> fits(words, form));
    }

    private static boolean fits(String heading, String form) {
        int name = form.indexOf(NAME);
        return name < 0
                ? heading.equals(form)
                : heading.length() >= form.length()
                        && heading.startsWith(form.substring(0, name))
                        && heading.endsWith(form.substring(name + 1));
    }
}
