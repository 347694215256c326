package dev.studygraph.render;

import java.util.List;
import java.util.Locale;

/**
 * The form of a word that goes with a number: the cardinal categories of the Unicode CLDR for whole numbers below a million, in the
 * languages that the interface has. Any other language is taken to tell one from the rest.
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The end of the key under which a word has this form. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form for a number.
     *
     * @param language the primary part of a language tag, in lower case
     * @param number 0 or more
     */
    static PluralForm of(String language, long number) {
        return switch (language) {
            case "ja", "ko", "zh" -> OTHER;
            case "fr", "pt" -> number <= 1 ? ONE : OTHER;
            case "ru" -> russian(number % 10, number % 100);
            case "ar" -> arabic(number);
            default -> number == 1 ? ONE : OTHER;
        };
    }

    /** The forms that a language needs a word in; the last, {@link #OTHER}, stands in for any that is missing. */
    static List<PluralForm> allOf(String language) {
        return switch (language) {
            case "ja", "ko", "zh" -> List.of(OTHER);
            case "ru" -> List.of(ONE, FEW, MANY, OTHER);
            case "ar" -> List.of(values());
            default -> List.of(ONE, OTHER);
        };
    }

    private static PluralForm russian(long units, long lastTwo) {
        if (units == 1 && lastTwo != 11) {
            return ONE;
        }
        return units >= 2 && units <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }

    private static PluralForm arabic(long number) {
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        long lastTwo = number % 100;
        if (lastTwo <= 2) {
            return OTHER;
        }
        return lastTwo <= 10 ? FEW : MANY;
    }
}
