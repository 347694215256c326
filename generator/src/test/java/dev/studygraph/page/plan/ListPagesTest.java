package dev.studygraph.page.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.graph.Vaults;
import dev.studygraph.page.Entry;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.Page;
import dev.studygraph.page.RichText;
import dev.studygraph.page.ServicePage;
import dev.studygraph.page.SitePath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPagesTest {
    private static final SitePath FIRST = SitePath.of("scenarios/index.html");

    @Test
    void aListThatFitsStaysOnOnePage() {
        var pages = ListPages.of(FIRST, List.of(group("A", 150), group("B", 250)));
        assertThat(pages).singleElement().satisfies(page -> {
            assertThat(page.path()).isEqualTo(FIRST);
            assertThat(page.size()).isEqualTo(400);
        });
        assertThat(ListPages.of(FIRST, List.of())).hasSize(1);
    }

    @Test
    void aLongListKeepsEveryEntryOnceAndInOrder() {
        var groups = List.of(group("A", 150), group("B", 90), group("C", 450), group("D", 1));
        var pages = ListPages.of(FIRST, groups);
        assertThat(pages.stream().flatMap(page -> page.groups().stream()).flatMap(group -> group.entries().stream()))
                .containsExactlyElementsOf(groups.stream()
                        .flatMap(group -> group.entries().stream())
                        .toList());
        assertThat(pages).allSatisfy(page -> assertThat(page.size()).isBetween(1, 200));
    }

    @Test
    void pagesAreNamedByTheirGroupsAndLieBelowTheList() {
        var pages = ListPages.of(FIRST, List.of(group("A", 150), group("B", 50), group("C", 450), group("D", 1)));
        assertThat(pages).extracting(ListPages.Part::title).containsExactly("A – B", "C 1", "C 2", "C – D");
        assertThat(pages)
                .extracting(page -> page.path().value())
                .startsWith("scenarios/index.html", "scenarios/list/2.html");
    }

    @Test
    void withoutGroupsPagesAreNamedByWhereTheyBeginAndEnd() {
        var pages = ListPages.of(FIRST, List.of(group("", 401)));
        assertThat(pages)
                .extracting(ListPages.Part::title)
                .containsExactly("thing 0 – thing 199", "thing 200 – thing 399", "thing 400");
    }

    @Test
    void aLongListIsCutAndItsCategoriesAreStillFound() {
        var vault = Vaults.vault();
        for (int i = 0; i < 450; i++) {
            vault = vault.note(
                    (i % 9 == 0 ? "category+1" : "category " + i % 9) + "/service " + i + ".md",
                    "---\nkind: service\n---\n# Service " + i + "\n");
        }
        var many = SitePlannerTest.plan(vault.build().graph()).pages().stream()
                .collect(Collectors.toMap(Page::path, page -> page));
        var lists = many.values().stream()
                .filter(ListPage.class::isInstance)
                .map(ListPage.class::cast)
                .filter(list -> list.path().value().startsWith("services/"))
                .toList();
        assertThat(lists).hasSize(3).allSatisfy(list -> {
            assertThat(list.count()).isEqualTo(450);
            assertThat(list.filters()).hasSize(3);
        });
        Map<SitePath, List<String>> anchors = lists.stream()
                .collect(Collectors.toMap(
                        Page::path,
                        list -> list.groups().stream().map(EntryGroup::anchor).toList()));
        assertThat(anchors.values()).allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates());
        assertThat(many.values().stream()
                        .filter(ServicePage.class::isInstance)
                        .map(page -> requireNonNull(((ServicePage) page).category())))
                .hasSize(450)
                .allSatisfy(category -> assertThat(anchors.getOrDefault(category.to(), List.of()))
                        .contains(category.fragment()));
    }

    private static EntryGroup group(String title, int size) {
        return new EntryGroup(
                title,
                "group-" + title,
                IntStream.range(0, size).mapToObj(at -> entry(title, at)).toList());
    }

    private static Entry entry(String group, int number) {
        var path = SitePath.of("scenarios/" + group + number + ".html");
        return new Entry(Link.of(path, "thing " + number, null), RichText.EMPTY, List.of(), false);
    }
}
