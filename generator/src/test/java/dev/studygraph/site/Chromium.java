package dev.studygraph.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of the journeys: the one that {@code STUDYGRAPH_CHROMIUM} names, else where Debian has it. */
public final class Chromium {
    private static final double PATIENCE_MILLISECONDS = 20_000;

    private Chromium() {}

    public static Browser launch(Playwright playwright) {
        PlaywrightAssertions.setDefaultAssertionTimeout(
                PATIENCE_MILLISECONDS); // a busy machine may need more than five seconds
        String chromium =
                Optional.ofNullable(System.getenv("STUDYGRAPH_CHROMIUM")).orElse("/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox")));
    }
}
