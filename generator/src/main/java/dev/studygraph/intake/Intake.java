package dev.studygraph.intake;

import dev.studygraph.extract.QuizQuestion;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.NoteReader;
import dev.studygraph.source.MarkdownText;
import dev.studygraph.source.PathText;
import dev.studygraph.vault.Configuration;
import dev.studygraph.vault.NoteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A note made of a file of another program.
 *
 * @param format what the file was taken for
 * @param text the whole note
 * @param count how many scenarios, questions or acronyms are in it; with none there is no note
 * @param remarks what was left out, and why
 */
public record Intake(ImportFormat format, String text, int count, List<String> remarks) {
    public Intake {
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file.
     *
     * @param format what it holds; if nobody says, it is told by its name and content
     */
    public static Intake of(NoteFile given, Optional<ImportFormat> format, Configuration configuration) {
        NoteFile file = asUtf8(given);
        List<String> lines = NoteReader.lines(file);
        var words = WordLists.load().with(configuration.words());
        boolean isSheet = isSheet(file.path());
        Sheet sheet =
                Sheet.of(format.map(ImportFormat.SCENARIOS::equals).orElse(isSheet) ? String.join("\n", lines) : "");
        List<QuizQuestion> questions = format.map(ImportFormat.QUIZ::equals).orElse(!isSheet)
                ? QuizQuestion.in(new NoteReader(configuration).read(file), words, configuration.prefixes())
                : List.of();
        ImportFormat chosen = format.orElseGet(() -> isSheet
                ? headsAcronyms(sheet, words) ? ImportFormat.ACRONYMS : ImportFormat.SCENARIOS
                : questions.isEmpty() ? ImportFormat.ACRONYMS : ImportFormat.QUIZ);
        Found found = switch (chosen) {
            case QUIZ -> QuizSheet.read(questions);
            case SCENARIOS -> ScenarioSheet.read(sheet, words);
            case ACRONYMS -> AcronymList.read(lines);
        };
        String title = "# " + MarkdownText.of(PathText.stem(file.path()).replaceAll("[-_]+", " ")) + "\n\n";
        return new Intake(chosen, title + found.text(), found.count(), found.remarks());
    }

    /** The name of the note that a file becomes if nobody says otherwise. */
    public static String noteName(String path) {
        return PathText.stem(path) + ".md";
    }

    /**
     * Writes the note, whole or not at all.
     *
     * @return false if there is a file of that name; it is left alone
     */
    public boolean write(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Files.createDirectories(folder);
        Path aside = folder.resolve("." + file.getFileName() + ".part");
        Files.writeString(aside, text);
        try {
            Files.createLink(file, aside);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return moved(aside, file); // not every disk has links
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static boolean moved(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Spreadsheets write "Unicode text" as UTF-16, and begin it with a mark. */
    private static NoteFile asUtf8(NoteFile file) {
        byte[] bytes = file.bytes();
        boolean wide = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return wide
                ? NoteFile.of(file.path(), new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8))
                : file;
    }

    private static boolean headsAcronyms(Sheet sheet, WordLists words) {
        return !sheet.rows().isEmpty()
                && words.is(Word.ACRONYM_HEADER, sheet.rows().get(0).cell(0));
    }

    private static boolean isSheet(String path) {
        return path.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:csv|tsv|tab)");
    }
}
