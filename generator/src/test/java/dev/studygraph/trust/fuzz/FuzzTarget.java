package dev.studygraph.trust.fuzz;

import dev.studygraph.decide.Trees;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.graph.Vaults;
import dev.studygraph.graph.name.NameKey;
import dev.studygraph.graph.name.Slugs;
import dev.studygraph.insight.Insights;
import dev.studygraph.note.Section;
import dev.studygraph.vault.ConfigurationReader;
import java.util.HashSet;
import java.util.Set;

/** What is handed any text at all, and must neither throw nor take what is impossible for granted. */
enum FuzzTarget {
    NOTE,
    EXTRACTION,
    TABLES,
    NAMES,
    DECISIONS,
    FRONT_MATTER,
    CONFIGURATION;

    void take(String text) {
        switch (this) {
            case NOTE -> note(text);
            case EXTRACTION -> note("# Glue\n\n## Glue vs EMR\n\n" + text + "\n\n## Use Glue when\n\n" + text);
            case TABLES ->
                note("## A vs B\n\n| Feature | A | B |\n|---|---|---|\n" + text + "\n\n```\n" + text + "\n```\n");
            case NAMES -> names(text);
            case DECISIONS ->
                note("## Decision: which one?\n\n- " + text + "\n\n```mermaid\nflowchart TD\n" + text + "\n```\n");
            case FRONT_MATTER -> note("---\n" + text + "\n---\n# Title\n\nText\n");
            case CONFIGURATION -> ConfigurationReader.read(text, new Diagnostics());
        }
    }

    private static void note(String text) {
        var built = Vaults.vault()
                .note("a.md", text)
                .note("b.md", "# Glue\n\n[[a]] ![[a]]\n")
                .build();
        var graph = built.graph();
        Insights.of(graph, Trees.of(graph));
        Set<String> anchors = new HashSet<>();
        graph.notes().values().stream()
                .filter(note -> note.path().equals("a.md"))
                .flatMap(note -> note.sections())
                .map(Section::anchor)
                .forEach(anchor -> {
                    if (!anchors.add(anchor)) {
                        throw new AssertionError("the anchor '" + anchor + "' stands twice");
                    }
                });
        long lines = text.lines().count() + 1;
        built.diagnostics().forEach(found -> {
            if (found.place().path().equals("a.md") && found.place().line() > lines) {
                throw new AssertionError("behind the end of the note: " + found);
            }
        });
    }

    private static void names(String text) {
        String slug = Slugs.of(text);
        if (!Slugs.of(slug).equals(slug)) {
            throw new AssertionError("'" + slug + "' is no slug of itself but " + Slugs.of(slug));
        }
        String fold = NameKey.fold(text);
        if (!NameKey.fold(fold).equals(fold)) {
            throw new AssertionError("'" + fold + "' folds to " + NameKey.fold(fold));
        }
        note("# " + text.replace('\n', ' ') + "\n\n## " + text + "\n\n[[" + text + "]] " + text);
    }
}
