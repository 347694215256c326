package dev.studygraph.search;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.finnishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.hungarianStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.romanianStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;
import org.tartarus.snowball.ext.turkishStemmer;

/** The reduction of inflected words to a stem, by the rules of one language; a language without rules keeps its words. Safe to share. */
final class Stemming {

    private static final Map<String, Supplier<SnowballStemmer>> LANGUAGES = Map.ofEntries(
            Map.entry("da", danishStemmer::new),
            Map.entry("de", germanStemmer::new),
            Map.entry("en", englishStemmer::new),
            Map.entry("es", spanishStemmer::new),
            Map.entry("fi", finnishStemmer::new),
            Map.entry("fr", frenchStemmer::new),
            Map.entry("hu", hungarianStemmer::new),
            Map.entry("it", italianStemmer::new),
            Map.entry("nb", norwegianStemmer::new),
            Map.entry("nl", dutchStemmer::new),
            Map.entry("no", norwegianStemmer::new),
            Map.entry("pt", portugueseStemmer::new),
            Map.entry("ro", romanianStemmer::new),
            Map.entry("ru", russianStemmer::new),
            Map.entry("sv", swedishStemmer::new),
            Map.entry("tr", turkishStemmer::new));

    /** Shorter words are mostly names and acronyms, which have no inflection to lose. */
    private static final int SHORTEST_STEMMED = 4;

    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final Supplier<SnowballStemmer> stemmers;
    private final boolean stems;

    Stemming(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        stems = LANGUAGES.containsKey(primary);
        stemmers = LANGUAGES.getOrDefault(primary, englishStemmer::new);
    }

    /** The word folded, and its stem; a word with a digit or of fewer than four letters is its own stem. */
    Token token(String word) {
        return known.computeIfAbsent(word, this::reduce);
    }

    private Token reduce(String word) {
        String form = Folding.fold(word);
        boolean inflected = word.length() >= SHORTEST_STEMMED && word.chars().noneMatch(Character::isDigit);
        if (!stems || !inflected) {
            return new Token(form, form);
        }
        SnowballStemmer stemmer = stemmers.get();
        stemmer.setCurrent(Folding.lower(word));
        stemmer.stem();
        String stem = Folding.fold(stemmer.getCurrent());
        return new Token(form, stem.isEmpty() ? form : stem);
    }
}
