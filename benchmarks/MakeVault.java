import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes a vault of invented study notes: the same seed and size give the same bytes.
 *
 * <p>{@code java MakeVault.java FOLDER NOTES [SEED]}: a quarter of the notes describe services, three fifths scenarios, the rest
 * comparisons; 2 to 4 kB each, in words whose frequency falls as Zipf's law says, with links, a list, a code block and a table.
 */
public final class MakeVault {
    private static final int VOCABULARY = 6_000;
    private static final String[] ONSETS = {
        "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cl", "dr", "st", "tr"
    };
    private static final String[] RIMES = {"a", "e", "i", "o", "u", "an", "el", "in", "or", "us", "ai", "en", "al", "et"};
    private static final String[] COMMON = {
        "the", "of", "and", "to", "a", "in", "is", "for", "that", "it", "with", "as", "on", "by", "at", "from", "when", "which"
    };
    private static final String[] FAMILIES = {
        "Stream", "Store", "Queue", "Ledger", "Index", "Gateway", "Forge", "Lens", "Vault", "Relay"
    };
    private static final String[] CATEGORIES = {
        "Storage", "Compute", "Messaging", "Analytics", "Security", "Networking", "Training", "Serving"
    };
    private static final String[][] CRITERIA = {
        {"Latency", "milliseconds", "seconds", "minutes"},
        {"Cost", "low", "medium", "high"},
        {"Servers to manage", "yes", "no"},
        {"Data size", "small", "large", "any"},
        {"Order kept", "yes", "no"},
        {"Pricing", "per request", "per hour"},
        {"Encryption", "always", "on request"},
        {"Regions", "one", "several"},
    };

    private final Random random;
    private final String[] words = new String[VOCABULARY];
    private final double[] cumulative = new double[VOCABULARY];
    private final List<String> services = new ArrayList<>();
    private final Path folder;

