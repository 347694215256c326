// @ts-check
/** The filters beside the hits: how many hits each value would leave, given the other filters. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const NAMES = ['domain', 'tag', 'service'];

  /** Documents as a mask, one byte each. */
  function mask(index, documents) {
    const among = new Uint8Array(index.core.documents);
    for (const document of documents) among[document] = 1;
    return among;
  }

  /** Whether a document is left by all filters but `except`. */
  async function keeper(index, filter, except = '') {
    const masks = [];
    for (const name of NAMES) {
      if (!filter[name] || name === except) continue;
      const value = (await index.facet(name)).find((candidate) => candidate.value === filter[name]);
      masks.push(mask(index, value ? value.documents : []));
    }
    const kind = except === 'kind' ? '' : filter.kind;
    if (masks.length === 0 && !kind) return () => true;
    return (document) => masks.every((among) => among[document] === 1) && (!kind || search.engine.kindOf(index.group(document)) === kind);
  }

  /** How many of the found documents each kind would leave, all kinds that leave some, and the one chosen. */
  async function kinds(index, found, filter) {
    const keeps = await keeper(index, filter, 'kind');
    const tally = new Map(['scenario', 'service', 'comparison', 'decision', 'note'].map((kind) => [kind, 0]));
    const groups = index.core.groups.map(() => 0);
    await each(found, (document) => {
      if (keeps(document)) groups[index.groupNumber(document)]++;
    });
    index.core.groups.forEach(([group], i) => {
      const kind = search.engine.kindOf(group);
      tally.set(kind, tally.get(kind) + groups[i]);
    });
    return [...tally].filter(([kind, total]) => total > 0 || kind === filter.kind).map(([value, total]) => ({ value, label: value, count: total }));
  }

  /** Looks at each of many documents, and lets the browser do something else now and then. */
  function each(documents, look) {
    return search.turns.inTurns(documents.length, (from, to) => {
      for (let i = from; i < to; i++) look(documents[i]);
    });
  }

  /** The same for the values of another filter, the largest first; with the value chosen even where it leaves nothing. */
  async function values(index, found, filter, name) {
    const keeps = await keeper(index, filter, name);
    const left = new Uint8Array(index.core.documents);
    await each(found, (document) => {
      if (keeps(document)) left[document] = 1;
    });
    const counts = [];
    for (const choice of await index.facet(name)) {
      await search.turns.pause();
      const { value, label } = choice;
      let total = 0;
      for (const document of choice.documents) total += left[document];
      if (total > 0 || value === filter[name]) counts.push({ value, label, count: total });
    }
    return counts.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }

  search.facets = { kinds, values, keeper };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
