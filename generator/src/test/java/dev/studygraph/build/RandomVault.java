package dev.studygraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small vault on disk with a folder of templates beside it, and an author who edits at random; the seed decides everything. */
public final class RandomVault {
    private static final List<String> NAMES = List.of(
            "Glue", "Athena", "Redshift", "Redshift Spectrum", "EMR", "EMR Serverless", "Kinesis", "Lake Formation");
    private static final List<String> FOLDERS = List.of("", "etl/", "etl/deep/", "notes/", "drafts/");
    private static final List<String> NEEDS = List.of(
            "Only new objects should be read",
            "Query data where it lies",
            "A warehouse for years",
            "Stream events in order");
    private static final List<String> VALUES = List.of("low", "high", "yes", "no", "medium", "depends", "");

    /** Every page of the site is made at every step. */
    private static final int MOST_NOTES = 7;

    private final Path vault;
    private final Path templates;
    private final Path builtIn;
    private final Random random;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> overrides = new TreeMap<>();
    private final List<Map.Entry<String, String>> gone = new ArrayList<>();

    public RandomVault(Path vault, Path templates, Path builtIn, long seed) {
        this.vault = vault;
        this.templates = templates;
        this.builtIn = builtIn;
        this.random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            files.put(freePath(), note());
        }
        write();
    }

    /** Makes one edit, or a few at once; says which. */
    public String edit() {
        List<String> done = new ArrayList<>();
        int edits = random.nextInt(8) == 0 ? 1 + random.nextInt(5) : 1;
        for (int i = 0; i < edits; i++) {
            done.add(oneEdit());
        }
        write();
        return String.join("; ", done);
    }

    private String oneEdit() {
        return switch (random.nextInt(27)) {
            case 0, 1 -> {
                String path = files.size() < MOST_NOTES ? freePath() : anyNote();
                files.put(path, note());
                yield "write " + path;
            }
            case 2, 3, 4 -> changed("add a paragraph to ", text -> text + "\n" + paragraph() + "\n");
            case 5, 6 -> changed("change a word in ", text -> text.replaceFirst(pick(NAMES), pick(NAMES)));
            case 7 -> changed("retitle ", text -> text.replaceFirst("(?m)^# .*$", "# " + pick(NAMES)));
            case 8 ->
                changed("put front matter into ", text -> frontMatter() + text.replaceFirst("(?s)^---\n.*?---\n", ""));
            case 9 -> changed("take a line out of ", this::withoutALine);
            case 10, 11 -> moved("rename ", "");
            case 12 -> moved("move ", pick(FOLDERS));
            case 13 -> {
                String path = anyNote();
                gone.add(Map.entry(path, files.get(path)));
                files.remove(path);
                yield "delete " + path;
            }
            case 14 -> {
                if (gone.isEmpty()) {
                    yield "restore nothing";
                }
                var old = gone.remove(random.nextInt(gone.size()));
                files.put(old.getKey(), old.getValue());
                yield "restore " + old.getKey();
            }
            case 15, 16 -> {
                files.put("studygraph.yml", configuration());
                yield "configure";
            }
            case 17 -> {
                files.remove("studygraph.yml");
                yield "configure nothing";
            }
            case 18 ->
                template(
                        pick(List.of("pages/topic.ftlh", "pages/question.ftlh")),
                        "<p>Override " + random.nextInt(9) + "</p>");
            case 19 -> template("messages/en.properties", "nav.home=Start " + random.nextInt(9));
            case 20 -> template("assets/css/base.css", "/* " + random.nextInt(9) + " */");
            case 21, 22 ->
                changed("reword ", text -> text.replaceFirst("Number \\d+", "Number " + random.nextInt(500)));
            case 23, 24 ->
                changed(
                        "say more in ",
                        text -> text.stripTrailing() + "\nThat makes " + random.nextInt(99) + " more words.\n");
            case 25 -> changed("shift the lines of ", text -> text.replaceFirst("\n\n", "\n\nBesides.\n\n"));
            default -> {
                String path = "pictures/p" + random.nextInt(3) + ".png";
                files.put(path, "picture " + random.nextInt(99));
                yield "draw " + path;
            }
        };
    }

    private String template(String name, String added) {
        if (overrides.containsKey(name) && random.nextBoolean()) {
            overrides.remove(name);
            return "drop the override of " + name;
        }
        try {
            overrides.put(name, Files.readString(builtIn.resolve(name)) + "\n" + added + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "override " + name;
    }

    private String changed(String what, java.util.function.UnaryOperator<String> how) {
        String path = anyNote();
        files.computeIfPresent(path, (same, text) -> how.apply(text));
        return what + path;
    }

    private String moved(String what, String folder) {
        String from = anyNote();
        String text = files.remove(from);
        String to = folder.isEmpty() ? freePath() : folder + from.substring(from.lastIndexOf('/') + 1);
        files.put(to, text);
        return what + from + " to " + to;
    }

    private String withoutALine(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines) + "\n";
    }

    private String anyNote() {
        List<String> notes =
                files.keySet().stream().filter(path -> path.endsWith(".md")).toList();
        if (notes.isEmpty()) {
            String path = freePath();
            files.put(path, note());
            return path;
        }
        return pick(notes);
    }

    private String freePath() {
        String path;
        do {
            path = pick(FOLDERS)
                    + pick(NAMES).toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
                    + (random.nextInt(4) == 0 ? "" : "-" + random.nextInt(5)) + ".md";
        } while (files.containsKey(path));
        return path;
    }

    private String note() {
        StringBuilder text = new StringBuilder(random.nextInt(2) == 0 ? frontMatter() : "");
        text.append("# ").append(pick(NAMES)).append("\n\n").append(paragraph()).append("\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append("\n").append(block()).append("\n");
        }
        return text.toString();
    }

    private String block() {
        return switch (random.nextInt(7)) {
            case 0 -> "| Scenario | Service |\n|---|---|\n| " + pick(NEEDS) + " | " + pick(NAMES) + " |";
            case 1 ->
                "## " + pick(NAMES) + " vs " + pick(NAMES) + "\n\n| Feature | " + pick(NAMES) + " | " + pick(NAMES)
                        + " |\n|---|---|---|\n| Cost | " + pick(VALUES) + " | " + pick(VALUES) + " |\n| Servers | "
                        + pick(VALUES) + " | " + pick(VALUES) + " |";
            case 2 -> "## " + pick(NAMES) + "\n\n" + paragraph();
            case 3 ->
                "> [!scenario] " + pick(NEEDS) + "\n> **Answer:** [[" + pick(NAMES) + "]]\n> **Not:** [[" + pick(NAMES)
                        + "]] — slower\n> **Given:** Cost = low";
            case 4 ->
                "## Decision: which one?\n\n- Is it cheap?\n  - Yes → [[" + pick(NAMES) + "]]\n  - No → [["
                        + pick(NAMES) + "]]";
            case 5 -> "![[p" + random.nextInt(3) + ".png]] and ![[" + pick(NAMES) + "]]";
            default -> "> [!tip] Exam tip\n> " + paragraph();
        };
    }

    private String paragraph() {
        return pick(NAMES) + " works with [[" + pick(NAMES) + "]] and #tag" + random.nextInt(3) + ", see ["
                + pick(NAMES) + "](" + pick(FOLDERS) + "glue.md#" + random.nextInt(3) + "). Number "
                + random.nextInt(50)
                + " is fine.";
    }

    private String frontMatter() {
        return switch (random.nextInt(7)) {
            case 0 -> "---\nkind: service\ntitle: " + pick(NAMES) + "\naliases: [" + pick(NAMES) + "]\n---\n";
            case 1 -> "---\naliases: [" + pick(NAMES) + ", old/" + random.nextInt(3) + "]\n---\n";
            case 2 -> "---\npublish: false\n---\n";
            case 3 -> "---\npart-of: \"[[" + pick(NAMES) + "]]\"\ncategory: ETL\n---\n";
            case 4 ->
                "---\nrequires: [\"[[" + pick(NAMES) + "]]\"]\nupdated: 2026-0" + (1 + random.nextInt(9))
                        + "-01\n---\n";
            case 5 -> "---\npermalink: topics/own-" + random.nextInt(3) + ".html\n---\n";
            default -> "---\nparts: [{name: " + pick(NAMES) + ", aliases: [X" + random.nextInt(3) + "]}]\n---\n";
        };
    }

    private String configuration() {
        return switch (random.nextInt(9)) {
            case 0 -> "title: Notes " + random.nextInt(9) + "\n";
            case 1 -> "prefixes: [" + pick(NAMES) + "]\n";
            case 2 -> "synonyms:\n  cheap: [low, " + pick(NAMES) + "]\n";
            case 3 ->
                "criteria:\n  Cost:\n    question: What may it cost?\n    values:\n      low: [cheap, number "
                        + random.nextInt(9) + "]\n";
            case 4 -> "base-url: https://example.org/" + random.nextInt(3) + "/\n";
            case 5 -> "exclude: [\"drafts/**\"]\n";
            case 6 -> "rules: {S1: " + random.nextBoolean() + "}\n";
            case 7 -> "words:\n  scenario-header: [Feature" + random.nextInt(2) + ", Feature]\n";
            default -> "kinds: {service: Technique}\nlanguage: de\n";
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Brings the disk to what the author has in mind, touching only what differs. */
    private void write() {
        bring(vault, files);
        bring(templates, overrides);
    }

    private static void bring(Path folder, Map<String, String> wanted) {
        try {
            Files.createDirectories(folder);
            Set<String> there = new HashSet<>();
            try (var walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString();
                    if (!wanted.containsKey(name)) {
                        Files.delete(file);
                    }
                    there.add(name);
                }
            }
            for (var file : wanted.entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (!there.contains(file.getKey()) || !Files.readString(path).equals(file.getValue())) {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
