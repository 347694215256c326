package dev.studygraph.page.plan;

import dev.studygraph.page.SitePath;

/** Where attachments of the vault stand in the site. */
final class Attachments {
    private Attachments() {}

    /** {@code files/} and the attachment's path within the vault. */
    static SitePath pathOf(String vaultPath) {
        return SitePath.of("files/" + vaultPath);
    }
}
