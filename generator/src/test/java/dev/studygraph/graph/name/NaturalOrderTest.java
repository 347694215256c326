package dev.studygraph.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private final Random random = new Random(11);

    @Test
    void countsAsPeopleDo() {
        assertThat(sorted("exam-10", "exam-2", "exam", "exam-1", "exam-20"))
                .containsExactly("exam", "exam-1", "exam-2", "exam-10", "exam-20");
        assertThat(sorted("1-10-x", "1-9-x", "1-9", "10-1", "2"))
                .containsExactly("1-9", "1-9-x", "1-10-x", "2", "10-1");
        assertThat(sorted("day-2b", "day-2", "day-2a", "day-12"))
                .containsExactly("day-2", "day-2a", "day-2b", "day-12");
    }

    @Test
    void equalNumbersStandByTheirZerosAndThenByTheRest() {
        assertThat(sorted("1-a", "01-b", "1-c", "001", "2")).containsExactly("001", "01-b", "1-a", "1-c", "2");
    }

    @Test
    void numbersMayBeLongerThanAnyOfJava() {
        String long1 = "9".repeat(40);
        assertThat(sorted("a" + long1 + "1", "a" + long1)).containsExactly("a" + long1, "a" + long1 + "1");
    }

    @Test
    void isOneOrderWhateverItIsGiven() {
        for (int round = 0; round < 300; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                texts.add(text());
            }
            var once = new TreeSet<>(NaturalOrder.INSTANCE);
            once.addAll(texts);
            Collections.shuffle(texts, random);
            List<String> shuffled = new ArrayList<>(texts);
            shuffled.sort(NaturalOrder.INSTANCE); // fails where three texts go round in a circle
            assertThat(shuffled.stream().distinct()).containsExactlyElementsOf(once);
            for (String left : texts) {
                for (String right : texts) {
                    int order = NaturalOrder.INSTANCE.compare(left, right);
                    assertThat(order == 0).isEqualTo(left.equals(right));
                    assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(right, left)))
                            .isEqualTo(-Integer.signum(order));
                }
            }
        }
    }

    private static List<String> sorted(String... texts) {
        List<String> sorted = new ArrayList<>(List.of(texts));
        sorted.sort(NaturalOrder.INSTANCE);
        return sorted;
    }

    private String text() {
        var text = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            text.append("0129a-".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
