package dev.studygraph.cli;

/** Colours of a terminal; where nobody sees them the text stays as it is. */
enum Paint {
    BOLD("1"),
    FAINT("2"),
    GREEN("32"),
    RED("1;31"),
    YELLOW("1;33"),
    CYAN("1;36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text in this colour, if there is to be any. */
    String on(String text, boolean coloured) {
        return coloured ? ESCAPE + code + "m" + text + ESCAPE + "m" : text;
    }
}
