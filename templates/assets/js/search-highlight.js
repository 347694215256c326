// @ts-check
/** Marks the words a reader searched for on the page that was opened from the hits (`?h=…`). */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { cut } = search.words || require('./search-words.js').words;

  const MOST_MARKS = 400;
  const SHORTEST_STEM = 4;
  const LONG_WORD = 6;
  const PLACES = 'p, li, tr, dt, dd, pre, h2, h3, h4, h5, h6, summary, figcaption';
  const SKIPPED = 'script, style, mark, svg, textarea, .visually-hidden';

  /** Whether a word of a page is one of the searched ones, or one with another ending. */
  function matcher(text) {
    const forms = cut(text).map((word) => word.form);
    return (form) => forms.some((asked) => asked === form || sameBeginning(asked, form));
  }

  function sameBeginning(asked, form) {
    const shared = Math.min(asked.length, form.length);
    if (shared < SHORTEST_STEM || Math.abs(asked.length - form.length) > 3) return false;
    const least = shared < LONG_WORD ? shared : shared - 1;
    return form.slice(0, least) === asked.slice(0, least);
  }

  /** Where the searched words stand in a text; pairs of characters that overlap are one stretch. */
  function stretches(text, matches) {
    const found = [];
    for (const { form, parts, start, end } of cut(text)) {
      if (!matches(form) && !parts.some(matches)) continue;
      const last = found[found.length - 1];
      if (last && start < last.end) last.end = end;
      else found.push({ start, end });
    }
    return found;
  }

  /** Marks the words below an element; gives the first mark. */
  function mark(element, matches) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest(SKIPPED)) texts.push(walker.currentNode);
    }
    let count = 0;
    for (const text of texts) {
      for (const { start, end } of stretches(text.data, matches).reverse()) {
        if (count++ >= MOST_MARKS) return;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        range.surroundContents(document.createElement('mark'));
      }
    }
  }

  /** The first mark of the paragraph, row or heading that holds most of the words. */
  function densest(marks) {
    const places = new Map();
    for (const mark of marks) {
      const place = mark.closest(PLACES) || mark;
      const { first, words } = places.get(place) || { first: mark, words: new Set() };
      for (const { form } of cut(mark.textContent)) words.add(form.slice(0, SHORTEST_STEM));
      places.set(place, { first, words });
    }
    return [...places.values()].reduce((best, place) => (best && best.words.size >= place.words.size ? best : place), null)?.first;
  }

  function isShown(element) {
    return element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null;
  }

  function mount() {
    const asked = new URLSearchParams(root.location.search).get('h');
    const main = document.querySelector('main');
    if (!asked || !main) return;
    mark(main, matcher(asked));
    const target = root.location.hash ? document.getElementById(decodeURIComponent(root.location.hash.slice(1))) : null;
    if (target) return;
    const best = densest([...main.querySelectorAll('mark')].filter((found) => !found.closest('h1') && isShown(found)));
    if (!best) return;
    const { top, bottom } = best.getBoundingClientRect();
    if (top > root.innerHeight * 0.8 || bottom < 0) best.scrollIntoView({ block: 'center' });
  }

  search.highlight = { matcher, stretches, densest };
  if (typeof module !== 'undefined') module.exports = search;
  else mount();
})(globalThis);
