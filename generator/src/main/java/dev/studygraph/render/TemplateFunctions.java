package dev.studygraph.render;

import dev.studygraph.page.Link;
import dev.studygraph.page.PageKind;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.SourceLine;
import dev.studygraph.source.LanguageTag;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What templates can call. */
final class TemplateFunctions {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi");

    private TemplateFunctions() {}

    /** {@code rtl} or {@code ltr}. */
    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(LanguageTag.primary(language)) ? "rtl" : "ltr";
    }

    /** {@code href(x)}: the URL of a link, a source line's page, or the path of a file of the site, relative to the page at hand. */
    static TemplateMethodModelEx href() {
        return arguments -> {
            Object target = argument(arguments, 0);
            Address address = PageWrapper.currentAddress();
            if (target instanceof Link link) {
                return address.linkTo(link.to(), link.fragment());
            }
            if (target instanceof SourceLine source && source.notePage() != null) {
                return address.linkTo(source.notePage(), source.fragment());
            }
            if (target instanceof SitePath path) {
                return address.linkTo(path, "");
            }
            if (target instanceof String path) {
                return address.linkTo(SitePath.of(path), "");
            }
            throw new TemplateModelException("href needs a link, not " + target);
        };
    }

    /** {@code asset("js/site.js")}: the URL of an asset. */
    static TemplateMethodModelEx asset(AssetFiles assets, AskedAssets asked) {
        return arguments -> {
            String name = String.valueOf(argument(arguments, 0));
            SitePath path = assets.path(name)
                    .orElseThrow(() -> new TemplateModelException("the site has no asset called '" + name + "'"));
            asked.ask(name, path);
            return PageWrapper.currentAddress().linkTo(path, "");
        };
    }

    /** {@code glyph(kind)}: the mark of a kind, given as a kind or its style name. */
    static TemplateMethodModelEx glyph() {
        return arguments -> {
            Object kind = argument(arguments, 0);
            PageKind found = kind instanceof PageKind pageKind
                    ? pageKind
                    : PageKind.valueOf(String.valueOf(kind).toUpperCase(Locale.ROOT));
            return HTMLOutputFormat.INSTANCE.fromMarkup(KindGlyph.inline(found));
        };
    }

    /** {@code text("key", …)}: a word of the interface, filled in. */
    static TemplateMethodModelEx text(PageWords words, Map<String, String> overrides) {
        return arguments -> {
            String key = String.valueOf(argument(arguments, 0));
            return word(words, overrides, key, rest(arguments));
        };
    }

    /** {@code count("key", n)}: the word {@code key.one}, {@code key.other} or another form that goes with the number, filled in with it. */
    static TemplateMethodModelEx count(PageWords words, Map<String, String> overrides) {
        return arguments -> {
            String key = String.valueOf(argument(arguments, 0));
            if (!(argument(arguments, 1) instanceof Number number)) {
                throw new TemplateModelException("count needs a number with '" + key + "'");
            }
            return words.counted(key, number.longValue(), overrides, rest(arguments))
                    .orElseThrow(() -> missing(key));
        };
    }

    private static String word(PageWords words, Map<String, String> overrides, String key, Object[] values)
            throws TemplateModelException {
        return words.word(key, overrides, values).orElseThrow(() -> missing(key));
    }

    private static TemplateModelException missing(String key) {
        return new TemplateModelException("no word for '" + key + "' in messages/");
    }

    private static Object[] rest(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = String.valueOf(argument(arguments, i + 1));
        }
        return values;
    }

    private static @Nullable Object argument(List<?> arguments, int index) throws TemplateModelException {
        if (index >= arguments.size()) {
            throw new TemplateModelException("a function is called with too few values");
        }
        return DeepUnwrap.unwrap((TemplateModel) arguments.get(index));
    }
}
