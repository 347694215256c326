package dev.studygraph.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everyday words that stand for one another in a language: a question says <i>tiny</i> where the note says <i>small</i>.
 *
 * @param groups of members, each as the stems of its words
 */
record RelatedWords(List<List<String>> groups) {

    /** Marks a member that the notes hold, which can therefore be searched for. */
    private static final String HELD = "+";

    RelatedWords {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** The groups of a language; none for a language without a list. */
    static RelatedWords of(String language, Tokenizer tokenizer) {
        String name = "related." + Locale.forLanguageTag(language).getLanguage() + ".txt";
        List<List<String>> groups = new ArrayList<>();
        text(name).orElse("").lines().forEach(line -> {
            if (!line.startsWith("#")) {
                groups.add(Arrays.stream(line.split(",", -1))
                        .map(member -> tokenizer.words(member).stream()
                                .map(Token::stem)
                                .collect(Collectors.joining(" ")))
                        .distinct()
                        .toList());
            }
        });
        return new RelatedWords(groups);
    }

    /** The groups that lead anywhere in a vocabulary, each as one text. */
    Shelf shelf(Set<String> stems) {
        List<String> written = groups.stream()
                .map(members -> written(members, stems))
                .filter(group -> group.contains(HELD) && group.contains(","))
                .toList();
        String content = Json.text(json -> Json.strings(json, written));
        return new Shelf("related", List.of(new Shelf.Place("", new Shard("related-0", content))));
    }

    private static String written(List<String> members, Set<String> stems) {
        return members.stream()
                .map(member -> stems.containsAll(Arrays.asList(member.split(" ", -1))) ? HELD + member : member)
                .collect(Collectors.joining(","));
    }

    private static Optional<String> text(String name) {
        try (InputStream stream = RelatedWords.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
