// @ts-check
/** What a reader sees of a hit: its words marked, and the passage of its text that holds most of them. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { cut } = search.words || require('./search-words.js').words;

  const SHORTEST_BEGINNING = 3;

  /** A test for forms: one of `marks`, or one that the unfinished last word begins. */
  function isMarked(marks, unfinished) {
    return (form) => marks.has(form) || (unfinished.length >= SHORTEST_BEGINNING && form.startsWith(unfinished));
  }

  /** The text in pieces, `[text, marked]`. */
  function pieces(text, marked) {
    const found = [];
    let from = 0;
    for (const { start, end } of search.highlight.stretches(text, marked)) {
      if (start > from) found.push([text.slice(from, start), false]);
      found.push([text.slice(start, end), true]);
      from = end;
    }
    if (from < text.length) found.push([text.slice(from), false]);
    return found;
  }

  /** The stretch of about `length` characters with most different marked words, cut between words; `''` where there is none. */
  function passage(text, marked, length) {
    const words = cut(text);
    const hits = words.filter((word) => marked(word.form) || word.parts.some(marked));
    if (hits.length === 0) return '';
    let best = { count: 0, first: hits[0] };
    hits.forEach((first, i) => {
      const forms = new Set();
      for (let k = i; k < hits.length && hits[k].end - first.start <= length; k++) forms.add(hits[k].form);
      if (forms.size > best.count) best = { count: forms.size, first };
    });
    const lead = Math.max(0, best.first.start - Math.floor(length / 4));
    const start = words.find((word) => word.start >= lead) || best.first;
    const from = lead === 0 ? 0 : start.start;
    const inside = words.filter((word) => word.end <= from + length);
    const to = text.length <= from + length ? text.length : Math.max(best.first.end, inside[inside.length - 1].end);
    return (from > 0 ? '… ' : '') + text.slice(from, to).replace(/\s+/g, ' ').trim() + (to < text.length ? ' …' : '');
  }

  search.marks = { isMarked, pieces, passage };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
