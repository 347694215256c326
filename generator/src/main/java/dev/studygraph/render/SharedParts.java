package dev.studygraph.render;

import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@shared id="header">…</@shared>}: what is nested is made once for all pages of a folder. It may show the site, and of the page only
 * what is given besides ({@code of=…}, a string). Half of what stands on a small page is the same on its neighbours.
 */
final class SharedParts {
    /** Pages are made folder by folder, so that few are in use at a time. */
    private static final int MOST_KEPT = 64;

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    /** What was made for one site. */
    private record Kept(Site site, Map<Key, Part> parts) {
        static Kept nothing(Site site) {
            return new Kept(site, Collections.synchronizedMap(new LinkedHashMap<>(MOST_KEPT * 2, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Part> eldest) {
                    return size() > MOST_KEPT;
                }
            }));
        }
    }

    /** @param folder of the page, on which relative links depend; with the path that all links start from, where a page is served at any address */
    private record Key(String id, String of, String folder) {}

    private record Part(String html, Map<String, SitePath> asked) {}

    /** The directive for a page of this site. */
    TemplateDirectiveModel directive(Site site, Address address, AskedAssets asked) {
        Map<Key, Part> parts = of(site).parts();
        return (environment, parameters, variables, body) -> {
            Key key = new Key(text(parameters, "id"), text(parameters, "of"), address.folder());
            Part part = parts.get(key);
            if (part == null) {
                part = made(body, asked);
                parts.put(key, part);
            } else {
                part.asked().forEach(asked::ask);
            }
            environment.getOut().write(part.html());
        };
    }

    private Kept of(Site site) {
        Kept last = kept.get();
        if (last != null && last.site().equals(site)) {
            return last;
        }
        Kept fresh = Kept.nothing(site);
        kept.set(fresh);
        return fresh;
    }

    private static Part made(@Nullable TemplateDirectiveBody body, AskedAssets asked)
            throws TemplateException, IOException {
        StringWriter html = new StringWriter();
        asked.begin();
        if (body != null) {
            body.render(html);
        }
        return new Part(html.toString(), asked.ends());
    }

    private static String text(Map<?, ?> parameters, String name) throws TemplateModelException {
        return parameters.get(name) instanceof TemplateScalarModel text ? text.getAsString() : "";
    }
}
