package dev.studygraph.vault;

import dev.studygraph.vault.YamlValue.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The one door to the YAML library: text in, plain values with places out, and never an object of somebody's choice. */
public final class Yaml {
    private static final int CODE_POINTS = 1_000_000;
    private static final int ALIASES = 20;
    private static final int DEPTH = 40;
    private static final int NODES = 100_000;

    private int nodes;

    private Yaml() {}

    /** Why a text is not YAML; line and column count from 1. */
    public record Fault(String message, int line, int column) {}

    /** What a text holds; both parts are empty for a text without a value. */
    public record Reading(Optional<YamlValue> value, Optional<Fault> fault) {}

    /** Reads one document; more than {@value #DEPTH} levels or {@value #CODE_POINTS} characters are a fault. */
    public static Reading read(String text) {
        Optional<Fault> tooDeep = YamlDepth.fault(text, DEPTH);
        if (tooDeep.isPresent()) {
            return new Reading(Optional.empty(), tooDeep);
        }
        try {
            var settings = LoadSettings.builder()
                    .setMaxAliasesForCollections(ALIASES)
                    .setCodePointLimit(CODE_POINTS)
                    .setAllowDuplicateKeys(false)
                    .build();
            var node = new Compose(settings).composeString(text);
            return new Reading(node.map(root -> new Yaml().value(root, 0)), Optional.empty());
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            return fault(e.getProblem() == null ? "this is not YAML" : e.getProblem(), mark);
        } catch (YamlEngineException e) {
            return fault(e.getMessage() == null ? "this is not YAML" : e.getMessage(), Optional.empty());
        }
    }

    private static Reading fault(String message, Optional<Mark> mark) {
        var sentence = message.lines().findFirst().orElse("this is not YAML");
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        return new Reading(Optional.empty(), Optional.of(new Fault(sentence, line, column)));
    }

    private YamlValue value(Node node, int depth) {
        // Aliases can make a small text stand for an endless value, so both counts are taken on the way out as well.
        if (depth > DEPTH || ++nodes > NODES) {
            throw new YamlEngineException("this YAML is nested too deeply or repeats itself too often");
        }
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (var item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(items, line, column);
        }
        if (node instanceof MappingNode mapping) {
            List<Entry> entries = new ArrayList<>();
            for (var tuple : mapping.getValue()) {
                entries.add(entry(tuple.getKeyNode(), value(tuple.getValueNode(), depth + 1)));
            }
            return new YamlValue.Mapping(unique(entries), line, column);
        }
        return scalar((ScalarNode) node, line, column);
    }

    private static Entry entry(Node key, YamlValue value) {
        if (!(key instanceof ScalarNode scalar)) {
            throw new YamlEngineException("a key must be a word, not a list or a mapping");
        }
        int line = key.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = key.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        return new Entry(scalar.getValue(), line, column, value);
    }

    private static List<Entry> unique(List<Entry> entries) {
        var seen = new java.util.HashSet<String>();
        for (var entry : entries) {
            if (!seen.add(entry.key())) {
                throw new YamlEngineException("the key '%s' is given twice".formatted(entry.key()));
            }
        }
        return entries;
    }

    private static YamlValue scalar(ScalarNode node, int line, int column) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return new YamlValue.Scalar("", "", line, column);
        }
        return new YamlValue.Scalar(text, plain(tag, text), line, column);
    }

    private static Object plain(Tag tag, String text) {
        try {
            if (tag.equals(Tag.INT)) {
                return Long.valueOf(text);
            }
            if (tag.equals(Tag.FLOAT)) {
                return Double.valueOf(text);
            }
        } catch (NumberFormatException e) {
            // A number too long to count with is still good text.
            return text;
        }
        return tag.equals(Tag.BOOL) ? Boolean.valueOf(text) : text;
    }
}
