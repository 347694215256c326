package dev.studygraph.start;

import dev.studygraph.vault.ConfigurationReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vault that has just been begun.
 *
 * @param vault the folder of its notes, within the project; empty if it is the project itself
 * @param made files that were written, in order, relative to the project
 * @param kept files that would have been written and were there already
 * @param withheld how many notes of the other folder were not taken over because they are private or excluded
 */
public record Start(String vault, List<String> made, List<String> kept, int withheld) {
    /** Where notes live unless somebody keeps them elsewhere already. */
    private static final String NOTES = "content";

    private static final String OUTPUT = "site";

    public Start {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
    }

    /**
     * Begins a vault in a folder.
     *
     * @param project made if need be; notes that it holds already are adopted where they are
     * @param from notes to adopt: copied from another folder, or left in place if they lie in {@code project}
     * @throws IOException if the disk fails; files written until then stay
     */
    public static Start in(Path project, Optional<Path> from, Host host) throws IOException {
        Optional<Path> inPlace = from.filter(notes -> notes.startsWith(project))
                .or(() -> from.isEmpty() && isKeptDirectlyIn(project) ? Optional.of(project) : Optional.empty());
        Path vault = inPlace.orElse(project.resolve(NOTES));
        Map<Path, byte[]> files = new LinkedHashMap<>();
        int withheld = 0;
        if (inPlace.isEmpty() && from.isPresent()) {
            Adoption adoption = Adoption.of(from.get());
            for (String path : adoption.files()) {
                files.put(
                        vault.resolve(path), Files.readAllBytes(adoption.root().resolve(path)));
            }
            withheld = adoption.withheld();
        } else if (inPlace.isEmpty() && !Adoption.holdsNotes(vault)) {
            Models.NOTES.forEach(name -> files.put(vault.resolve(name), bytes(Models.text("notes/" + name))));
        }
        String notes = project.relativize(vault).toString().replace('\\', '/');
        String title = title(from.orElse(project));
        files.putIfAbsent(
                vault.resolve(ConfigurationReader.FILE),
                bytes(Models.text(ConfigurationReader.FILE).replace("{title}", "\"" + quoted(title) + "\"")));
        files.put(project.resolve(".gitignore"), bytes(filled("gitignore", notes)));
        host.workflow()
                .ifPresent(workflow ->
                        files.put(project.resolve(workflow.path()), bytes(filled(workflow.model(), notes))));
        return written(project, notes, files, withheld);
    }

    private static boolean isKeptDirectlyIn(Path project) {
        return !Files.exists(project.resolve(NOTES)) && Adoption.holdsNotes(project);
    }

    private static Start written(Path project, String notes, Map<Path, byte[]> files, int withheld) throws IOException {
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path path = file.getKey();
            String shown = project.relativize(path).toString().replace('\\', '/');
            (create(path, file.getValue()) ? made : kept).add(shown);
        }
        return new Start(notes, made, kept, withheld);
    }

    /** Writes a file unless there is anything of its name. */
    private static boolean create(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static String filled(String model, String notes) {
        return Models.text(model)
                .replace("{vault}", notes.isEmpty() ? "." : inShell(notes))
                .replace("{output}", OUTPUT);
    }

    private static String inShell(String path) {
        return path.matches("[\\w./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private static String title(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "My notes" : name.toString();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
