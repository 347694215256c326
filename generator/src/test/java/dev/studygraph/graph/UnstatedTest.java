package dev.studygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.vault.Configuration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A vault whose configuration says neither its name nor its language takes both from its notes. */
class UnstatedTest {
    private static final String GERMAN =
            "Die Warteschlange nimmt auf, was der Dienst nicht gleich und nicht ganz leisten kann.\n";

    @Test
    void itIsCalledAsItsHomeNote() {
        assertThat(title(two().note("README.md", "# Certified Boatman\n\nNotes for the exam.\n")))
                .isEqualTo("Certified Boatman");
        assertThat(title(two().note("index.md", "---\ntitle: Harbour\n---\n\nNotes.\n")
                        .note("README.md", "# Other\n")))
                .isEqualTo("Harbour");
    }

    @Test
    void itIsCalledAsTheOneNoteItHas() {
        assertThat(title(Vaults.vault(Configuration.DEFAULT).note("queues.md", "# Queues and streams\n\nText.\n")))
                .isEqualTo("Queues and streams");
    }

    @Test
    void ofALongTitleItIsCalledAsTheName() {
        String rest = " all that one has to know before the day, in the order of the river";
        for (String behind : List.of(" -", " —", ":", "：", " |", " (")) {
            assertThat(title(two().note("README.md", "# Certified Boatman" + behind + rest + "\n")))
                    .isEqualTo("Certified Boatman");
        }
        assertThat(title(two().note("README.md", "# Home: " + rest + "\n"))).isEqualTo("Study notes");
        assertThat(title(two().note("README.md", "# Certified Boatman: the notes\n")))
                .isEqualTo("Certified Boatman: the notes");
    }

    @Test
    void whatNamesNoVaultIsNoName() {
        assertThat(title(two())).isEqualTo("Study notes");
        assertThat(title(two().note("README.md", "Nothing but text.\n"))).isEqualTo("Study notes");
        assertThat(title(two().note("README.md", "# Everything that " + "one has to know ".repeat(4) + "\n")))
                .isEqualTo("Study notes");
        assertThat(title(two().note("below/README.md", "# A part\n"))).isEqualTo("Study notes");
    }

    @Test
    void withoutANameItIsCalledAsAnyInItsLanguage() {
        var german = Vaults.vault(Configuration.DEFAULT).note("a.md", GERMAN).note("b.md", GERMAN);
        assertThat(german.build().graph().configuration().language()).isEqualTo("de");
        assertThat(title(german)).isEqualTo("Lernnotizen");
    }

    @Test
    void whatTheConfigurationSaysCounts() {
        var stated = Vaults.vault(Configuration.DEFAULT.titled("Mine")).note("README.md", "# Other\n");
        assertThat(title(stated)).isEqualTo("Mine");
    }

    private static Vaults two() {
        return Vaults.vault(Configuration.DEFAULT).note("queue.md", "# Queue\n").note("stream.md", "# Stream\n");
    }

    private static String title(Vaults vault) {
        return vault.build().graph().configuration().title();
    }
}
