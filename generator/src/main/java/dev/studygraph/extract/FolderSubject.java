package dev.studygraph.extract;

import dev.studygraph.source.PathText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder of a note that is called after its part only: {@code 3.4_ElastiCache/3.4.2_Use cases.md}. */
final class FolderSubject {
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:[._-]\\d+)*[._ -]+(?=\\p{L})");

    private FolderSubject() {}

    static Optional<Subject> of(Scene scene, List<String> nearer, int distance) {
        var names = scene.language().names();
        var folder = PathText.fileName(PathText.folder(scene.note().path()));
        return Optional.of(scene.language().headings().plain(readable(folder)))
                .filter(name -> names.isLike(name) && !names.isLesson(name))
                .map(name ->
                        new Subject(name, new Condition.Subject(List.of(name), Optional.of(name), nearer, distance)));
    }

    private static String readable(String folder) {
        var name = NUMBER.matcher(folder).replaceFirst("");
        return name.indexOf(' ') < 0 ? name.replace('-', ' ').replace('_', ' ').strip() : name;
    }
}
