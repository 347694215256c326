package dev.studygraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.cli.Golden;
import dev.studygraph.page.Page;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reference of what templates see is written from the records; {@code -Dgolden=accept} writes it anew. */
class PageModelsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/studygraph/page");

    /** What is said of records and enums before their names, by the name. */
    private final Map<String, String> comments = new TreeMap<>();

    @Test
    void theReferenceIsWhatTheRecordsAre() throws IOException {
        for (Path file : JavaSources.main()) {
            if (file.startsWith(SOURCES)) {
                collect(Files.readString(file));
            }
        }
        Set<Class<?>> pages = new LinkedHashSet<>(Arrays.asList(Page.class.getPermittedSubclasses()));
        Map<String, Class<?>> others = new TreeMap<>();
        pages.forEach(page -> reach(page, others));
        pages.forEach(page -> others.remove(page.getSimpleName()));
        StringBuilder text = new StringBuilder("<!-- written from the records by PageModelsTest; do not edit -->\n"
                + "# What templates see\n\nA page template gets one record as `page`; its first line names it."
                + " Every field of a record is listed here, with what it holds.\nA field marked *may be absent* is asked for with `??` first."
                + " A list may be empty. `frame` and `site` are of the kinds `Frame` and `Site`.\n\n## Pages\n");
        pages.forEach(page -> describe(page, text));
        text.append("\n## What pages are made of\n");
        others.values().forEach(type -> describe(type, text));
        assertThat(pages).hasSizeGreaterThan(20);
        Golden.expect(Path.of("../docs/page-models.md"), text.toString());
    }

    private void collect(String source) {
        Matcher found = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*(?:public )?(?:record|enum|sealed interface) (\\w+)",
                        Pattern.DOTALL)
                .matcher(source);
        while (found.find()) {
            comments.put(
                    found.group(2),
                    found.group(1).replaceAll("(?m)^\\s*\\*? ?", "").strip());
        }
    }

    private static void reach(Class<?> type, Map<String, Class<?>> known) {
        if (!type.getName().startsWith("dev.studygraph.page.")
                || known.putIfAbsent(type.getSimpleName(), type) != null) {
            return;
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                reach(component.getGenericType(), known);
            }
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> reach(kind, known));
        }
    }

    private static void reach(Type type, Map<String, Class<?>> known) {
        if (type instanceof Class<?> plain) {
            reach(plain, known);
        } else if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(inner -> reach(inner, known));
        }
    }

    private void describe(Class<?> type, StringBuilder text) {
        String comment = comments.getOrDefault(type.getSimpleName(), "");
        text.append("\n### `").append(type.getSimpleName()).append("`\n\n");
        String about = prose(comment.replaceFirst("(?s)(^|\\n)@param.*", ""));
        text.append(about).append(about.isEmpty() ? "" : "\n\n");
        if (type.isEnum()) {
            text.append("One of ")
                    .append(Arrays.stream(type.getEnumConstants())
                            .map(constant -> "`" + constant + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        } else if (type.isRecord()) {
            text.append("| field | holds | |\n|---|---|---|\n");
            for (RecordComponent component : type.getRecordComponents()) {
                text.append("| `").append(component.getName()).append("` | ").append(named(component.getGenericType()));
                boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                text.append(absent ? ", may be absent | " : " | ")
                        .append(meaning(comment, component.getName()))
                        .append(" |\n");
            }
        }
    }

    private static String meaning(String comment, String field) {
        Matcher found = Pattern.compile("@param " + field + "\\s+(.*?)(?=\\n@param|$)", Pattern.DOTALL)
                .matcher(comment);
        return found.find() ? prose(found.group(1)).replace("|", "\\|") : "";
    }

    private static String prose(String comment) {
        return comment.replaceAll("\\{@(?:code|link)\\s+#?([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String named(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            String inner = Arrays.stream(parameterized.getActualTypeArguments())
                    .map(PageModelsTest::named)
                    .collect(Collectors.joining(" to "));
            return ((Class<?>) parameterized.getRawType()).getSimpleName().toLowerCase(Locale.ROOT) + " of " + inner;
        }
        String name = ((Class<?>) type).getSimpleName();
        return switch (name) {
            case "String" -> "text";
            case "boolean" -> "true or false";
            case "int", "double", "long" -> "number";
            default -> "`" + name + "`";
        };
    }
}
