package dev.studygraph.extract;

import dev.studygraph.extract.name.HeadingName;
import dev.studygraph.extract.name.Likeness;
import dev.studygraph.extract.name.ProperName;
import dev.studygraph.extract.name.Sides;
import dev.studygraph.extract.words.WordLists;
import java.util.List;
import java.util.regex.Pattern;

/** What every rule needs to know about words and names. */
record Language(
        WordLists words,
        HeadingName headings,
        Sides sides,
        ProperName names,
        Likeness likeness,
        Negation negation,
        Choosing choosing,
        Pattern formerly,
        Pattern ifSentence) {
    static Language of(WordLists words, List<String> prefixes) {
        var sides = new Sides(words);
        return new Language(
                words,
                new HeadingName(words),
                sides,
                new ProperName(words),
                new Likeness(prefixes),
                new Negation(words),
                new Choosing(words, sides),
                FormerNameRule.aside(words),
                IfSentenceRule.sentence(words));
    }
}
