package dev.studygraph.build;

import dev.studygraph.note.TextDirection;
import dev.studygraph.source.Place;
import dev.studygraph.source.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lines diagnostics point to, read again when somebody asks. */
public final class SourceExcerpts {
    private static final String TEMPLATES = "templates/";
    private static final char REPLACED = '\uFFFD';
    private static final Charset LENIENT = Charset.forName("windows-1252");

    private final Path root;
    private final List<Path> templates;
    private final Map<Place, String> known;
    private final Map<String, Optional<SourceText>> texts = new ConcurrentHashMap<>();

    /**
     * @param root the folder that places of notes are relative to
     * @param templates the folders that places below {@code templates/} are looked up in, if the vault has no such file
     */
    public SourceExcerpts(Path root, List<Path> templates) {
        this(root, templates, Map.of());
    }

    /** @param known the lines of some places, as {@link #line} gave them while these files were as they are now */
    SourceExcerpts(Path root, List<Path> templates, Map<Place, String> known) {
        this.root = root;
        this.templates = List.copyOf(templates);
        this.known = Map.copyOf(known);
    }

    /** The same, with these files read again when somebody asks. */
    SourceExcerpts again(Set<String> paths) {
        Map<Place, String> same = new HashMap<>(known);
        same.keySet().removeIf(place -> paths.contains(place.path()));
        SourceExcerpts again = new SourceExcerpts(root, templates, same);
        again.texts.putAll(texts);
        again.texts.keySet().removeAll(paths);
        return again;
    }

    /** The file a place is in. */
    public Path file(Place place) {
        Path inVault = root.resolve(place.path());
        if (place.path().startsWith(TEMPLATES) && !Files.exists(inVault)) {
            String name = place.path().substring(TEMPLATES.length());
            for (Path folder : templates) {
                if (Files.exists(folder.resolve(name))) {
                    return folder.resolve(name);
                }
            }
            return Path.of(place.path()); // a built-in one
        }
        return inVault;
    }

    /** The line a place is in; empty if the file cannot be read any more or has no such line. */
    public Optional<String> line(Place place) {
        String line = known.get(place);
        return line == null ? lineInFile(place) : Optional.of(line);
    }

    private Optional<String> lineInFile(Place place) {
        return texts.computeIfAbsent(place.path(), path -> text(place))
                .filter(text -> place.line() <= text.lineCount())
                .map(text -> TextDirection.shown(text.line(place.line())));
    }

    private Optional<SourceText> text(Place place) {
        try {
            byte[] bytes = Files.readAllBytes(file(place));
            return Optional.of(new SourceText(place.path(), decoded(bytes)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes) {
        String quickly = new String(bytes, StandardCharsets.UTF_8);
        String text = quickly.indexOf(REPLACED) < 0 ? quickly : strictlyDecoded(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strictlyDecoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, LENIENT);
        }
    }
}
