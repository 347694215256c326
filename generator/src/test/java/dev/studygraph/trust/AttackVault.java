package dev.studygraph.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A vault in which every attack stands in every place that a note has for words or addresses. */
final class AttackVault {
    static final String OUTSIDE = "what lies outside the vault";
    static final String HIDDEN = "what lies in a hidden or private place";

    private final Path folder;
    private final int share;
    private int places;
    private int cases;

    private AttackVault(Path folder, int share) {
        this.folder = folder;
        this.share = share;
    }

    /**
     * Writes the vault into {@code folder/vault}, beside files that no site may ever hold.
     *
     * @param html the policy of the vault
     * @param share one in how many attacks stands in each place, other ones in the next; 1 for all of them
     * @return how many attacks stand in it
     */
    static int write(Path folder, String html, int share) throws IOException {
        var vault = new AttackVault(folder, share);
        vault.file("studygraph.yml", configuration(html));
        vault.surroundings();
        vault.pages();
        vault.words();
        vault.addresses();
        vault.names();
        vault.attachments();
        return vault.cases;
    }

    private static String configuration(String html) {
        String payload = quoted(Attacks.MARKUP.get(1) + Attacks.TEMPLATES.get(0));
        return """
                title: %s
                description: %s
                html: %s
                base-url: https://notes.example/site/
                categories: [%s]
                kinds: {service: %s}
                criteria:
                  Cost: {question: %s, values: {low: [%s]}}
                synonyms: {lake: [%s]}
                exam:
                  - {id: X-1, title: %s, domains: [{id: "1", title: %s, weight: 100, tasks: [{id: "1.1", title: %s}]}]}
                """.formatted(
                        payload, payload, html, payload, payload, payload, payload, payload, payload, payload, payload);
    }

