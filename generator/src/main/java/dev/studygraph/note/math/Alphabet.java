package dev.studygraph.note.math;

/** Letters in another style: browsers draw those that Unicode has for mathematics, and know no other way. */
final class Alphabet {
    private Alphabet() {}

    static String styled(String letter, String style) {
        if (letter.length() != 1) {
            return letter;
        }
        char c = letter.charAt(0);
        int base = base(style);
        if (base == 0 || !(isUpper(c) || isLower(c) || isDigit(c))) {
            return letter;
        }
        if (isDigit(c)) {
            int digits = digits(style);
            return digits == 0 ? letter : Character.toString(digits + c - '0');
        }
        return Character.toString(exception(c, style, isUpper(c) ? base + c - 'A' : base + 26 + c - 'a'));
    }

    private static int base(String style) {
        return switch (style) {
            case "bold" -> 0x1D400;
            case "italic" -> 0x1D434;
            case "script" -> 0x1D49C;
            case "fraktur" -> 0x1D504;
            case "double" -> 0x1D538;
            case "sans" -> 0x1D5A0;
            case "mono" -> 0x1D670;
            default -> 0;
        };
    }

    private static int digits(String style) {
        return switch (style) {
            case "bold" -> 0x1D7CE;
            case "double" -> 0x1D7D8;
            case "sans" -> 0x1D7E2;
            case "mono" -> 0x1D7F6;
            default -> 0;
        };
    }

    /** Letters that Unicode had before it got the alphabets. */
    private static int exception(char c, String style, int usual) {
        String letters = switch (style) {
            case "script" -> "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ";
            case "fraktur" -> "CℭHℌIℑRℜZℨ";
            case "double" -> "CℂHℍNℕPℙQℚRℝZℤ";
            case "italic" -> "hℎ";
            default -> "";
        };
        for (int i = 0; i < letters.length(); i += 2) {
            if (letters.charAt(i) == c) {
                return letters.charAt(i + 1);
            }
        }
        return usual;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
