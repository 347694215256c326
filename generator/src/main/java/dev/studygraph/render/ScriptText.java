package dev.studygraph.render;

import java.nio.charset.StandardCharsets;

/** The text of a script without what only its authors read: lines that are comment, and the blanks lines begin with. */
final class ScriptText {

    private ScriptText() {}

    /** The same script in fewer bytes. From a text that goes on over several lines on, nothing is left out, as its blanks count. */
    static byte[] lean(byte[] script) {
        StringBuilder lean = new StringBuilder();
        boolean comment = false;
        boolean untouched = false;
        for (String line : new String(script, StandardCharsets.UTF_8).split("\n", -1)) {
            String text = line.strip();
            boolean begins = !comment && text.startsWith("/*") && !text.startsWith("/*!");
            if (!untouched && (comment || begins)) {
                comment = !text.contains("*/");
                untouched = !comment && !text.endsWith("*/");
                if (!untouched) {
                    continue;
                }
            }
            untouched |= line.chars().filter(letter -> letter == '`').count() % 2 == 1;
            if (untouched) {
                lean.append(line).append('\n');
            } else if (!text.isEmpty() && !text.startsWith("//")) {
                lean.append(text).append('\n');
            }
        }
        return lean.toString().strip().concat("\n").getBytes(StandardCharsets.UTF_8);
    }
}
