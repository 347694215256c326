package dev.studygraph.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A vault that nobody would write: pieces of notes, well formed or broken, in any order, with names that meet each other. */
final class GeneratedVault {
    private static final List<String> NAMES = List.of(
            "Glue",
            "AWS Glue",
            "Glue Crawler",
            "Athena",
            "Amazon Athena",
            "EMR",
            "EMR Serverless",
            "größe",
            "ετλ",
            "数据湖",
            "a/b",
            "C++",
            "x | y",
            "[z]",
            "`q`",
            "1.",
            "-",
            "&amp;",
            "<b>",
            "ﬁ",
            "İ",
            "🙂",
            "Glue",
            "glue");

    private static final List<String> PIECES = List.of(
            "# N\n",
            "## N vs N\n",
            "### N\n",
            "## Use N when\n",
            "## Decision: which N?\n",
            "## Pattern: N\n",
            "Text of N and N.\n",
            "[[N]]",
            "![[N]]",
            "[[N#N|N]]",
            "![[N#^b]]",
            "[N](N.md)",
            "![N](N.png)",
            "^b\n",
            "- N => N\n",
            "- N?\n  - Yes → [[N]]\n  - No → N\n",
            "| Scenario | Service |\n|---|---|\n| N | N |\n",
            "| Feature | N | N |\n|---|---|---|\n| N | yes | no |\n| N | N |\n",
            "| Type | Use case |\n|:--|--:|\n| N | N |\n",
            "> [!scenario] N\n> **Answer:** [[N]]\n> **Not:** N — N\n> **Given:** N = N\n",
            "> [!tip] N\n> N\n",
            "```\nN\n",
            "```mermaid\nflowchart TD\nA{N?} -->|N| B[N]\n```\n",
            "~~~\n┌──┬──┐\n│N │N │\n└──┴──┘\n~~~\n",
            "<details>\n<summary>N</summary>\n\nN\n",
            "</details>\n",
            "<div>N",
            "$N$ $$\nN\n$$\n",
            "==N== %%N%% ~~N~~ **N\n",
            "[^1] [^1]: N\n",
            "[r]: N\n",
            "N\n: N\n",
            "#N #t/N\n",
            "---\n",
            "***\n",
            "\t- N\n",
            "    N\n",
            "\u0000\u0007\uFEFF",
            "\r",
            "\r\n",
            "\n\n",
            "\u202EN\u2066",
            "| N",
            "**Exam tip:** N\n",
            "Discriminative example: N → N. Other N → N.\n",
            "::: N\n",
            "!!! note N\n",
            "<!-- N\n",
            "-->\n",
            "%%\n");

    private static final List<String> KEYS = List.of(
            "title: N\n",
            "kind: service\n",
            "kind: decision\n",
            "kind: N\n",
            "aliases: [N, N]\n",
            "part-of: \"[[N]]\"\n",
            "parts: [N, {name: N}]\n",
            "requires: [N]\n",
            "replaced-by: N\n",
            "permalink: /n/\n",
            "aliases: [/n/, old/n.html]\n",
            "tags: [N, a/b]\n",
            "exam: [X/1]\n",
            "publish: false\n",
            "draft: true\n",
            "as-of: 2026-01\n",
            "category: N\n",
            "&a [*a]\n",
            "title: [\n",
            "  x: y\n",
            "extract: false\n");

    private final Random random;

    private GeneratedVault(long seed) {
        this.random = new Random(seed);
    }

    /** Writes the vault of a seed. */
    static void write(Path vault, long seed, int notes) throws IOException {
        var generated = new GeneratedVault(seed);
        for (int i = 0; i < notes; i++) {
            Path file = vault.resolve((i % 3 == 0 ? "folder " + i % 2 + "/" : "") + generated.fileName(i));
            Files.createDirectories(file.getParent());
            byte[] bytes = generated.note().getBytes(StandardCharsets.UTF_8);
            if (i % 7 == 6) {
                bytes[generated.random.nextInt(bytes.length)] ^= (byte) 0x80;
            }
            Files.write(file, bytes);
        }
        Files.writeString(vault.resolve("Glue.png"), "no picture");
    }

    private String fileName(int number) {
        String name = pick(NAMES).replaceAll("[/<>|\\[\\]`]", "");
        return (name.isEmpty() ? "n" : name) + (random.nextBoolean() ? "" : " " + number) + ".md";
    }

    private String note() {
        var note = new StringBuilder();
        if (random.nextInt(2) == 0) {
            note.append("---\n");
            times(5, KEYS, note);
            note.append(random.nextInt(8) == 0 ? "" : "---\n");
        }
        times(30, PIECES, note);
        return note.append(' ').toString();
    }

    private void times(int most, List<String> pieces, StringBuilder note) {
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            String piece = pick(pieces);
            for (int at = 0; at < piece.length(); at++) {
                note.append(piece.charAt(at) == 'N' ? pick(NAMES) : String.valueOf(piece.charAt(at)));
            }
            note.append(random.nextInt(3) == 0 ? "\n" : "");
        }
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
