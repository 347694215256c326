package dev.studygraph.extract;

import dev.studygraph.source.PathText;
import java.util.List;
import java.util.Optional;

/** The folder of a note that is called after its part only: {@code 3.4_ElastiCache/3.4.2_Use cases.md}. */
final class FolderSubject {
    private FolderSubject() {}

    static Optional<Subject> of(Scene scene, List<String> nearer, int distance) {
        var names = scene.language().names();
        var folder = PathText.fileName(PathText.folder(scene.note().path()));
        return Optional.of(scene.language().headings().plain(PathText.readable(folder)))
                .filter(name -> names.isLike(name) && !names.isLesson(name))
                .map(name ->
                        new Subject(name, new Condition.Subject(List.of(name), Optional.of(name), nearer, distance)));
    }
}
