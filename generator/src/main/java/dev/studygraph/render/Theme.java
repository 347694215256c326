package dev.studygraph.render;

import dev.studygraph.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Templates, styles, scripts and words by name: the built-in ones, each replaced by the file of the same name in a folder of the user's. */
public final class Theme {
    private static final String BUILT_IN = "/templates/";

    private final List<Path> folders;

    private Theme(List<Path> folders) {
        this.folders = folders;
    }

    public static Theme builtIn() {
        return new Theme(List.of());
    }

    /** The built-in theme with files replaced by those of {@code folders}; the first folder that has a file wins. */
    public static Theme overriddenBy(List<Path> folders) {
        return new Theme(List.copyOf(folders));
    }

    /** The file {@code name}, such as {@code pages/service.ftlh}, wherever it is. */
    public Optional<byte[]> read(String name) {
        return readOverride(name).or(() -> readBuiltIn(name));
    }

    /** A script without what only its authors read; empty if there is none of that name. */
    public String script(String name) {
        return read(name).map(ScriptText::lean).map(Theme::decode).orElse("");
    }

    /** The names of all files that the program brings, in order. */
    public static List<String> builtInNames() {
        return BuiltInFiles.names();
    }

    /** As {@link #read}, decoded. */
    public Optional<String> readText(String name) {
        return read(name).map(Theme::decode);
    }

    /** The words of the interface in a language, by message key, not filled in. */
    public Map<String, String> words(String language) {
        return PageWords.of(this, language).all();
    }

    /** A warning for each template of the user's that was written for another version of what it sees. */
    public List<Diagnostic> outdated() {
        return TemplateContract.outdated(this);
    }

    /** The file as the program brings it. */
    Optional<byte[]> readBuiltIn(String name) {
        try (InputStream stream = Theme.class.getResourceAsStream(BUILT_IN + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user's file, if there is one. */
    Optional<byte[]> readOverride(String name) {
        for (Path folder : folders) {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
                try {
                    return Optional.of(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }

    static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
