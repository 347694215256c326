package dev.studygraph.build;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.page.SitePath;
import dev.studygraph.page.plan.Attachments;
import dev.studygraph.publish.SiteFile;
import dev.studygraph.source.Place;
import dev.studygraph.vault.Configuration.HtmlPolicy;
import dev.studygraph.vault.Vault;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of a vault that its notes refer to, as a site may hold them: nothing in them runs unless the author trusts it. */
record AttachmentFiles(Vault vault, HtmlPolicy policy, Diagnostics diagnostics) {

    /** @param places where each stands in the site, by its path in the vault */
    List<SiteFile> at(Map<String, SitePath> places) {
        return places.entrySet().stream()
                .map(place -> file(place.getKey(), place.getValue()))
                .toList();
    }

    private SiteFile file(String path, SitePath at) {
        if (Attachments.isAsText(at)) {
            diagnostics.report(Diagnostic.of(
                    Code.ATTACHMENT_AS_TEXT,
                    Place.startOf(path),
                    "a browser might run this file, so readers get it as text",
                    "write 'html: trust' in studygraph.yml if you trust every file of this vault"));
        }
        boolean picture = path.toLowerCase(Locale.ROOT).endsWith(".svg") && policy != HtmlPolicy.TRUST;
        return new SiteFile(at, () -> {
            byte[] bytes = Files.readAllBytes(vault.file(path));
            return picture ? cleaned(path, bytes) : bytes;
        });
    }

    private byte[] cleaned(String path, byte[] picture) {
        byte[] clean = SvgCleaner.clean(picture);
        if (!Arrays.equals(clean, picture)) {
            diagnostics.report(Diagnostic.of(
                    Code.ATTACHMENT_CLEANED,
                    Place.startOf(path),
                    "this picture holds what could run a script or load something, and is published without it",
                    "save it as a plain SVG, or write 'html: trust' in studygraph.yml"));
        }
        return clean;
    }
}
