package dev.studygraph.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two spellings may mean the same. */
class LikenessTest {
    private static final Likeness LIKENESS = new Likeness(List.of("Contoso"));

    @ParameterizedTest
    @CsvSource({
        "AWS Glue, Glue, true",
        "Contoso Queue, Queue, true",
        "Network ACL (NACL), NACL, true",
        "Cross-Region Replication, CRR, true",
        "Security Groups, security group, true",
        "Glue Spark job, Glue streaming job, true",
        "Redis, Memcached, false",
        "Amazon S3, Amazon SNS, false",
        "Glue, '', false"
    })
    void namesMatchByTheirWordsOrInitials(String one, String other, boolean match) {
        assertThat(LIKENESS.match(one, other)).isEqualTo(match);
        assertThat(LIKENESS.match(other, one)).isEqualTo(match);
    }
}
