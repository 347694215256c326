package dev.studygraph.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of the journeys: the one that {@code STUDYGRAPH_CHROMIUM} names, else where Debian has it. */
public final class Chromium {
    private Chromium() {}

    public static Browser launch(Playwright playwright) {
        String chromium =
                Optional.ofNullable(System.getenv("STUDYGRAPH_CHROMIUM")).orElse("/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox")));
    }
}
