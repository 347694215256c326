package dev.studygraph.note;

import dev.studygraph.diagnostic.Code;
import dev.studygraph.diagnostic.Diagnostic;
import dev.studygraph.source.Place;
import dev.studygraph.vault.NoteFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a file as text, without a byte order mark: UTF-8, or Windows-1252 where they are not that. */
record DecodedText(String text, List<Diagnostic> diagnostics) {
    DecodedText {
        diagnostics = List.copyOf(diagnostics);
    }

    static DecodedText of(NoteFile file) {
        byte[] bytes = file.bytes();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return directed(text.startsWith("\uFEFF") ? text.substring(1) : text, file.path());
        } catch (CharacterCodingException e) {
            var diagnostic = Diagnostic.of(
                    Code.FILE_NOT_UTF8,
                    firstBadPlace(file.path(), bytes),
                    "this file is not UTF-8; it was read as Windows-1252",
                    "save it as UTF-8");
            String text = new String(bytes, Charset.forName("windows-1252"));
            return new DecodedText(TextDirection.withoutControls(text), List.of(diagnostic));
        }
    }

    /** Text whose direction is turned shows where. */
    private static DecodedText directed(String written, String path) {
        String text = TextDirection.withoutControls(written);
        String shown = TextDirection.shown(text);
        int change = TextDirection.firstChange(text, shown);
        return new DecodedText(
                shown,
                change < 0
                        ? List.of()
                        : List.of(Diagnostic.of(
                                Code.TEXT_DIRECTION_TURNED,
                                new dev.studygraph.source.SourceText(path, text).at(change),
                                "an invisible character turns the direction of the text here, so that it reads otherwise than it is",
                                "remove it; the site shows it as \uFFFD")));
    }

    private static Place firstBadPlace(String path, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        var output = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(input, output, true);
        output.flip();
        return new dev.studygraph.source.SourceText(path, output.toString()).at(output.length());
    }
}
