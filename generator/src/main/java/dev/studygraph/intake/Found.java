package dev.studygraph.intake;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param text as a part of a note; empty if nothing was found
 * @param count how many scenarios, questions or acronyms
 * @param remarks what was left out, and why
 */
record Found(String text, int count, List<String> remarks) {
    Found {
        remarks = List.copyOf(remarks);
    }
}
