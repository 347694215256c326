package dev.studygraph.render;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.page.Page;
import dev.studygraph.source.Place;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A template's mistake as a diagnostic: template, line, and the field it asks for. */
final class TemplateFailure {

    private TemplateFailure() {}

    static Diagnostic of(TemplateException e, String template, Page page) {
        Place place = place(e.getTemplateSourceName(), template, e.getLineNumber(), e.getColumnNumber());
        String record = page.getClass().getSimpleName();
        String asked = Objects.requireNonNullElse(e.getBlamedExpressionString(), "an expression");
        if (e instanceof InvalidReferenceException) {
            return Diagnostic.of(
                    Code.TEMPLATE_FAILED,
                    place,
                    "the template asks for '%s', which %s does not have here".formatted(asked, record),
                    "the fields are those of the record %s; a field that may be absent is read as (%s)!"
                            .formatted(record, asked));
        }
        return Diagnostic.of(
                Code.TEMPLATE_FAILED,
                place,
                "'%s' cannot be written for %s: %s".formatted(asked, record, firstLine(e.getMessageWithoutStackTop())));
    }

    static Diagnostic of(IOException e, String template) {
        if (e instanceof ParseException parse) {
            return Diagnostic.of(
                    Code.TEMPLATE_FAILED,
                    place(parse.getTemplateName(), template, parse.getLineNumber(), parse.getColumnNumber()),
                    "the template cannot be read: " + firstLine(parse.getEditorMessage()));
        }
        return Diagnostic.of(
                Code.TEMPLATE_FAILED,
                Place.startOf("templates/" + template),
                "the template cannot be read: " + firstLine(e.getMessage()));
    }

    private static Place place(
            @Nullable String named, String template, @Nullable Integer line, @Nullable Integer column) {
        return new Place(
                "templates/" + Objects.requireNonNullElse(named, template), atLeastOne(line), atLeastOne(column));
    }

    private static int atLeastOne(@Nullable Integer number) {
        return number == null ? 1 : Math.max(1, number);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no reason given" : message.strip().split("\\R", 2)[0];
    }
}
