package dev.studygraph.editor;

import dev.studygraph.build.Look;
import dev.studygraph.mend.MendedFile;
import dev.studygraph.mend.Mends;
import dev.studygraph.note.Note;
import dev.studygraph.note.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What `check --fix` would mend, offered where it is wrong. */
final class QuickFixes {
    private static final String FIX_ALL = CodeActionKind.SourceFixAll;

    private final Look look;
    private final VaultEdits edits;

    QuickFixes(Look look, VaultEdits edits) {
        this.look = look;
        this.edits = edits;
    }

    List<Either<Command, CodeAction>> of(OpenNote source, Note note, CodeActionParams asked) {
        List<String> only = asked.getContext().getOnly() == null
                ? List.of()
                : asked.getContext().getOnly();
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        if (wants(only, CodeActionKind.QuickFix)) {
            note.links()
                    .distinct()
                    .filter(link -> Positions.overlap(range(source, link), asked.getRange()))
                    .forEach(link -> fix(source, link, asked.getContext().getDiagnostics())
                            .forEach(action -> actions.add(Either.forRight(action))));
        }
        if (wants(only, FIX_ALL)) {
            List<MendedFile> all = mends(note.links().distinct());
            if (!all.isEmpty()) {
                var action = new CodeAction("Mend all links of this note that are certain");
                action.setKind(FIX_ALL);
                action.setEdit(edits.of(all, Map.of()));
                actions.add(Either.forRight(action));
            }
        }
        return actions;
    }

    private List<CodeAction> fix(OpenNote source, Reference link, List<Diagnostic> shown) {
        return mends(Stream.of(link)).stream()
                .map(file -> {
                    String text = file.edits().get(0).text();
                    var action = new CodeAction(
                            file.path().equals(source.path()) && isInLine(file, source, link)
                                    ? "Change to '" + text + "'"
                                    : "Let " + file.path() + " be called '" + link.target() + "'");
                    action.setKind(CodeActionKind.QuickFix);
                    action.setIsPreferred(true);
                    action.setDiagnostics(shown.stream()
                            .filter(diagnostic ->
                                    diagnostic.getRange().getStart().equals(Positions.of(link.place())))
                            .toList());
                    action.setEdit(edits.of(List.of(file), Map.of()));
                    return action;
                })
                .toList();
    }

    private static boolean isInLine(MendedFile file, OpenNote source, Reference link) {
        int start = source.source().lineStart(link.place().line());
        return file.edits().get(0).start() >= start;
    }

    private List<MendedFile> mends(Stream<Reference> links) {
        return Mends.of(look.graph(), links, look.vault()::read);
    }

    private static Range range(OpenNote source, Reference link) {
        String line = source.line(link.place().line() - 1);
        int column = Math.min(link.place().column() - 1, line.length());
        int end = WrittenLink.at(source.path(), line, link.place().line() - 1, column)
                .map(WrittenLink::end)
                .orElse(line.length());
        int start = source.source().lineStart(link.place().line());
        return source.range(start + column, start + Math.max(column, end));
    }

    private static boolean wants(List<String> only, String kind) {
        return only.isEmpty() || only.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
    }
}
