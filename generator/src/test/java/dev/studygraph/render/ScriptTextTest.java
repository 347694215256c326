package dev.studygraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

    @Test
    void commentsAndIndentationAreLeftOut() {
        assertThat(lean("// @ts-check\n/** What\n * it is. */\nfunction f() {\n  // why\n  return 1; // one\n}\n\n"))
                .isEqualTo("function f() {\nreturn 1; // one\n}\n");
    }

    @Test
    void aTextOverSeveralLinesKeepsItsBlanksAndWhatLooksLikeAComment() {
        assertThat(lean("f();\n  const text = `\n  // kept\n  `;\n"))
                .isEqualTo("f();\n  const text = `\n  // kept\n  `;\n");
    }

    @Test
    void aLicenceStays() {
        assertThat(lean("/*! licence */\nf();")).isEqualTo("/*! licence */\nf();\n");
    }

    private static String lean(String script) {
        return new String(ScriptText.lean(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