    private void surroundings() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("outside.txt"), OUTSIDE);
        Files.writeString(folder.resolve("outside.md"), "# Outside\n\n" + OUTSIDE);
        Files.createDirectories(folder.resolve("beyond"));
        Files.writeString(folder.resolve("beyond/outside.txt"), OUTSIDE);
        Files.writeString(folder.resolve("beyond/outside.md"), "# Beyond\n\n" + OUTSIDE);
        file(".env", HIDDEN);
        file(".git/config", HIDDEN);
        file("secret/draft.md", "---\ndraft: true\n---\n# Draft\n\n" + HIDDEN);
        Files.createSymbolicLink(folder.resolve("vault/link-out"), folder.resolve("beyond"));
        Files.createSymbolicLink(folder.resolve("vault/link-out.txt"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(folder.resolve("vault/link-out.md"), folder.resolve("outside.md"));
        Files.createSymbolicLink(folder.resolve("vault/loop"), folder.resolve("vault"));
        Files.createSymbolicLink(folder.resolve("vault/nowhere.png"), folder.resolve("gone.png"));
    }

    /** A note for each attack, which stands wherever a note says something about itself. */
    private void pages() throws IOException {
        int number = 0;
        for (String attack : some(Attacks.texts())) {
            String value = quoted(attack);
            file("pages/p%03d.md".formatted(++number), """
                    ---
                    kind: service
                    title: %1$s
                    aliases: [%1$s, "P%3$d"]
                    category: %1$s
                    part-of: %1$s
                    parts: [{name: %1$s, aliases: [%1$s]}]
                    requires: [%1$s]
                    replaced-by: %1$s
                    exam: [%1$s]
                    tags: [%1$s]
                    description: %1$s
                    permalink: %1$s
                    updated: %1$s
                    as-of: %1$s
                    %1$s: %1$s
                    ---
                    # %2$s

                    The words of %2$s.

                    ## %2$s

                    > [!scenario] %2$s
                    > **Answer:** [[P%3$d]]
                    > **Because:** %2$s
                    > **Not:** [[Other]] — %2$s
                    > **Given:** Cost = low
                    """.formatted(value, line(attack), number));
            cases += 17;
        }
    }

    /** Places of running text, one note each; the attack is {@code @}. */
    private void words() throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("paragraph", "@\n\n");
        places.put("block", "\n@\n\n");
        places.put("heading", "## @\n\nwords\n\n");
        places.put("table", "| Scenario | Service | Why |\n|---|---|---|\n| need № @ | A№ @ | because @ |\n\n");
        places.put("comparison", "## L№ vs M№\n\n| Feature | L№ | M№ |\n|---|---|---|\n| @ | @ № | other |\n\n");
        places.put("decision", "## Decision: which № @?\n\n- Is it @?\n  - Yes → [[A№]]\n  - @ → [[B№]]\n\n");
        places.put("callout", "> [!tip] @\n> @\n\n> [!@] @\n> words\n\n");
        places.put("list", "- @\n  1. @\n- [ ] @\n\n");
        places.put("quotation", "> @\n\n");
        places.put("definition", "Term № @\n: @\n\n");
        places.put("footnote", "words[^n№]\n\n[^n№]: @\n\n");
        places.put("tag", "words #@ #t/@\n\n");
        places.put("code", "`@` and ``@``\n\n");
        places.put("fence", "```@\n@\n```\n\n");
        places.put("language", "```js title=\"@\"\n// @\n```\n\n");
        places.put("mermaid", "```mermaid\nflowchart TD\n  A{\"@\"} -->|\"@\"| B[\"@\"]\n  click B \"@\"\n```\n\n");
        places.put("formula", "$@$ and\n\n$$\n@\n\\href{javascript:hit(1)}{x}\n$$\n\n");
        places.put("label", "[@](pages/p001.md) [[p002|@]] [@](https://notes.example/) ![@](ok.png)\n\n");
        places.put("title", "[x](https://notes.example/ \"@\") ![x](ok.png \"@\")\n\n");
        places.put("wikilink", "[[@]] ![[@]] [[p001#@]] [[@#@|@]]\n\n");
        places.put("fold", "<details><summary>@</summary>\n\n@\n\n</details>\n\n");
        places.put("element", "<div title=\"@\" class=\"@\" id=\"@\" lang=\"@\" dir=\"@\">@</div>\n\n");
        places.put("comment", "<!-- @ --> %%@%%\n\n");
        places.put("block-id", "words № ^@\n\n");
        places.put("choose", "## Use N№ when\n\n- @\n\n**Exam tip:** @\n\n");
        places.put("pattern", "## Pattern: flow № @\n\n1. [[A№]] @\n2. @\n\n");
        places.put("box", "```\n┌────┬────┐\n│ @  │ N№ │\n├────┼────┤\n│ @  │ x  │\n└────┴────┘\n```\n\n");
        places.put("acronym", "| Acronym | Meaning |\n|---|---|\n| Q№ | @ |\n\n");
        for (var place : places.entrySet()) {
            note("words/" + place.getKey(), Attacks.texts(), place.getValue(), AttackVault::line);
        }
        file("front/block.md", "---\ntitle: [\n" + String.join("\n", Attacks.texts()) + "\n---\nwords\n");
        file("front/toml.md", "+++\ntitle = '" + Attacks.MARKUP.get(0) + "'\n+++\nwords\n");
    }

    /** Places of addresses. */
    private void addresses() throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("link", "[link](<@>) [bare](@)\n\n");
        places.put("image", "![image](<@>) ![bare](@)\n\n");
        places.put("reference", "[x][r№] ![y][r№]\n\n[r№]: <@>\n\n");
        places.put("autolink", "<@> and @\n\n");
        places.put("wiki", "[[@]] ![[@]] [[@|label]] ![[@#^id]]\n\n");
        places.put("element", "<a href=\"@\">x</a> <img src=\"@\" alt=\"x\"> <video src=\"@\"></video>\n\n");
        for (var place : places.entrySet()) {
            note("addresses/" + place.getKey(), Attacks.addresses(), place.getValue(), UnaryOperator.identity());
        }
        int number = 0;
        for (String attack : some(Attacks.addresses())) {
            String value = quoted(attack);
            file("claims/c%03d.md".formatted(++number), """
                    ---
                    title: Claim %2$d
                    permalink: %1$s
                    aliases: [%1$s, %3$s, %4$s]
                    part-of: %1$s
                    replaced-by: %1$s
                    image: %1$s
                    cover: %1$s
                    ---
                    Claim %2$d.
                    """.formatted(
                            value, number, quoted("/" + attack), quoted(attack + "/")));
            cases += 7;
        }
    }

    /** Files called as an attack, where the disk lets them be. */
    private void names() throws IOException {
        for (String attack : some(Attacks.texts())) {
            String name = attack.replace("/", "\u2215").replace("\u0000", "");
            tried("names/" + name + ".md", "# Called " + name.length() + "\n\nwords\n");
            tried("names/" + name + "/inside.md", "Inside.\n");
            tried("names/" + name + ".png", "no picture");
            file("names/of" + cases + ".md", "![[" + name + ".png]] [x](<" + name + ".png>)\n");
        }
        for (String name : List.of(
                "con.md",
                "a\\b.md",
                "C:x.md",
                "tab\there.md",
                "line\nbreak.md",
                "x".repeat(250) + ".md",
                ".md",
                "..md",
                "....md",
                " .md",
                "\u202Egnp.md",
                "Case.md",
                "case.md",
                "CASE.md",
                "index.md",
                "404.md")) {
            tried("devices/" + name, "# Device " + cases + "\n\nwords [[" + name + "]]\n");
        }
    }

    /** Files that a browser would run if it were sent there. */
    private void attachments() throws IOException {
        String script = "<script>hit(1)</script><img src=https://evil.example/f.png onerror=hit(1)>";
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"hit(1)\" width=\"9\" height=\"9\"><script>hit(1)"
                        + "</script><script href=\"active.js\"/><rect width=\"9\" height=\"9\"/></svg>";
        var names = new ArrayList<String>();
        for (String name : List.of(
                "page.html",
                "page.HTM",
                "page.xhtml",
                "page.xml",
                "page.svg",
                "page.SVG",
                "page.shtml",
                "page.mht",
                "page.xsl",
                "page.php",
                "page.htaccess.txt",
                "page",
                "page.unknown",
                "active.js",
                "active.mjs",
                "active.css",
                "page.pdf.html",
                "web.config",
                "page.png")) {
            file(
                    "active/" + name,
                    name.toLowerCase(java.util.Locale.ROOT).endsWith("svg")
                            ? svg
                            : name.contains("active") ? "hit(1)" : script);
            names.add(name);
            cases++;
        }
        file("ok.png", "no picture");
        file(
                "active/all.md",
                names.stream()
                        .map(name -> "[%1$s](%1$s) ![%1$s](%1$s) ![[%1$s]]\n\n".formatted(name))
                        .collect(Collectors.joining()));
    }

    private List<String> some(List<String> attacks) {
        int first = places++ % share;
        return IntStream.range(0, attacks.size())
                .filter(i -> i % share == first)
                .mapToObj(attacks::get)
                .toList();
    }

    private void note(String name, List<String> all, String place, UnaryOperator<String> fit) throws IOException {
        List<String> attacks = some(all);
        file(
                name + ".md",
                "# Note of " + name + "\n\n"
                        + IntStream.range(0, attacks.size())
                                .mapToObj(i ->
                                        place.replace("№", Integer.toString(i)).replace("@", fit.apply(attacks.get(i))))
                                .collect(Collectors.joining()));
        cases += attacks.size() * (int) place.chars().filter(c -> c == '@').count();
    }

    private void tried(String name, String text) throws IOException {
        try {
            file(name, text);
            cases++;
        } catch (FileSystemException | java.nio.file.InvalidPathException tooMuchForTheDisk) {
            // this disk protects itself; another one has the case
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("vault").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text as YAML writes it in quotes. */
    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\u0000", "\\0")
                        .replace("\u0001", "\\x01")
                        .replace("\u2028", "\\L")
                        .replace("\u2029", "\\P")
                + '"';
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
