package dev.studygraph.build;

import dev.studygraph.page.SitePath;
import java.nio.charset.StandardCharsets;

/** What stands in the place of a page whose template failed. */
final class FailurePage {
    private FailurePage() {}

    /** Published only when the author insists; better than a page that ends halfway. */
    static byte[] of(SitePath page) {
        String text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
                + "This page could not be made</title></head>\n<body><h1>This page could not be made</h1>\n<p>Its"
                + " template failed; the build says where. <a href=\""
                + page.linkTo(SitePath.HOME, "")
                + "\">Home</a></p></body>\n</html>\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
