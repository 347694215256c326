package dev.studygraph.page.plan;

import dev.studygraph.page.Entry;
import dev.studygraph.page.EntryGroup;
import dev.studygraph.page.Link;
import dev.studygraph.page.ListPage;
import dev.studygraph.page.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A long list on several pages: a phone neither loads nor draws thousands of rows that nobody reads. */
final class ListPages {
    /** A list that is at most this long stays on one page. */
    static final int MOST_ON_ONE_PAGE = 400;

    private static final int ENTRIES = 200;
    private static final int TITLE = 16;

    /** What stands on one of the pages. */
    record Part(SitePath path, String title, List<EntryGroup> groups) {
        int size() {
            return groups.stream().mapToInt(group -> group.entries().size()).sum();
        }

        Link link() {
            return Link.of(path, title, null);
        }
    }

    /**
     * A list with all that its pages say.
     *
     * @param above where it stands in the site
     * @param count how many pages it leads to
     * @param more what leads to other selections of it
     */
    record Listing(Link link, String lede, List<Link> above, int count, List<Part> parts, List<ListPage.Filter> more) {
        Listing {
            above = List.copyOf(above);
            parts = List.copyOf(parts);
            more = List.copyOf(more);
        }
    }

    private ListPages() {}

    /** The pages of the list at {@code first}; each begins with a new group unless the one before was too long for its page. */
    static List<Part> of(SitePath first, List<EntryGroup> groups) {
        int all = groups.stream().mapToInt(group -> group.entries().size()).sum();
        var filled = all <= MOST_ON_ONE_PAGE ? List.of(groups) : filled(groups);
        return IntStream.range(0, filled.size())
                .mapToObj(at -> new Part(pathOf(first, at + 1), title(filled, at), filled.get(at)))
                .toList();
    }

    /** No page of a node stands in a folder below that of its list. */
    private static SitePath pathOf(SitePath first, int number) {
        return number == 1 ? first : SitePath.of(first.value().replace("index.html", "list/" + number + ".html"));
    }

    private static List<List<EntryGroup>> filled(List<EntryGroup> groups) {
        var pages = new ArrayList<List<EntryGroup>>();
        var page = new ArrayList<EntryGroup>();
        int size = 0;
        for (var group : groups) {
            for (var piece : pieces(group)) {
                if (size > 0 && size + piece.entries().size() > ENTRIES) {
                    pages.add(List.copyOf(page));
                    page.clear();
                    size = 0;
                }
                page.add(piece);
                size += piece.entries().size();
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static List<EntryGroup> pieces(EntryGroup group) {
        var entries = group.entries();
        return IntStream.range(0, (entries.size() + ENTRIES - 1) / ENTRIES)
                .mapToObj(at -> new EntryGroup(
                        group.title(),
                        group.anchor(),
                        entries.subList(at * ENTRIES, Math.min((at + 1) * ENTRIES, entries.size()))))
                .toList();
    }

    /** From where to where the page goes, by groups if there are any, else by titles; a group on several pages is numbered. */
    private static String title(List<List<EntryGroup>> pages, int at) {
        var groups = pages.get(at);
        if (groups.isEmpty()) {
            return "";
        }
        var first = groups.get(0);
        var last = groups.get(groups.size() - 1);
        if (first.title().isEmpty() && last.title().isEmpty()) {
            var entries = first.entries();
            var from = abridged(entries.get(0));
            return entries.size() == 1 ? from : from + " – " + abridged(entries.get(entries.size() - 1));
        }
        if (!first.title().equals(last.title())) {
            return first.title() + " – " + last.title();
        }
        int before = (int) pages.subList(0, at).stream()
                .filter(page -> page.stream().anyMatch(group -> group.title().equals(first.title())))
                .count();
        boolean goesOn =
                at + 1 < pages.size() && pages.get(at + 1).get(0).title().equals(first.title());
        return before == 0 && !goesOn ? first.title() : first.title() + " " + (before + 1);
    }

    private static String abridged(Entry entry) {
        String title = entry.link().title();
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE)).strip() + "…";
    }
}
