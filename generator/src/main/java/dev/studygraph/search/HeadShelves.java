package dev.studygraph.search;

import dev.studygraph.page.SearchDocument;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The shelves that are made of the heads of documents: of all that they are but their texts. Few edits change a head, so that an index over other
 * texts can have the shelves of the one before.
 *
 * @param bearers by the stems of a name run together, the numbers of the documents that bear it
 */
record HeadShelves(
        Shelf prefixes, SortedMap<String, SortedSet<Integer>> bearers, Shelf names, Shelf entries, Shelf facets) {

    /** @param heads of documents in the order of their numbers */
    static HeadShelves of(List<SearchDocument> heads, Tokenizer tokenizer, SearchSettings settings) {
        SortedMap<String, SortedSet<Integer>> bearers = NameShelf.bearers(heads, tokenizer);
        return new HeadShelves(
                ShortPrefixes.shelf(heads, tokenizer),
                bearers,
                NameShelf.of(bearers),
                DocumentShelf.entries(heads),
                Facets.of(heads, settings.domains()));
    }

    /** The document with its texts left out. */
    static SearchDocument head(SearchDocument document) {
        return new SearchDocument(
                document.id(),
                document.kind(),
                document.path(),
                document.fragment(),
                document.title(),
                document.aliases(),
                document.context(),
                "",
                "",
                "",
                document.leading(),
                "",
                document.tags(),
                document.domains(),
                document.services(),
                document.badges());
    }
}
