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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Everyday words that stand for one another in a language: a question says <i>tiny</i> where the note says <i>small</i>.
 *
 * @param groups of members, each as the stems of its words
 * @param words all of them
 */
record RelatedWords(List<List<String>> groups, List<Token> words) {

    /** Marks a member that the notes hold, which can therefore be searched for. */
    private static final String HELD = "+";

    RelatedWords {
        groups = groups.stream().map(List::copyOf).toList();
        words = List.copyOf(words);
    }

    /** Read once: they are the program's own, and the same for every site of a language. */
    private static final ConcurrentMap<String, RelatedWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The groups of a language; none for a language without a list. */
    static RelatedWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), RelatedWords::read);
    }

    private static RelatedWords read(String language) {
        Tokenizer tokenizer = new Tokenizer(new Stemming(language));
        List<List<String>> groups = new ArrayList<>();
        List<Token> words = new ArrayList<>();
        text("related." + language + ".txt").orElse("").lines().forEach(line -> {
            if (!line.startsWith("#")) {
                List<List<Token>> members =
                        Arrays.stream(line.split(",", -1)).map(tokenizer::words).toList();
                members.forEach(words::addAll);
                groups.add(members.stream()
                        .map(member -> member.stream().map(Token::stem).collect(Collectors.joining(" ")))
                        .distinct()
                        .toList());
            }
        });
        return new RelatedWords(groups, words);
    }

    /** The groups that lead anywhere in a vocabulary, each as one text. */
    Shelf shelf(Set<String> stems) {
        List<String> written =
                leading(stems).stream().map(RelatedWords::written).toList();
        String content = Json.text(json -> Json.strings(json, written));
        return new Shelf("related", List.of(new Shelf.Place("", new Shard("related-0", content))));
    }

    /** The groups of which a vocabulary holds a member that another can lead to. */
    List<List<Member>> leading(Set<String> stems) {
        return groups.stream()
                .map(group ->
                        group.stream().map(member -> Member.of(member, stems)).toList())
                .filter(group -> group.size() > 1 && group.stream().anyMatch(Member::held))
                .toList();
    }

    /**
     * One of the words or phrases of a group.
     *
     * @param held whether the notes hold all its words, so that it can be searched for
     */
    record Member(List<String> stems, boolean held) {
        Member {
            stems = List.copyOf(stems);
        }

        private static Member of(String written, Set<String> known) {
            List<String> stems = Arrays.asList(written.split(" ", -1));
            return new Member(stems, known.containsAll(stems));
        }
    }

    private static String written(List<Member> group) {
        return group.stream()
                .map(member -> (member.held() ? HELD : "") + String.join(" ", member.stems()))
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
