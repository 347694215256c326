package dev.studygraph.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A reader of the site of the first vault; there while the tests of the class are that it is registered with. */
final class ContentReader implements BeforeAllCallback, AfterAllCallback {
    private Optional<Reader> reader = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        reader = Optional.of(Reader.of(BuiltSite.of("content")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        reader.ifPresent(Reader::close);
    }

    /** As {@link Reader#address}. */
    String address(Reader.Way way, String page) {
        return reader.orElseThrow().address(way, page);
    }

    /** As {@link Reader#visit}. */
    void visit(Reader.Way way, Browser.NewContextOptions options, Consumer<Page> journey) {
        reader.orElseThrow().visit(way, options, journey);
    }
}
