package dev.studygraph.render;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a page template: which record it draws, and the version of that record it was written for.
 *
 * @param record simple name of the record; empty for a piece that several pages share
 * @param version counts up whenever a component that templates use is renamed or removed
 */
record TemplateContract(String record, int version) {
    private static final Pattern LINE = Pattern.compile("<#-- page: (\\w+) contract: (\\d{1,6}) -->.*");

    /** Layouts, partials and slots draw no record of their own. */
    private static final Pattern PART = Pattern.compile("<#-- (?!page:).*?\\bcontract: (\\d{1,6}) -->.*");

    /** What the template's first line says, if it says it. */
    static Optional<TemplateContract> in(String template) {
        String first = template.lines().findFirst().orElse("");
        Matcher line = LINE.matcher(first);
        if (line.matches()) {
            return Optional.of(new TemplateContract(line.group(1), Integer.parseInt(line.group(2))));
        }
        Matcher part = PART.matcher(first);
        return part.matches()
                ? Optional.of(new TemplateContract("", Integer.parseInt(part.group(1))))
                : Optional.empty();
    }

    /** A warning for each template of the user's that was not written for the version the program brings. */
    static List<Diagnostic> outdated(Theme theme) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (String name : BuiltInFiles.names()) {
            if (!name.endsWith(".ftlh") || theme.readOverride(name).isEmpty()) {
                continue;
            }
            var builtIn = theme.readBuiltIn(name).map(Theme::decode).flatMap(TemplateContract::in);
            var own = theme.readOverride(name).map(Theme::decode);
            if (builtIn.isPresent()
                    && own.isPresent()
                    && !TemplateContract.in(own.get()).equals(builtIn)) {
                warnings.add(warning(name, TemplateContract.in(own.get()), builtIn.get()));
            }
        }
        return warnings;
    }

    private static Diagnostic warning(String name, Optional<TemplateContract> own, TemplateContract builtIn) {
        String line = builtIn.record().isEmpty() ? "" : "page: " + builtIn.record() + " ";
        return Diagnostic.of(
                Code.TEMPLATE_OUT_OF_DATE,
                Place.startOf("templates/" + name),
                "this template was written for %s; the program has %s"
                        .formatted(own.map(TemplateContract::words).orElse("no contract"), builtIn.words()),
                "compare it with the built-in template, then let its first line be <#-- %scontract: %s -->"
                        .formatted(line, builtIn.version()));
    }

    private String words() {
        return "contract " + version + (record.isEmpty() ? "" : " of " + record);
    }
}
