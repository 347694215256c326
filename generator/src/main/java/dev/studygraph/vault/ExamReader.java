package dev.studygraph.vault;

import dev.studygraph.vault.Configuration.Domain;
import dev.studygraph.vault.Configuration.Exam;
import dev.studygraph.vault.Configuration.Task;
import dev.studygraph.vault.YamlValue.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the blueprints under {@code exam}: one, or a list of them. */
final class ExamReader {
    private ExamReader() {}

    static List<Exam> exams(Settings settings) {
        return settings.items("exam").stream()
                .flatMap(item -> settings.inside(item, "an exam").stream())
                .map(ExamReader::exam)
                .toList();
    }

    private static Exam exam(Settings exam) {
        exam.knowing(Set.of("id", "title", "retired", "source", "as-of", "domains"), "an exam");
        String id = exam.required("id", "an exam");
        var domains = exam.items("domains").stream()
                .flatMap(item -> exam.inside(item, "a domain").stream())
                .map(ExamReader::domain)
                .toList();
        return new Exam(
                id,
                exam.text("title").orElse(id),
                exam.text("retired"),
                exam.text("source"),
                exam.text("as-of"),
                domains);
    }

    private static Domain domain(Settings domain) {
        domain.knowing(Set.of("id", "title", "weight", "tasks"), "a domain");
        String id = domain.required("id", "a domain");
        var tasks = domain.items("tasks").stream()
                .flatMap(item -> task(domain, item).stream())
                .toList();
        return new Domain(
                id,
                domain.text("title").orElse(id),
                domain.number("weight", 0, 100).orElse(0),
                tasks);
    }

    /** A task is {@code {id, title}}, or its title alone. */
    private static Optional<Task> task(Settings domain, YamlValue value) {
        if (!(value instanceof Mapping)) {
            return domain.texts(value, "tasks").stream()
                    .map(title -> new Task(title, title))
                    .findFirst();
        }
        return domain.inside(value, "a task")
                .map(task -> task.knowing(Set.of("id", "title"), "a task"))
                .map(task -> {
                    String id = task.required("id", "a task");
                    return new Task(id, task.text("title").orElse(id));
                });
    }
}
