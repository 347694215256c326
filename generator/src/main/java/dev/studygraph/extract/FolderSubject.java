package dev.studygraph.extract;

import dev.studygraph.extract.words.Word;
import dev.studygraph.source.PathText;
import java.util.List;
import java.util.Optional;

/**
 * The folder of a note that is called after its part only: {@code 3.4_ElastiCache/3.4.2_Use cases.md}. One that notes repeat for every subject,
 * as {@code ElastiCache/Documentation} is, stands for the folder around it.
 */
final class FolderSubject {
    private FolderSubject() {}

    static Optional<Subject> of(Scene scene, List<String> nearer, int distance) {
        var names = scene.language().names();
        var folder = PathText.folder(scene.note().path());
        while (scene.words().is(Word.TEMPLATE_HEADING, name(scene, folder))) {
            folder = PathText.folder(folder);
        }
        return Optional.of(name(scene, folder))
                .filter(name -> names.isLike(name) && !names.isLesson(name))
                .map(name ->
                        new Subject(name, new Condition.Subject(List.of(name), Optional.of(name), nearer, distance)));
    }

    private static String name(Scene scene, String folder) {
        return scene.language().headings().plain(PathText.readable(PathText.fileName(folder)));
    }
}
