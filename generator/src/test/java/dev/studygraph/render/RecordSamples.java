package dev.studygraph.render;

import dev.studygraph.page.Page;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.RichText;
import dev.studygraph.page.SitePath;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes page records by their components: with everything in them, or with as little as they allow. */
final class RecordSamples {
    /** Stands in every text of a full page. */
    static final String HOSTILE = "<script>alert('x')</script> & \"quotes\"";

    private static final int DEPTH = 7;

    /** Components whose text is a key or a name rather than prose. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Site.language", "en"),
            Map.entry("Site.baseUrl", "https://example.org/notes/"),
            Map.entry("Frame.canonical", "https://example.org/notes/page.html"),
            Map.entry("Frame.editUrl", "https://example.org/edit"),
            Map.entry("Frame.updated", "2026-11-22"),
            Map.entry("Frame.scripts", "js/site.js"),
            Map.entry("Tip.kind", "trap"),
            Map.entry("Badge.kind", "as-of"),
            Map.entry("Undated.kind", "price"),
            Map.entry("BacklinkGroup.relation", "answered-by"),
            Map.entry("ProblemGroup.severity", "warning"),
            Map.entry("UnderstoodLine.confidence", "read"),
            Map.entry("Box.role", "question here"),
            Map.entry("Line.role", "taken"),
            Map.entry("NotFoundPage.root", "/notes/"));

    private final boolean full;
    private int ids;

    private RecordSamples(boolean full) {
        this.full = full;
    }

    static Page full(Class<?> page) {
        return (Page) new RecordSamples(true).construct(page, 0);
    }

    static Page empty(Class<?> page) {
        return (Page) new RecordSamples(false).construct(page, 0);
    }

    private @Nullable Object value(Type type, String name, boolean nullable, int depth) {
        if (nullable && (!full || depth > DEPTH)) {
            return null;
        }
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == Map.class ? Map.of() : list(parameterized, name, depth);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            return text(name);
        }
        if (wanted == int.class) {
            return name.endsWith(".level") ? 2 : full ? 3 : 0;
        }
        if (wanted == double.class) {
            return full ? 1234.5 : 0.0;
        }
        if (wanted == boolean.class) {
            return full;
        }
        if (wanted == SitePath.class) {
            return SitePath.of(name.endsWith("Page.path") ? "services/here.html" : "services/there.html");
        }
        if (wanted == RichText.class) {
            return full ? RichText.plain(HOSTILE) : RichText.EMPTY;
        }
        if (wanted.isEnum()) {
            return wanted == PageKind.class ? PageKind.SERVICE : wanted.getEnumConstants()[0];
        }
        if (wanted.isSealed()) {
            Class<?>[] kinds = wanted.getPermittedSubclasses();
            return construct(kinds[ids++ % kinds.length], depth + 1);
        }
        return construct(wanted, depth + 1);
    }

    private List<Object> list(ParameterizedType type, String name, int depth) {
        List<Object> values = new ArrayList<>();
        Type element = type.getActualTypeArguments()[0];
        boolean tooDeep = depth > DEPTH || (name.equals("Branch.branches") && depth > 3);
        for (int i = 0; full && !tooDeep && i < 3; i++) {
            Object value = value(element, name, false, depth);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private String text(String name) {
        if (NAMES.containsKey(name)) {
            return NAMES.get(name);
        }
        if (name.endsWith(".anchor") || name.endsWith(".id")) {
            return full ? "anchor-" + ids++ : "";
        }
        if (name.endsWith(".fragment")) {
            return "";
        }
        return full || (name.endsWith(".title") && name.startsWith("Frame")) ? HOSTILE : "";
    }

    private Object construct(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            values[i] = value(
                    component.getGenericType(),
                    type.getSimpleName() + "." + component.getName(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    depth);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}
