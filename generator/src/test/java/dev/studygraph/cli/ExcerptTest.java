package dev.studygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void theCaretStandsBelowTheColumn() {
        assertThat(Excerpt.of("See [[Glue]].", 5)).isEqualTo(new Excerpt("See [[Glue]].", "    ^"));
    }

    @Test
    void tabsStayAndWideCharactersCountTwice() {
        assertThat(Excerpt.of("\t表 x", 4).caret()).isEqualTo("\t   ^");
    }

    @Test
    void ofALongLineThePartAroundTheColumnIsShown() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        Excerpt excerpt = Excerpt.of(line, 501);
        assertThat(excerpt.line()).startsWith("…a").endsWith("b…").hasSizeLessThan(170);
        assertThat(excerpt.line().charAt(excerpt.caret().length() - 1)).isEqualTo('X');
    }

    @Test
    void whatCouldSteerATerminalIsTakenOut() {
        assertThat(Excerpt.of("a\u001b[31mb\u202ec", 1).line()).isEqualTo("a�[31mb�c");
    }

    @Test
    void aColumnPastTheEndPointsBehindTheLine() {
        assertThat(Excerpt.of("abc", 99).caret()).isEqualTo("   ^");
    }
}
