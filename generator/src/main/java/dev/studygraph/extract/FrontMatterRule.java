package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.Named;
import dev.studygraph.extract.Statement.Related;
import dev.studygraph.extract.Statement.SameAs;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.FrontMatter.PartName;
import dev.studygraph.source.Place;
import java.util.function.Consumer;

/** What the YAML block of a note says about the note's subject: its kind, its other names, its parts, what it needs. */
final class FrontMatterRule implements ReadingRule {
    @Override
    public String id() {
        return "front-matter";
    }

    @Override
    public Confidence confidence() {
        return Confidence.STATED;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        if (!scene.isRoot()) {
            return;
        }
        var note = scene.note();
        var matter = note.frontMatter();
        var origin = scene.origin(this, Place.startOf(note.path()));
        var title = note.title();
        if (matter.kind().orElse("").equals("service")) {
            statements.accept(new Named(origin, Condition.NONE, title, matter.aliases(), matter.category(), true));
        } else if (!matter.aliases().isEmpty()) {
            statements.accept(new SameAs(origin, Condition.NONE, title, matter.aliases(), false));
        }
        if (!matter.formerly().isEmpty()) {
            statements.accept(new SameAs(origin, Condition.NONE, title, matter.formerly(), true));
        }
        for (var part : matter.parts()) {
            statements.accept(new Named(
                    origin, Condition.NONE, part.name(), part.aliases(), part.category(), isDescribed(scene, part)));
            statements.accept(new Related(origin, Condition.NONE, part.name(), Relation.PART_OF, title));
        }
        matter.partOf()
                .ifPresent(whole ->
                        statements.accept(new Related(origin, Condition.NONE, title, Relation.PART_OF, target(whole))));
        matter.requires()
                .forEach(other -> statements.accept(
                        new Related(origin, Condition.NONE, title, Relation.REQUIRES, target(other))));
        matter.replacedBy()
                .ifPresent(other -> statements.accept(
                        new Related(origin, Condition.NONE, title, Relation.REPLACED_BY, target(other))));
        matter.related()
                .forEach(own -> statements.accept(new Related(
                        scene.origin(this, own.place()),
                        Condition.NONE,
                        title,
                        new Relation(own.relation()),
                        target(own.name()))));
    }

    /** A part has its description in this note if a heading names it. */
    private static boolean isDescribed(Scene scene, PartName part) {
        var headings = scene.language().headings();
        return scene.note()
                .sections()
                .filter(section -> section.level() > 0)
                .flatMap(section -> headings.candidates(section.heading()).stream())
                .anyMatch(name -> isNameOf(part, name));
    }

    static boolean isNameOf(PartName part, String name) {
        var key = Plain.key(name);
        return Plain.key(part.name()).equals(key)
                || part.aliases().stream().anyMatch(alias -> Plain.key(alias).equals(key));
    }

    /** A name without the label or heading a wikilink may carry. */
    private static String target(String written) {
        return written.replaceFirst("^\\[\\[", "")
                .replaceFirst("]]$", "")
                .replaceFirst("[|#].*$", "")
                .strip();
    }
}
