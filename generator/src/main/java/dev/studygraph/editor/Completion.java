package dev.studygraph.editor;

import dev.studygraph.editor.Proposals.Proposal;
import dev.studygraph.note.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What an editor offers while a line is typed; only the text before the cursor counts, so that nothing has to be read for it. */
final class Completion {
    /** More are of no use to a person; the editor asks again when more has been typed. */
    private static final int MOST = 200;

    private static final Pattern NAME = Pattern.compile("\\[\\[([^\\]\\[|#]*)$");
    private static final Pattern HEADING = Pattern.compile("\\[\\[([^\\]\\[|#]*)#([^\\]\\[|]*)$");
    private static final Pattern CALLOUT = Pattern.compile("^\\s*(?:>\\s*)+\\[!([\\w-]*)$");
    private static final Pattern VALUE =
            Pattern.compile("^\\s*(?:>\\s*)+\\*\\*Given:?\\*\\*:?\\s*(?:.*;\\s*)?([^=;]*?)\\s*=\\s*([^=;]*)$");
    private static final Pattern CRITERION =
            Pattern.compile("^\\s*(?:>\\s*)+\\*\\*Given:?\\*\\*:?\\s*(?:.*;\\s*)?([^=;]*)$");
    private static final Pattern FIELD = Pattern.compile("^\\s*(?:>\\s*)+\\*\\*(\\w*)$");
    private static final Pattern CELL = Pattern.compile("^\\s*\\|\\s*([^|]*)$");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s(])#([\\p{L}\\p{N}/_-]*)$");
    private static final Pattern ENTRY = Pattern.compile("^([\\p{L}_ -]+):\\s*(.*)$");
    private static final Pattern ITEM = Pattern.compile("^\\s*-\\s*(.*)$");
    private static final Pattern LAST = Pattern.compile("[\\[,\"'\\s]*([^\\[,\"']*)$");

    private final Proposals proposals;
    private final OpenNote note;
    private final Position at;
    private final String before;
    private final String after;

    private Completion(Proposals proposals, OpenNote note, Position at) {
        this.proposals = proposals;
        this.note = note;
        this.at = at;
        String line = note.line(at.getLine());
        int column = Math.min(at.getCharacter(), line.length());
        this.before = line.substring(0, column);
        this.after = line.substring(column);
    }

    /** What fits at a position; nothing where only the author knows. */
    static CompletionList at(OpenNote note, Position position, Proposals proposals) {
        return new Completion(proposals, note, position).list();
    }

    private CompletionList list() {
        Matcher heading = HEADING.matcher(before);
        if (heading.find()) {
            return items(heading.group(2), proposals.headings(heading.group(1).strip(), note.path()), closing());
        }
        Matcher name = NAME.matcher(before);
        if (name.find()) {
            return items(name.group(1), proposals.names(), closing());
        }
        return isInFrontMatter() ? inFrontMatter() : inText();
    }

    private CompletionList inText() {
        Matcher found = CALLOUT.matcher(before);
        if (found.find()) {
            return items(found.group(1), proposals.callouts(), after.startsWith("]") ? "" : "]");
        }
        found = VALUE.matcher(before);
        if (found.find()) {
            return items(found.group(2), proposals.values(found.group(1)), "");
        }
        found = CRITERION.matcher(before);
        if (found.find()) {
            return items(found.group(1), proposals.criteria(), "");
        }
        found = FIELD.matcher(before);
        if (found.find()) {
            return items(found.group(1), proposals.fields(), after.startsWith("**") ? ":" : ":** ");
        }
        found = CELL.matcher(before);
        if (found.find()) {
            return items(found.group(1), proposals.criteria(), "");
        }
        found = TAG.matcher(before);
        return found.find() ? items(found.group(1), proposals.tags(), "") : none();
    }

    private CompletionList inFrontMatter() {
        Matcher entry = ENTRY.matcher(before);
        Matcher item = ITEM.matcher(before);
        if (entry.find()) {
            return value(entry.group(1), entry.group(2));
        }
        return item.find() ? value(keyAbove(), item.group(1)) : none();
    }

    private CompletionList value(String key, String written) {
        Matcher last = LAST.matcher(written);
        String typed = last.find() ? last.group(1) : "";
        String meant = FrontMatter.key(key);
        return switch (meant) {
            case "kind", "type" -> items(typed, proposals.kinds(), "");
            case "tags", "tag" -> items(typed, proposals.tags(), "");
            case "category" -> items(typed, proposals.categories(), "");
            case "exam" -> items(typed, proposals.tasks(), "");
            case "part-of", "requires", "replaced-by" -> items(typed, proposals.names(), "");
            default -> proposals.isRelation(meant) ? items(typed, proposals.names(), "") : none();
        };
    }

    private boolean isInFrontMatter() {
        if (!note.line(0).stripTrailing().equals("---") || at.getLine() == 0) {
            return false;
        }
        return Stream.iterate(1, line -> line + 1)
                .limit(at.getLine() - 1L)
                .noneMatch(line -> note.line(line).stripTrailing().equals("---"));
    }

    /** The key that the list belongs to in which the cursor stands. */
    private String keyAbove() {
        for (int line = at.getLine() - 1; line > 0; line--) {
            Matcher entry = ENTRY.matcher(note.line(line));
            if (entry.find()) {
                return entry.group(1);
            }
        }
        return "";
    }

    private String closing() {
        return after.startsWith("]]") ? "" : "]]";
    }

    /** Those that hold what was typed, those that begin with it first. */
    private CompletionList items(String typed, List<Proposal> all, String end) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        int start = before.length() - typed.stripLeading().length();
        Range range = new Range(new Position(at.getLine(), start), new Position(at.getLine(), before.length()));
        List<Proposal> fitting = all.stream()
                .filter(proposal -> proposal.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<CompletionItem> items = new ArrayList<>();
        Stream.concat(
                        fitting.stream().filter(proposal -> begins(proposal, wanted)),
                        fitting.stream().filter(proposal -> !begins(proposal, wanted)))
                .limit(MOST)
                .forEach(proposal -> items.add(item(proposal, range, end, items.size())));
        return new CompletionList(fitting.size() > MOST, items);
    }

    private static boolean begins(Proposal proposal, String wanted) {
        return proposal.text().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static CompletionItem item(Proposal proposal, Range range, String end, int rank) {
        var item = new CompletionItem(proposal.text());
        item.setKind(proposal.kind());
        item.setDetail(proposal.detail());
        item.setFilterText(proposal.text());
        item.setSortText(String.format(Locale.ROOT, "%04d", rank));
        item.setTextEdit(Either.forLeft(new TextEdit(range, proposal.text() + end)));
        return item;
    }

    private static CompletionList none() {
        return new CompletionList(List.of());
    }
}
