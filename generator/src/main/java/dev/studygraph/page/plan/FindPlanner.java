package dev.studygraph.page.plan;

import dev.studygraph.page.FactBook;
import dev.studygraph.page.FindPage;
import dev.studygraph.page.FindPage.Requirement;
import dev.studygraph.page.FindPage.Value;
import java.util.ArrayList;
import java.util.List;

/** Plans the page on which requirements are ticked and candidates drop out. */
final class FindPlanner {
    private final Material material;
    private final FactBook book;

    FindPlanner(Material material, FactBook book) {
        this.material = material;
        this.book = book;
    }

    FindPage page() {
        var link = material.lists().page("find");
        var frame = material.frames()
                .plain(link.to(), link.title(), "", List.of(material.lists().home()))
                .withScripts(List.of(FactBook.ASSET, "js/find.js"));
        var requirements = book.criteria().stream()
                .filter(FactBook.Criterion::askable)
                .map(this::requirement)
                .toList();
        var candidates = book.services().stream().map(FactBook.Subject::link).toList();
        return new FindPage(frame, link.to(), requirements, candidates);
    }

    private Requirement requirement(FactBook.Criterion criterion) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < criterion.answers().size(); i++) {
            int position = i;
            var holders = criterion.cells().stream()
                    .filter(cell -> cell.answers().contains(position))
                    .map(cell -> book.services().get(cell.service()).link())
                    .toList();
            var answer = criterion.answers().get(i);
            values.add(new Value(answer.label(), criterion.id() + "-" + answer.id(), holders));
        }
        return new Requirement(criterion.name(), criterion.question(), criterion.id(), values);
    }
}
