package dev.studygraph.extract;

import dev.studygraph.extract.Origin.Confidence;
import dev.studygraph.extract.Statement.PatternRead;
import dev.studygraph.extract.Statement.Step;
import dev.studygraph.extract.outline.Arrow;
import dev.studygraph.extract.outline.IndentedText;
import dev.studygraph.extract.outline.Outline;
import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.note.Block;
import dev.studygraph.note.Block.Shape.Bullets;
import dev.studygraph.note.Block.Shape.Fence;
import dev.studygraph.note.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A heading {@code Pattern …} or {@code Architecture …} with a flow in a fence or list below it. */
final class PatternRule implements ReadingRule {
    private static final Pattern LABEL = Pattern.compile("^[^:：—–]{1,30}?\\s*(?:\\d+\\s*)?(?:[:：]|\\s[—–-])\\s+");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（].*$");
    private static final Pattern BRANCH = Pattern.compile("^[^:：]{1,30}[:：]\\s+");

    @Override
    public String id() {
        return "pattern";
    }

    @Override
    public Confidence confidence() {
        return Confidence.READ;
    }

    @Override
    public void read(Scene scene, Consumer<Statement> statements) {
        boolean wholeNote = scene.note().frontMatter().kind().orElse("").equals("pattern");
        var heading = scene.section().heading().text();
        boolean announced =
                scene.words().begins(Word.PATTERN, scene.language().headings().bare(heading))
                        && !scene.words().isIn(Word.PATTERN_NOT, heading);
        if (!wholeNote && (!announced || scene.isRoot())) {
            return;
        }
        for (var block : scene.blocks()) {
            var steps = steps(block);
            if (steps.size() >= 2) {
                statements.accept(new PatternRead(
                        scene.origin(this, block.place()),
                        new Condition.Known(names(steps), 2),
                        wholeNote ? scene.note().title() : title(scene),
                        steps));
                scene.claims().take(block);
            }
        }
    }

    private static List<Step> steps(Block block) {
        var steps = new ArrayList<Step>();
        if (block.shape() instanceof Fence fence && Deciding.isPlain(fence)) {
            boolean flows = fence.lines().stream().anyMatch(line -> line.matches(".*(?:→|->|=>|►|▶|↓|▼).*"));
            if (flows) {
                collect(IndentedText.outline(block, fence), 0, steps);
            }
        } else if (block.shape() instanceof Bullets bullets) {
            var outline = Outline.of(bullets);
            boolean flows = bullets.ordered()
                    || outline.stream()
                            .flatMap(Outline::flatten)
                            .anyMatch(line -> !Arrow.in(line.text()).isEmpty());
            if (flows) {
                collect(outline, 0, steps);
            }
        }
        return steps;
    }

    private static void collect(List<Outline> lines, int depth, List<Step> steps) {
        for (var line : lines) {
            Arrow.split(line.text()).stream()
                    .map(Answers::unadorned)
                    .filter(part -> part.text().codePoints().anyMatch(Character::isLetter))
                    .forEach(part -> steps.add(new Step(depth, part)));
            collect(line.children(), depth + 1, steps);
        }
    }

    /** What each step may name: without branch label and aside. */
    private static List<String> names(List<Step> steps) {
        return steps.stream()
                .map(Step::text)
                .map(Phrase::text)
                .map(text -> BRANCH.matcher(ASIDE.matcher(text).replaceAll("")).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** The heading without "Pattern:"; a bare "Architecture" is the architecture of the note's subject. */
    private static String title(Scene scene) {
        var bare = scene.language().headings().bare(scene.section().heading().text());
        var label = LABEL.matcher(bare);
        if (label.find() && scene.words().begins(Word.PATTERN, label.group())) {
            var rest = Plain.trimmed(bare.substring(label.end()));
            return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
        }
        return scene.words().is(Word.PATTERN, bare) ? scene.note().title() + ": " + bare : bare;
    }
}
