package dev.studygraph.render;

import dev.studygraph.page.Page;
import dev.studygraph.page.Site;
import dev.studygraph.page.SitePath;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Turns pages into HTML with the templates of a theme; may be used by several threads at once. */
public final class Renderer {
    private final Configuration configuration;
    private final PageWords words;
    private final AssetFiles assets;
    private final Map<Class<?>, String> templates = new ConcurrentHashMap<>();
    private final SharedParts shared = new SharedParts();

    private Renderer(Configuration configuration, PageWords words, AssetFiles assets) {
        this.configuration = configuration;
        this.words = words;
        this.assets = assets;
    }

    /** A renderer for pages in one language, with all assets that pages may name. */
    public static Renderer of(Theme theme, AssetFiles assets, String language) {
        return new Renderer(configuration(theme), PageWords.of(theme, language), assets);
    }

    /** The same renderer for pages that may name these assets. */
    public Renderer with(AssetFiles others) {
        return new Renderer(configuration, words, others);
    }

    /** The words of the interface by message key, for whoever makes the titles of pages. */
    public Map<String, String> words() {
        return words.all();
    }

    public Rendering render(Page page) {
        return render(page, (asset, path) -> {});
    }

    /** The same; {@code asked} hears of every asset the page asks for, and of the path it is told. */
    public Rendering render(Page page, BiConsumer<String, SitePath> asked) {
        return render(page, false, asked);
    }

    /** What stands in the {@code main} of a page alone, without pictures; a script puts it where another page's stood. */
    public Rendering renderMatter(Page page, BiConsumer<String, SitePath> asked) {
        return render(page, true, asked);
    }

    private Rendering render(Page page, boolean matterOnly, BiConsumer<String, SitePath> asked) {
        String name = templates.computeIfAbsent(page.getClass(), TemplateName::of);
        try {
            Template template = configuration.getTemplate(name);
            StringWriter html = new StringWriter();
            Address address = Address.of(page);
            Map<String, Object> model = model(page, matterOnly, address, new AskedAssets(asked));
            Environment environment = template.createProcessingEnvironment(model, html);
            environment.setCustomAttribute(PageWrapper.ADDRESS, address);
            environment.setCustomAttribute(PageWrapper.DIRECTION, model.get(PageWrapper.DIRECTION));
            environment.process();
            return new Rendering.Html(html.toString());
        } catch (TemplateException e) {
            return new Rendering.Failed(TemplateFailure.of(e, name, page));
        } catch (IOException e) {
            return new Rendering.Failed(TemplateFailure.of(e, name));
        }
    }

    private Map<String, Object> model(Page page, boolean matterOnly, Address address, AskedAssets asked) {
        Map<String, Object> model = new LinkedHashMap<>();
        Site site = page.frame().site();
        model.put("matterOnly", matterOnly);
        model.put("page", page);
        model.put("frame", page.frame());
        model.put("site", site);
        model.put(PageWrapper.DIRECTION, TemplateFunctions.direction(site.language()));
        model.put("place", placeInNavigation(page));
        model.put("shared", shared.directive(site, address, asked));
        model.put("href", TemplateFunctions.href());
        model.put("glyph", TemplateFunctions.glyph());
        model.put("asset", TemplateFunctions.asset(assets, asked));
        model.put("text", TemplateFunctions.text(words, site.words()));
        model.put("count", TemplateFunctions.count(words, site.words()));
        return model;
    }

    /** The path of a page that the navigation leads to; empty of any other, so that what shows the navigation may be shared among those. */
    private static String placeInNavigation(Page page) {
        String path = page.path().value();
        boolean listed = page.frame().site().navigation().stream()
                .anyMatch(link -> link.to().value().equals(path));
        return listed ? path : "";
    }

    private static Configuration configuration(Theme theme) {
        System.setProperty("org.freemarker.loggerLibrary", "none");
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new PageWrapper());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
