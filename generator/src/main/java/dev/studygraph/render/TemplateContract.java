package dev.studygraph.render;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.page.Page;
import dev.studygraph.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a page template: which record it draws, and the version of that record it was written for.
 *
 * @param record simple name of the record
 * @param version counts up whenever a component that templates use is renamed or removed
 */
record TemplateContract(String record, int version) {
    private static final Pattern LINE = Pattern.compile("<#-- page: (\\w+) contract: (\\d{1,6}) -->.*");

    /** What the template's first line says, if it says it. */
    static Optional<TemplateContract> in(String template) {
        Matcher line = LINE.matcher(template.lines().findFirst().orElse(""));
        return line.matches()
                ? Optional.of(new TemplateContract(line.group(1), Integer.parseInt(line.group(2))))
                : Optional.empty();
    }

    /** A warning for each page template of the user's that was not written for the version the program brings. */
    static List<Diagnostic> outdated(Theme theme) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (Class<?> page : Page.class.getPermittedSubclasses()) {
            String name = TemplateName.of(page);
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
        String found = own.map(contract -> "contract " + contract.version() + " of " + contract.record())
                .orElse("no contract");
        return Diagnostic.of(
                Code.TEMPLATE_OUT_OF_DATE,
                Place.startOf("templates/" + name),
                "this template was written for %s; the program has contract %s of %s"
                        .formatted(found, builtIn.version(), builtIn.record()),
                "compare it with the built-in template, then let its first line be <#-- page: %s contract: %s -->"
                        .formatted(builtIn.record(), builtIn.version()));
    }
}