    private MakeVault(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        double total = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            words[rank] = rank < COMMON.length ? COMMON[rank] : syllables(rank * 7_919 % 78_400, 2 + rank % 2);
            total += 1.0 / (rank + 1);
            cumulative[rank] = total;
        }
    }

    public static void main(String[] arguments) throws IOException {
        int notes = Integer.parseInt(arguments[1]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new MakeVault(Path.of(arguments[0]), seed).make(notes);
    }

    private void make(int notes) throws IOException {
        int serviceNotes = Math.max(4, notes / 4);
        int comparisonNotes = notes * 15 / 100;
        for (int i = 0; i < serviceNotes; i++) {
            services.add(capital(syllables((int) (i * 104_729L % 21_952_000), 3)) + " " + FAMILIES[i % FAMILIES.length]);
        }
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("studygraph.yml"), "title: Invented notes\ndescription: A vault to measure with.\nprefixes: []\n");
        for (String kind : List.of("services", "scenarios", "comparisons")) {
            Files.createDirectories(folder.resolve(kind));
        }
        for (int i = 0; i < serviceNotes; i++) {
            write("services/" + slug(services.get(i)), service(i));
        }
        for (int i = 0; i < comparisonNotes; i++) {
            write("comparisons/comparison-" + i, comparison(i));
        }
        for (int i = serviceNotes + comparisonNotes; i < notes; i++) {
            write("scenarios/scenario-" + i, scenario(i));
        }
    }

    private String service(int number) {
        String name = services.get(number);
        var text = head(name, CATEGORIES[number % CATEGORIES.length]);
        text.append("# ").append(name).append("\n\n").append(paragraph(60)).append("\n\n## How it works\n\n");
        text.append(paragraph(90)).append(' ').append(linked(number)).append("\n\n");
        table(text, List.of("Limit", "Default", "Maximum", "Unit"), 5);
        text.append("\n## Working with it\n\n").append(paragraph(70)).append("\n\n");
        code(text);
        text.append("\n> [!tip] Exam tip\n> ").append(sentence(16)).append("\n\n## See also\n\n");
        for (int i = 0; i < 4; i++) {
            text.append("- ").append(linked(number)).append('\n');
        }
        return text.append('\n').append(paragraph(110)).append('\n').toString();
    }

    private String scenario(int number) {
        int answer = random.nextInt(services.size());
        String need = capital(sentence(9).replace(".", "")) + " number " + number;
        var text = head(need, CATEGORIES[answer % CATEGORIES.length]);
        text.append("# ").append(need).append("\n\n").append(paragraph(70)).append("\n\n> [!scenario] ").append(need);
        text.append("\n> **Answer:** ").append(link(answer)).append("\n> **Because:** ").append(sentence(18));
        text.append("\n> **Not:** ").append(link(near(answer))).append(" — ").append(sentence(10)).append("\n\n");
        text.append("## What the question says\n\n").append(paragraph(120)).append("\n\n");
        table(text, List.of("Signal", "Meaning", "Weight"), 4);
        text.append("\n## Notes\n\n").append(paragraph(60)).append(' ').append(linked(answer)).append("\n\n");
        code(text);
        return text.append('\n').append(paragraph(60)).append('\n').toString();
    }

    private String comparison(int number) {
        int first = number * 3 % services.size();
        var options = List.of(first, (first + 1) % services.size(), (first + 2) % services.size());
        String title = services.get(options.get(0)) + " vs " + services.get(options.get(1)) + " vs "
                + services.get(options.get(2));
        var text = head(title, CATEGORIES[number % CATEGORIES.length]);
        text.append("# ").append(title).append("\n\n").append(paragraph(80)).append("\n\n| Feature |");
        options.forEach(option -> text.append(' ').append(services.get(option)).append(" |"));
        text.append("\n|---|---|---|---|\n");
        for (int row = 0; row < 5; row++) {
            String[] criterion = CRITERIA[(number + row) % CRITERIA.length];
            text.append("| ").append(criterion[0]).append(" |");
            options.forEach(option -> text.append(' ').append(value(option, criterion)).append(" |"));
            text.append('\n');
        }
        text.append("\n## In practice\n\n");
        options.forEach(option -> text.append(paragraph(50)).append(' ').append(linked(option)).append("\n\n"));
        code(text);
        return text.append('\n').append(paragraph(120)).append('\n').toString();
    }

    /** The same wherever a service is compared, so that no two notes disagree. */
    private static String value(int service, String[] criterion) {
        int mixed = (service + 1) * 0x9e3779b1 ^ criterion[0].hashCode() * 0x85ebca6b;
        return criterion[1 + Math.floorMod(mixed ^ mixed >>> 15, criterion.length - 1)];
    }

    private StringBuilder head(String title, String category) {
        return new StringBuilder("---\ntitle: \"")
                .append(title)
                .append("\"\ncategory: ")
                .append(category)
                .append("\ntags: [")
                .append(category.toLowerCase(Locale.ROOT))
                .append(", ")
                .append(words[40 + random.nextInt(20)])
                .append("]\n---\n\n");
    }

    private void table(StringBuilder text, List<String> header, int rows) {
        text.append("| ").append(String.join(" | ", header)).append(" |\n|").append("---|".repeat(header.size())).append('\n');
        for (int row = 0; row < rows; row++) {
            text.append("| ").append(word()).append(" ").append(word()).append(" |");
            for (int column = 1; column < header.size(); column++) {
                text.append(' ').append(word()).append(' ').append(random.nextInt(1_000)).append(" |");
            }
            text.append('\n');
        }
    }

    private void code(StringBuilder text) {
        text.append("```python\ndef ").append(word()).append("(").append(word()).append("):\n");
        for (int i = 0; i < 4; i++) {
            text.append("    ").append(word()).append(" = ").append(word()).append("(").append(random.nextInt(100)).append(")\n");
        }
        text.append("```\n");
    }

    private String linked(int about) {
        return capital(word()) + " " + word() + " " + link(near(about)) + " " + word() + " " + word() + ".";
    }

    private String link(int service) {
        String name = services.get(service);
        return "[" + name + "](../services/" + slug(name) + ".md)";
    }

    /** Mostly a neighbour, sometimes anything: links cluster in real notes too. */
    private int near(int service) {
        int step = random.nextInt(10) == 0 ? random.nextInt(services.size()) : 1 + random.nextInt(12);
        return (service + step) % services.size();
    }

    private String paragraph(int count) {
        var text = new StringBuilder();
        for (int left = count; left > 0; ) {
            int length = Math.min(left, 7 + random.nextInt(12));
            text.append(text.isEmpty() ? "" : " ").append(sentence(length));
            left -= length;
        }
        return text.toString();
    }

    private String sentence(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(i == 0 ? capital(word()) : word());
        }
        return text.append('.').toString();
    }

    /** A word whose chance is one over its rank. */
    private String word() {
        double at = random.nextDouble() * cumulative[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cumulative[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    /** Another word for each number below (20 × 14)^count. */
    private static String syllables(int number, int count) {
        var text = new StringBuilder();
        int left = number;
        for (int i = 0; i < count; i++) {
            text.append(ONSETS[left % ONSETS.length]);
            left /= ONSETS.length;
            text.append(RIMES[left % RIMES.length]);
            left /= RIMES.length;
        }
        return text.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name + ".md"), text.getBytes(StandardCharsets.UTF_8));
    }
}
