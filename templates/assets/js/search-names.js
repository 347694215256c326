// @ts-check
/** Names in a query: which documents its words are the name of, or name a part of. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const MOST_ENDINGS = 8;
  /** Names of more words are hardly typed in full beside something else. */
  const LONGEST_MENTION = 3;

  /** The stem by which a word of a query stands in names and synonyms. */
  function stemOf(unit) {
    const literal = unit.readings.find((reading) => reading.way === 'word' || reading.way === 'spelling');
    return literal ? literal.families[0].stem : unit.form;
  }

  /** Documents that bear just these words as a name. */
  async function named(index, units) {
    return units.length === 0 ? [] : index.bearers(units.map(stemOf).join(''));
  }

  /** Documents whose name these words begin, the last word being unfinished. */
  async function begun(index, units) {
    const last = units[units.length - 1];
    const endings = last ? last.readings.filter((reading) => reading.way === 'prefix').slice(0, MOST_ENDINGS) : [];
    const before = units.slice(0, -1).map(stemOf).join('');
    const found = await Promise.all(endings.map((reading) => index.bearers(before + reading.families[0].stem)));
    return found.flat();
  }

  /** Documents whose whole name is some of these words, side by side. */
  async function mentions(index, units) {
    const runs = [];
    for (let from = 0; from < units.length; from++) {
      for (let to = from + 1; to <= Math.min(units.length, from + LONGEST_MENTION); to++) {
        if (to - from < units.length) runs.push(units.slice(from, to));
      }
    }
    const found = await Promise.all(runs.map((run) => named(index, run)));
    return found.flat();
  }

  /** Documents that bear as a name what stands before or after the word between two things to be compared. */
  async function sides(index, units) {
    const at = units.findIndex((unit) => index.core.versus.includes(unit.form));
    const found = await Promise.all([units.slice(0, at), units.slice(at + 1)].map((side) => named(index, side)));
    return found.flat();
  }

  /** Documents that a query names, and those of which it names a part. */
  async function namesIn(index, units, seems) {
    const found = await Promise.all([
      named(index, units),
      begun(index, units),
      seems === 'name' ? mentions(index, units) : [],
      seems === 'versus' ? sides(index, units) : [],
    ]);
    const [bearers, beginners, mentioned, opposed] = found.map((documents) => new Set(documents));
    return { bearers, beginners, mentioned, opposed };
  }

  search.names = { stemOf, namesIn };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
