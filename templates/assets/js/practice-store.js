// @ts-check
/** What a reader has practised, kept in the browser under the ids of scenarios; nothing leaves the machine. */
(function (root) {
  'use strict';
  const practice = (root.studygraphPractice = root.studygraphPractice || {});
  const FORMAT = 1;
  /** So much of its words must be the same for a scenario to count as the one it was before. */
  const ALIKE = 0.6;

  function empty() {
    return { format: FORMAT, entries: {}, confusions: {} };
  }

  function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  function number(value) {
    return Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
  }

  /** Progress out of a text, cleaned; `null` if it is none of ours. */
  function parse(text) {
    let read;
    try {
      read = JSON.parse(text);
    } catch {
      return null;
    }
    if (!isObject(read) || read.format !== FORMAT || !isObject(read.entries)) return null;
    const progress = empty();
    for (const [id, entry] of Object.entries(read.entries)) {
      if (!isObject(entry)) continue;
      progress.entries[id] = {
        card: isObject(entry.card) && !Number.isNaN(Date.parse(entry.card.due)) ? entry.card : null,
        need: String(entry.need || ''),
        answers: String(entry.answers || ''),
        seen: number(entry.seen),
        wrong: Math.min(number(entry.wrong), number(entry.seen)),
        flagged: entry.flagged === true,
      };
    }
    for (const [pair, times] of Object.entries(isObject(read.confusions) ? read.confusions : {})) {
      if (pair.includes(' ') && number(times)) progress.confusions[pair] = number(times);
    }
    return progress;
  }

  function words(text) {
    return new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean));
  }

  /** The share of words two needs have in common, from 0 to 1. */
  function likeness(one, other) {
    const here = words(one);
    const there = words(other);
    const common = [...here].filter((word) => there.has(word)).length;
    return common / Math.max(here.size, there.size, 1);
  }

  function answersOf(question) {
    if (question.about) return question.about.key;
    return question.options.filter((option) => option.right).map((option) => option.key).sort().join('|');
  }

  /** Scenarios are known by their slugs, cards by their kind and more. */
  function kindOf(id) {
    return id.includes(':') ? id.split(':')[0] : '';
  }

  /**
   * Attaches progress whose scenario has another id now: when exactly one scenario without progress has the same answers and most
   * of the words. Gives the ids that stay without a scenario; their progress is kept.
   */
  function reattach(progress, questions) {
    const known = new Set(questions.map((question) => question.id));
    const lost = [];
    for (const id of Object.keys(progress.entries)) {
      if (known.has(id)) continue;
      const entry = progress.entries[id];
      const heirs = questions.filter(
        (question) =>
          !progress.entries[question.id] &&
          kindOf(question.id) === kindOf(id) &&
          answersOf(question) === entry.answers &&
          likeness(question.title, entry.need) >= ALIKE,
      );
      if (heirs.length === 1) {
        progress.entries[heirs[0].id] = entry;
        delete progress.entries[id];
      } else {
        lost.push(id);
      }
    }
    return lost;
  }

  /** Two histories in one: what was seen more often counts; nothing of either is lost. */
  function merge(mine, other) {
    const merged = empty();
    for (const source of [mine, other]) {
      for (const [id, entry] of Object.entries(source.entries)) {
        const present = merged.entries[id];
        if (!present || entry.seen > present.seen) merged.entries[id] = entry;
      }
      for (const [pair, times] of Object.entries(source.confusions)) {
        merged.confusions[pair] = Math.max(times, merged.confusions[pair] || 0);
      }
    }
    return merged;
  }

  /** Progress in a storage that may be blocked or full: then it lasts as long as the page, and `works` is false. */
  class Store {
    constructor(storage, key) {
      this.storage = storage;
      this.key = key;
      this.works = true;
      this.progress = empty();
      try {
        const text = storage().getItem(key);
        this.progress = (text && parse(text)) || empty();
        // What cannot be read is somebody's progress all the same: it is set aside, not overwritten.
        if (text && !parse(text)) storage().setItem(key + ' unread', text);
      } catch {
        this.works = false;
      }
    }

    save() {
      try {
        this.storage().setItem(this.key, JSON.stringify(this.progress));
        this.works = true;
      } catch {
        this.works = false;
      }
      return this.works;
    }
  }

  practice.store = { Store, empty, parse, likeness, answersOf, reattach, merge };
  if (typeof module !== 'undefined') module.exports = practice;
})(globalThis);
