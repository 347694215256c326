package dev.studygraph.publish;

import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a build is about to do to the output folder, written down before the first file moves; whoever finds one finishes it.
 *
 * @param steps in the order they are taken: files that are new, files that change, files that go
 */
record Journal(List<Step> steps) {
    private static final String HEAD = "studygraph journal 2";
    private static final String END = "end";
    private static final String NOTHING = "-";

    Journal {
        steps = List.copyOf(steps);
    }

    /** A change of one file. */
    sealed interface Step {
        SitePath path();

        /** A staged file takes its place; {@code before} is what lies there until then. */
        record Put(SitePath path, Optional<Digest> before, Digest after, String staged) implements Step {}

        /** A file goes, if it still is what an earlier build wrote. */
        record Cut(SitePath path, Digest before) implements Step {}
    }

    /** The journal in this file; empty if there is none or its writing was cut short. */
    static Optional<Journal> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.size() < 2
                || !lines.get(0).equals(HEAD)
                || !lines.get(lines.size() - 1).equals(END)) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            steps.add(parse(line.split(" ", -1)));
        }
        return Optional.of(new Journal(steps));
    }

    /** Writes the journal so that it is there whole or not at all. */
    void write(Workplace workplace) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        steps.forEach(step -> text.append(spelled(step)).append('\n'));
        Files.writeString(workplace.journalDraft(), text.append(END).append('\n'));
        Disk.REAL.move(workplace.journalDraft(), workplace.journal());
    }

    private static String spelled(Step step) {
        if (step instanceof Step.Put put) {
            String before = put.before().map(Digest::hex).orElse(NOTHING);
            return String.join(" ", "put", put.path().url(), before, put.after().hex(), put.staged());
        }
        return String.join(
                " ", "cut", step.path().url(), ((Step.Cut) step).before().hex());
    }

    private static Step parse(String[] words) {
        SitePath path = Manifest.decoded(words[1]);
        if (words[0].equals("cut")) {
            return new Step.Cut(path, new Digest(words[2]));
        }
        Optional<Digest> before = words[2].equals(NOTHING) ? Optional.empty() : Optional.of(new Digest(words[2]));
        return new Step.Put(path, before, new Digest(words[3]), words[4]);
    }
}
