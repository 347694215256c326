package dev.studygraph.search;

import static java.util.Objects.requireNonNull;

import dev.studygraph.page.PageKind;
import dev.studygraph.page.SearchDocument;
import dev.studygraph.page.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Search documents of a vault by the plainest reading: front matter, headings, scenario callouts, scenario tables. */
final class ContentDocuments {

    private static final Pattern LINK = Pattern.compile("\\[\\[([^]|]*)(?:\\|([^]]*))?]]");
    private static final Pattern HEADING = Pattern.compile("^#{1,4} (.*)");
    private static final Pattern PART_NAME = Pattern.compile("name: ([^,}]+)");
    private static final Pattern BRACKETS = Pattern.compile("aliases: \\[([^]]*)]");

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> services = new LinkedHashMap<>();

    private ContentDocuments() {}

    static List<SearchDocument> of(Path vault) throws IOException {
        ContentDocuments documents = new ContentDocuments();
        List<List<String>> notes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                notes.add(Files.readAllLines(file));
            }
        }
        notes.forEach(documents::name);
        notes.forEach(documents::read);
        return documents.drafts.values().stream().map(Draft::document).toList();
    }

    /** The language and the synonyms of {@code studygraph.yml}, which writes each on one line. */
    static SearchSettings settings(Path vault) throws IOException {
        Map<String, List<String>> synonyms = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(vault.resolve("studygraph.yml"));
        for (String line : lines.subList(lines.indexOf("synonyms:") + 1, lines.size())) {
            String[] entry = line.strip().split(": ", 2);
            if (entry.length == 2) {
                synonyms.put(entry[0].replace("\"", ""), list(entry[1]));
            }
        }
        return new SearchSettings("en", synonyms);
    }

    /** The services a note's front matter names. */
    private void name(List<String> lines) {
        int end = end(lines);
        Draft note = null;
        List<String> tags = List.of();
        for (String line : lines.subList(1, end)) {
            if (line.startsWith("tags: ")) {
                tags = list(line.substring(6));
            }
        }
        for (String line : lines.subList(1, end)) {
            if (line.startsWith("title: ")) {
                boolean service = lines.subList(1, end).contains("kind: service");
                note = draft(
                        service ? PageKind.SERVICE : PageKind.TOPIC,
                        line.substring(7).replace("\"", ""));
                note.tags.addAll(tags);
            } else if (line.startsWith("aliases: ") && note != null) {
                note.aliases.addAll(list(line.substring(9)));
            } else if (line.startsWith("exam: ") && note != null) {
                note.domains.addAll(list(line.substring(6)));
            }
            Matcher part = PART_NAME.matcher(line);
            Matcher aliases = BRACKETS.matcher(line);
            if (part.find() && line.contains("{")) {
                Draft service = draft(PageKind.SERVICE, part.group(1).strip());
                service.context.add(note == null ? "" : note.title);
                service.tags.addAll(tags);
                service.aliases.addAll(aliases.find() ? list(aliases.group(1)) : List.of());
            } else if (line.startsWith("parts: [")) {
                for (String name : list(line.substring(7))) {
                    if (!name.contains(":") && !name.contains("}")) {
                        draft(PageKind.SERVICE, name).context.add(note == null ? "" : note.title);
                    }
                }
            }
        }
    }

    private void read(List<String> lines) {
        int end = end(lines);
        String noteTitle = lines.subList(1, end).stream()
                .filter(line -> line.startsWith("title: "))
                .map(line -> line.substring(7).replace("\"", ""))
                .findFirst()
                .orElse("");
        Draft note = requireNonNull(services.getOrDefault(noteTitle, drafts.get(id(PageKind.TOPIC, noteTitle))));
        Draft section = note;
        Draft scenario = null;
        for (String line : lines.subList(end + 1, lines.size())) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                scenario = null;
                section = section(plain(heading.group(1)), note);
            } else if (line.startsWith("> [!scenario] ")) {
                scenario = draft(PageKind.SCENARIO, plain(line.substring(14)));
                scenario.need = scenario.title;
                scenario.context.add(note.title);
            } else if (scenario != null && line.startsWith("> ")) {
                answer(scenario, line.substring(2));
            } else if (line.startsWith("| ")
                    && line.chars().filter(c -> c == '|').count() == 4
                    && line.contains("[[")) {
                row(line, note);
                section.body.append(plain(line)).append('\n');
            } else {
                scenario = null;
                section.body.append(plain(line)).append('\n');
                if (line.contains("Exam tip") || line.startsWith("> ") || line.startsWith("Use ")) {
                    note.leading.add(plain(line));
                }
            }
        }
    }

    private Draft section(String heading, Draft note) {
        if (services.containsKey(heading)) {
            return services.getOrDefault(heading, note);
        }
        if (heading.equals(note.title)) {
            return note;
        }
        Draft section;
        if (heading.contains(" vs ")) {
            section = draft(PageKind.COMPARISON, heading);
        } else if (heading.startsWith("Decision")) {
            section = draft(PageKind.DECISION, heading.replaceFirst("Decision:? *", ""));
        } else {
            String fragment = slug(heading);
            section = drafts.computeIfAbsent(
                    note.id + "#" + fragment, id -> new Draft(id, note.kind, note.path, fragment, heading));
        }
        section.context.add(note.title);
        section.domains.addAll(note.domains);
        section.tags.addAll(note.tags);
        return section;
    }

    private void answer(Draft scenario, String line) {
        if (line.startsWith("**Answer:**") || line.startsWith("**Because:**")) {
            scenario.answer
                    .append(plain(line.replaceFirst("\\*\\*\\w+:\\*\\*", "")))
                    .append('\n');
            lead(scenario, line);
        } else if (!line.startsWith("**Given:**")) {
            scenario.body.append(plain(line)).append('\n');
        }
    }

    private void lead(Draft scenario, String line) {
        Matcher link = LINK.matcher(line);
        while (link.find() && line.startsWith("**Answer:**")) {
            Draft service = services.get(link.group(1));
            if (service != null) {
                service.leading.add(scenario.title);
                scenario.services.add(service.id.substring(service.id.indexOf('/') + 1));
                scenario.answered.add(service);
            }
        }
        if (line.startsWith("**Because:**")) {
            scenario.answered.forEach(service -> service.leading.add(plain(line.substring(12))));
        }
    }

    private void row(String line, Draft note) {
        String[] cells = line.split("\\|", -1);
        if (!cells[2].contains("[[") || cells[1].contains("[[")) {
            return;
        }
        Draft scenario = draft(PageKind.SCENARIO, plain(cells[1]).strip());
        scenario.need = scenario.title;
        scenario.context.add(note.title);
        scenario.answer.append(plain(cells[2])).append('\n').append(plain(cells[3]));
        lead(scenario, "**Answer:**" + cells[2]);
        lead(scenario, "**Because:**" + cells[3]);
    }

    private Draft draft(PageKind kind, String title) {
        String id = id(kind, title);
        SitePath path = SitePath.of(folder(kind) + "/" + slug(title) + ".html");
        Draft draft = drafts.computeIfAbsent(id, same -> new Draft(id, kind, path, "", title));
        if (kind == PageKind.SERVICE) {
            services.put(title, draft);
        }
        return draft;
    }

    private static String id(PageKind kind, String title) {
        return kind.cssName() + "/" + slug(title);
    }

    private static String folder(PageKind kind) {
        return kind.cssName() + "s";
    }

    static String slug(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static int end(List<String> lines) {
        return 1 + lines.subList(1, lines.size()).indexOf("---");
    }

    private static List<String> list(String yaml) {
        return Stream.of(yaml.replaceAll("[\\[\\]\"]", "").split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String plain(String markdown) {
        return LINK.matcher(markdown)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(2) == null ? link.group(1) : link.group(2)))
                .replaceAll("\\*\\*|`|^> ?|\\[![a-z]+]", "")
                .strip();
    }

    /** A document that is still being read. */
    private static final class Draft {
        private final String id;
        private final PageKind kind;
        private final SitePath path;
        private final String fragment;
        private final String title;
        private final List<String> aliases = new ArrayList<>();
        private final List<String> context = new ArrayList<>();
        private final List<String> leading = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> domains = new ArrayList<>();
        private final List<String> services = new ArrayList<>();
        private final List<Draft> answered = new ArrayList<>();
        private final StringBuilder answer = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private String need = "";

        Draft(String id, PageKind kind, SitePath path, String fragment, String title) {
            this.id = id;
            this.kind = kind;
            this.path = path;
            this.fragment = fragment;
            this.title = title;
        }

        SearchDocument document() {
            return new SearchDocument(
                    id,
                    kind,
                    path,
                    fragment,
                    title,
                    aliases,
                    context,
                    need,
                    answer.toString().strip(),
                    leading,
                    body.toString().strip(),
                    tags,
                    domains,
                    services);
        }
    }
}
