package dev.studygraph.graph;

import dev.studygraph.diagnostic.Diagnostics;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.ConfigurationReader;

/** Configurations written as `studygraph.yml` would have them. */
public final class TestConfiguration {
    private TestConfiguration() {}

    public static Configuration of(String yaml) {
        return ConfigurationReader.read(yaml, new Diagnostics());
    }

    public static Configuration withPrefixes(String... prefixes) {
        return of("prefixes: [" + String.join(", ", prefixes) + "]\n");
    }
}
