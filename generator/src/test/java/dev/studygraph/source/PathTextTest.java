package dev.studygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTextTest {
    @Test
    void theNumberThatKeepsFilesInOrderIsNoPartOfAName() {
        assertThat(PathText.withoutNumber("04-Azure-Function")).isEqualTo("Azure-Function");
        assertThat(PathText.withoutNumber("50_AWS_DynamoDB")).isEqualTo("AWS_DynamoDB");
        assertThat(PathText.withoutNumber("3.4.2_Use cases")).isEqualTo("Use cases");
        assertThat(PathText.withoutNumber("2024-05-01")).isEqualTo("2024-05-01");
        assertThat(PathText.withoutNumber("5G")).isEqualTo("5G");
    }

    @Test
    void aNameIsReadWithSpacesUnlessItHasSome() {
        assertThat(PathText.readable("04-Azure_Function")).isEqualTo("Azure Function");
        assertThat(PathText.readable("3.4_Load-Balancer rules")).isEqualTo("Load-Balancer rules");
    }
}
