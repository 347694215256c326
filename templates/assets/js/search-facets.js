// @ts-check
/** The filters beside the hits: how many hits each value would leave, given the other filters. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const NAMES = ['domain', 'tag', 'service'];

  function members(facets, name, value) {
    const facet = (facets[name] || []).find((candidate) => candidate.value === value);
    return new Set(facet ? facet.documents : []);
  }

  /** Whether a document is left by all filters but `except`. */
  function keeper(index, facets, filter, except = '') {
    const sets = NAMES.filter((name) => filter[name] && name !== except).map((name) => members(facets, name, filter[name]));
    const kind = except === 'kind' ? '' : filter.kind;
    return (document) => sets.every((set) => set.has(document)) && (!kind || search.engine.kindOf(index.group(document)) === kind);
  }

  /** Counts by filter name: a list of `{ value, label, count }`, the largest first, only what leaves something. */
  function count(index, facets, ranks, filter) {
    const left = (name) => ranks.map((rank) => rank.document).filter(keeper(index, facets, filter, name));
    const counts = { kind: kinds(index, left('kind')) };
    for (const name of NAMES) {
      const documents = new Set(left(name));
      counts[name] = facets[name]
        .map(({ value, label, documents: all }) => ({ value, label, count: all.filter((document) => documents.has(document)).length }))
        .filter((entry) => entry.count > 0 || entry.value === filter[name])
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
    }
    return counts;
  }

  function kinds(index, documents) {
    const tally = new Map(['scenario', 'service', 'comparison', 'decision', 'note'].map((kind) => [kind, 0]));
    for (const document of documents) {
      const kind = search.engine.kindOf(index.group(document));
      tally.set(kind, tally.get(kind) + 1);
    }
    return [...tally].filter(([, total]) => total > 0).map(([value, total]) => ({ value, label: value, count: total }));
  }

  search.facets = { count, keeper };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
