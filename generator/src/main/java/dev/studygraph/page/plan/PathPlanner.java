package dev.studygraph.page.plan;

import dev.studygraph.graph.NodeId;
import dev.studygraph.insight.Coverage;
import dev.studygraph.insight.StudyPath;
import dev.studygraph.page.Link;
import dev.studygraph.page.PathPage;
import dev.studygraph.page.PathPage.DomainCoverage;
import dev.studygraph.page.PathPage.ExamCoverage;
import dev.studygraph.page.PathPage.Stop;
import dev.studygraph.page.PathPage.TaskCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans the page that says in which order to read, and what of each exam the notes serve. */
final class PathPlanner {
    private static final int WORDS_A_MINUTE = 200;

    private final Material material;
    private final PracticeScopes practice;
    private final Map<String, Integer> words;

    /** {@code words} tell how many stand on a page, by its path. */
    PathPlanner(Material material, PracticeScopes practice, Map<String, Integer> words) {
        this.material = material;
        this.practice = practice;
        this.words = words;
    }

    PathPage page() {
        var link = material.lists().page("path");
        var study = material.insights().studyPath();
        var stops = study.stops().stream().map(this::stop).toList();
        var frame = material.frames()
                .plain(
                        link.to(),
                        link.title(),
                        material.lists().word("path.lede"),
                        List.of(material.lists().home()));
        return new PathPage(
                frame.withScripts(List.of("js/path.js")),
                link.to(),
                stops,
                stops.stream().mapToInt(Stop::minutes).sum(),
                study.cycles().stream()
                        .map(cycle -> new PathPage.Cycle(material.cards().links(cycle)))
                        .toList(),
                material.insights().coverage().exams().stream().map(this::exam).toList());
    }

    private Stop stop(StudyPath.Stop stop) {
        var path = material.addresses().of(stop.node());
        int minutes = Math.max(1, Math.round((float) words.getOrDefault(path.value(), 0) / WORDS_A_MINUTE));
        return new Stop(
                stop.node().kind().id() + "/" + stop.node().slug(),
                material.addresses().linkTo(stop.node()),
                minutes,
                material.cards().links(stop.after()),
                stop.weight());
    }

    private ExamCoverage exam(Coverage.ExamCoverage exam) {
        var domains = new ArrayList<DomainCoverage>();
        for (var domain : exam.domains()) {
            domains.add(new DomainCoverage(
                    domain.domain().id() + " " + domain.domain().title(),
                    domain.domain().weight(),
                    (int) Math.round(domain.share() * 100),
                    domain.tasks().stream().map(this::task).toList(),
                    practice.startOfDomain(
                            exam.exam().id() + "/" + domain.domain().id())));
        }
        return new ExamCoverage(exam.exam().title() + " (" + exam.exam().id() + ")", domains);
    }

    private TaskCoverage task(Coverage.TaskCoverage task) {
        List<Link> pages = Stream.concat(task.served().services().stream(), task.served().others().stream())
                .map((NodeId node) -> material.addresses().linkTo(node))
                .toList();
        return new TaskCoverage(
                task.id() + " " + task.title(),
                pages,
                task.served().scenarios().size(),
                task.served().isEmpty());
    }
}
