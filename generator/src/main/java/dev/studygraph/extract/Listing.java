package dev.studygraph.extract;

import dev.studygraph.extract.Statement.ComparisonRead;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.note.Block;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Phrase.Mark;
import dev.studygraph.note.Section;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A comparison under a heading with sides and without a table, with the facts that labelled bullets give. */
record Listing(Scene scene, ReadingRule rule, List<Phrase> sides) {
    private static final Pattern LABEL = Pattern.compile("^([^:：\\n]{2,40})[:：]\\s+(?=\\S)");

    /** The side a text is about, judged by the words it begins with. */
    Optional<Integer> sideOf(String text) {
        var likeness = scene.language().likeness();
        double best = 0;
        int found = -1;
        for (int i = 0; i < sides.size(); i++) {
            double like = likeness.between(text, sides.get(i).text());
            if (like >= 0.5 && like > best) {
                best = like;
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    void state(Place place, String title, Condition condition, Consumer<Statement> statements) {
        state(place, title, condition, Map.of(), statements);
    }

    /** @param blocksBySide what is said about each side */
    void state(
            Place place,
            String title,
            Condition condition,
            Map<Integer, List<Block>> blocksBySide,
            Consumer<Statement> statements) {
        var cells = new LinkedHashMap<String, Map<Integer, Phrase>>();
        var labels = new LinkedHashMap<String, Phrase>();
        blocksBySide.forEach((side, blocks) -> blocks.stream()
                .flatMap(Scene::itemsOf)
                .forEach(item -> {
                    var text = item.text();
                    var label = LABEL.matcher(text.text());
                    if (label.find()) {
                        var name = text.part(label.start(1), label.end(1));
                        var key = Plain.key(name.text());
                        labels.putIfAbsent(key, name);
                        cells.computeIfAbsent(key, unseen -> new LinkedHashMap<>())
                                .putIfAbsent(
                                        side, text.part(label.end(), text.text().length()));
                    }
                }));
        cells.values().removeIf(row -> row.size() < 2);
        labels.keySet().retainAll(cells.keySet());
        var rows = new ArrayList<List<Phrase>>();
        cells.values().forEach(row -> rows.add(row(row, place)));
        statements.accept(new ComparisonRead(
                scene.origin(rule, place), condition, title, sides, List.copyOf(labels.values()), rows, areNames()));
    }

    private List<Phrase> row(Map<Integer, Phrase> bySide, Place place) {
        var row = new ArrayList<Phrase>();
        for (int i = 0; i < sides.size(); i++) {
            row.add(bySide.getOrDefault(i, Phrase.plain("", place)));
        }
        return row;
    }

    /** The scene's own heading and sides, if it has sides and no rule has compared them yet. */
    static Optional<Listing> uncompared(Scene scene, ReadingRule rule) {
        Section section = scene.section();
        if (scene.isRoot() || scene.claims().isCompared(section)) {
            return Optional.empty();
        }
        var sides = scene.sides(section);
        return sides.isEmpty() ? Optional.empty() : Optional.of(new Listing(scene, rule, sides));
    }

    /** When the heading compares: if its sides look like names and it is no template, else if all of them are known. */
    Condition compared() {
        var names = sides.stream().map(Phrase::text).toList();
        return areNames()
                ? new Condition.Unrepeated(scene.section().heading().text(), names)
                : new Condition.Known(names, names.size());
    }

    /** When a line compares: if its sides look like names, else if two of them are known. */
    Condition named() {
        return areNames() ? Condition.NONE : Comparing.twoKnown(sides);
    }

    private boolean areNames() {
        // `git diff` vs `git diff --cached`
        return sides.stream().allMatch(side -> side.isAll(Mark.CODE))
                || scene.language()
                        .names()
                        .areSides(sides.stream().map(Phrase::text).toList());
    }

    String title() {
        return Comparing.joined(sides);
    }
}
