// @ts-check
/** What is said of the words of a query beside its hits: those put right, those led to others, those unknown, and those to be marked. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  /** Ways by which a document holds not the word itself but one that stands for it. */
  const INSTEAD = new Set(['synonym', 'related', 'hint']);
  /** Words named in place of one that no note holds. */
  const MOST_SHOWN = 3;

  /** Each word once, however often it was typed. */
  function different(units) {
    const forms = new Set();
    return units.filter(({ form }) => !forms.has(form) && forms.add(form));
  }

  /** The words put right, each with what it was taken for. */
  function corrected(units) {
    return different(units.filter((unit) => unit.corrected)).map((unit) => [unit.raw, unit.corrected]);
  }

  /** Whether a word is held by no note, but others that stand for it are. */
  function isLedAway({ readings }) {
    return readings.length > 0 && readings.every(({ way }) => INSTEAD.has(way));
  }

  /** The words held by no note, each with those that stand for it in the hits. */
  function instead(units, hits) {
    const shown = new Set(hits.map((hit) => hit.number));
    const isShown = ({ families }) => families.every(({ postings }) => postings.documents.some((document) => shown.has(document)));
    const said = ({ families }) => families.map((family) => family.forms[0]).join(' ');
    return different(units.filter(isLedAway))
      .map(({ raw, readings }) => [raw, readings.filter(isShown).slice(0, MOST_SHOWN).map(said)])
      .filter(([, words]) => words.length > 0);
  }

  /** What of the query was asked for, mistyped words put right: what a page that is opened marks. */
  function spelt(text, units) {
    let right = '';
    let from = 0;
    for (const { start, end, corrected, skipped } of units) {
      if (!corrected && !skipped) continue;
      right += text.slice(from, start) + corrected;
      from = end;
    }
    const last = units[units.length - 1];
    return (right + text.slice(from, last ? last.end : text.length)).replace(/\s+/g, ' ').trim();
  }

  /** The words that no note holds; where no spaces part words, the stretches that are left beside known pairs. */
  function unknown(text, units) {
    const words = new Set();
    let left = null;
    let known = 0;
    const say = () => {
      const word = left ? text.slice(left.start, left.end) : '';
      if (word && (left.alone || [...word].length > 1)) words.add(word);
      left = null;
    };
    for (const { start, end, raw, paired, skipped, readings, documents } of units) {
      const isKnown = skipped || readings.length > 0 || documents !== null;
      if (left && (!paired || start >= left.end)) say();
      if (!paired && !isKnown) words.add(raw);
      if (!paired) continue;
      if (isKnown) {
        if (left) left.end = start;
        say();
        known = end;
      } else if (left) left.end = end;
      else left = { start: Math.max(start, known), end, alone: [...raw].length === 1 };
    }
    say();
    return [...words];
  }

  /** Forms to be marked where hits are shown. */
  function marks(units) {
    const forms = new Set();
    for (const unit of units) {
      if (unit.skipped) continue;
      forms.add(unit.form);
      for (const { families, way } of unit.readings) {
        if (!INSTEAD.has(way) || isLedAway(unit)) families.forEach((family) => family.forms.forEach((form) => forms.add(form)));
      }
    }
    return forms;
  }

  search.remarks = { INSTEAD, different, corrected, instead, unknown, spelt, marks };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
