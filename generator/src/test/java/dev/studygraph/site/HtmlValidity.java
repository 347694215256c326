package dev.studygraph.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Collects the errors that the Nu validator finds in pages; its schemas are loaded once for all of them. */
public final class HtmlValidity implements ErrorHandler {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    /** In bytes: the validator walks the schema by recursion, too deep for a usual stack under Java's quick compiler. */
    private static final long STACK = 64L << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> errors = new ArrayList<>();
    private String page = "";

    public HtmlValidity() throws Exception {
        var loading = new FutureTask<>(() -> {
            validator.setUpMainSchema(SCHEMA, this);
            return null;
        });
        new Thread(null, loading, "schema", STACK).start();
        loading.get();
        validator.setUpValidatorAndParsers(this, true, false);
    }

    public void check(Path site, String name) throws Exception {
        page = name;
        validator.checkHtmlFile(site.resolve(name).toFile(), true);
    }

    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void warning(SAXParseException warning) {
        // Advice on style; only errors count.
    }

    @Override
    public void error(SAXParseException error) {
        errors.add(page + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
