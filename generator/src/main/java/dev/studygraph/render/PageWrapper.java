package dev.studygraph.render;

import dev.studygraph.page.Drawing;
import dev.studygraph.page.RichText;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** How templates see page records: rich text and drawings are finished markup for the page at hand, all else its components. */
final class PageWrapper extends DefaultObjectWrapper {
    /** Under this name the environment of a template knows the {@link Address} of its page. */
    static final String ADDRESS = "address";

    /** And under this one which way its readers read, as {@code dir} says it. */
    static final String DIRECTION = "direction";

    PageWrapper() {
        super(settings(), true);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof RichText text) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(currentAddress().fill(text));
        }
        if (value instanceof Drawing drawing) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(
                    SvgPicture.of(drawing, currentAddress(), "rtl".equals(ofPage(DIRECTION))));
        }
        return super.wrap(value);
    }

    static Address currentAddress() {
        return (Address) ofPage(ADDRESS);
    }

    private static Object ofPage(String name) {
        return Environment.getCurrentEnvironment().getCustomAttribute(name);
    }

    private static freemarker.template.DefaultObjectWrapperConfiguration settings() {
        var settings = new Settings();
        settings.setMemberAccessPolicy(PageAccess.policy());
        settings.setExposeFields(false);
        return settings;
    }

    /** FreeMarker's settings class is abstract; this one adds nothing. */
    private static final class Settings extends freemarker.template.DefaultObjectWrapperConfiguration {
        Settings() {
            super(Configuration.VERSION_2_3_34);
        }
    }
}
