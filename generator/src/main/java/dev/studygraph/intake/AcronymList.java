package dev.studygraph.intake;

import dev.studygraph.source.MarkdownText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Acronyms and what they stand for, a line each: {@code EMR: Elastic MapReduce}, a table, a sheet of two columns. */
final class AcronymList {
    private static final Pattern LINE = Pattern.compile("^[\\s|>]*(?:[-*+•]\\s+|\\d+[.)]\\s+)?[*_`\"]*"
            + "([A-Z][A-Za-z0-9/&.-]{0,11})[*_`\"]*"
            + "(?:\\s*[|:=,;\\t→]\\s*|\\s+(?:[—–-]|->|stands for)\\s+|\\s+\\()"
            + "[*_`\"]*(.*?[\\p{L}\\p{N}].*?)[*_`\")|\\s]*$");
    private static final int FEWEST_LETTERS = 2;

    private AcronymList() {}

    static Found read(List<String> lines) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : lines) {
            var matcher = LINE.matcher(line);
            if (matcher.matches() && isAcronym(matcher.group(1))) {
                meanings.putIfAbsent(matcher.group(1), matcher.group(2).replaceAll("[*_`]{2,}", ""));
            }
        }
        if (meanings.isEmpty()) {
            return new Found("", 0, List.of());
        }
        var text = new StringBuilder("| Acronym | Meaning |\n|---|---|\n");
        meanings.forEach((acronym, meaning) -> text.append("| ")
                .append(MarkdownText.of(acronym))
                .append(" | ")
                .append(MarkdownText.of(meaning))
                .append(" |\n"));
        return new Found(text.toString(), meanings.size(), List.of());
    }

    private static boolean isAcronym(String word) {
        return word.chars()
                        .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                        .count()
                >= FEWEST_LETTERS;
    }
}
