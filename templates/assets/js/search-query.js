// @ts-check
/**
 * A query understood: its words, each with everything in the index it can stand for.
 *
 * A reading of a word is `{ families, weight, way }`: families of words that must all occur, how much the reading counts, and by
 * which way it was found: word, joined, prefix, synonym, spelling, related, or hint, which is related in a query of few words.
 */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { cut, distance, tolerance, isAnother } = search.words || require('./search-words.js').words;
  const { stemOf, namesIn } = search.names || require('./search-names.js').names;
  const { exact, phrases, synonyms, everyday: sensesOf } = search.meanings || require('./search-meanings.js').meanings;

  const WEIGHTS = { word: 1, joined: 1, prefix: 0.7, synonym: 0.45, spelling: 0.8, related: 0.6, hint: 0.4 };
  /** The level of a name among those of a posting. */
  const NAMED = 3;
  const MOST_PREFIX_FAMILIES = 40;
  const MOST_SPELLINGS = 4;
  /** How far away a word may be that is offered where nothing is found. */
  const MOST_MISTAKES = 3;
  const SHORTEST_PART = 3;
  const LONGEST_GLUED = 40;
  /** The longest exam questions have fewer; whoever pastes a page has asked enough by then. */
  const MOST_WORDS = 150;
  const LONGEST_TEXT = 4000;
  /** A longer query is prose, in which a missing space is rare and looking for one dear. */
  const LONGEST_SPLIT = 4;
  /** From so many words on a query describes, and everyday words that stand for others count for more. */
  const DESCRIBING = 4;

  /** Reads a query; `typing` says that its last word may be unfinished, `pause` gives the browser a turn when it is due. */
  async function read(index, text, typing, pause = async () => {}) {
    const core = index.core;
    const pieces = cut(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
    const units = pieces.map((piece) => ({ ...piece, idle: index.idle.has(piece.form), readings: [], corrected: '', documents: null }));
    const asking = units.some((unit) => !unit.idle);
    for (const unit of units) unit.skipped = asking && unit.idle;
    const spelt = units.map((unit) => new Set([unit.form, ...stemsOf(index, unit.form)]));
    // What is needed in any case is asked for at once: each wait for files is one that a reader notices.
    const [pairs] = await Promise.all([
      joined(index, units),
      ...units.map((unit, i) => {
        const last = typing && i === units.length - 1 && !/\s$/.test(text);
        return unit.skipped ? null : resolve(index, unit, last, pause);
      }),
      foresee(index, units, spelt),
    ]);
    await pause();
    join(units, pairs);
    const asked = units.filter((unit) => !unit.skipped).length;
    const written = units.map((unit, i) => new Set([stemOf(unit), ...spelt[i]]));
    const everyday = await sensesOf(index, units, written, isUnknown);
    const meant = new Set(everyday.flatMap((sense) => sense.units));
    const lost = units.filter((unit) => isUnknown(unit) && !meant.has(unit));
    await Promise.all(lost.map((unit) => repair(index, unit, units.length, pause)));
    const seems = intent(core, units);
    const same = synonyms(index, units, units.map((unit) => new Set([stemOf(unit), unit.form])));
    const [names, replacements, relatives] = await Promise.all([
      namesIn(index, units, seems),
      Promise.all(same.map(({ others }) => phrases(index, others))),
      Promise.all(everyday.map(({ others }) => phrases(index, others))),
    ]);
    await pause();
    same.forEach((sense, i) => {
      for (const families of replacements[i]) if (families) sense.units.forEach((unit) => unit.readings.push({ families, weight: WEIGHTS.synonym, way: 'synonym' }));
    });
    everyday.forEach((sense, i) => relate(sense.units, relatives[i], asked >= DESCRIBING ? 'related' : 'hint'));
    return { text, units, intent: seems, names };
  }

  /**
   * Begins to load what the words, each in all its spellings, seem to lead to beside themselves, as far as the register tells before any of them is
   * there; what is asked for afterwards is then mostly on its way.
   */
  async function foresee(index, units, written) {
    const seemsUnknown = (unit) => !unit.skipped && ![...written[units.indexOf(unit)]].some((form) => index.holds(form));
    const everyday = await sensesOf(index, units, written, seemsUnknown);
    const meant = new Set(everyday.flatMap((sense) => sense.units));
    const lost = units.filter((unit) => seemsUnknown(unit) && !meant.has(unit) && mistakesIn(unit, units.length) > 0);
    const others = [...everyday, ...synonyms(index, units, written)].flatMap((sense) => sense.others);
    await Promise.all([phrases(index, others), ...lost.map((unit) => index.spelt(unit.form, mistakesIn(unit, units.length)))]);
  }

  /** Whether no note says anything of a word. */
  function isUnknown(unit) {
    return !unit.skipped && unit.readings.length === 0 && !unit.documents;
  }

  /** A form no note holds, by way of endings that its language is known to exchange. */
  async function inflected(index, form) {
    const stems = stemsOf(index, form).filter((stem) => !index.idle.has(stem));
    const found = await Promise.all(
      stems.map(async (stem) => {
        const terms = await index.terms(stem);
        return terms && terms.byStem.get(stem);
      }),
    );
    return found.filter(Boolean).slice(0, 1);
  }

  /** What may be the stem of a form, likeliest first. */
  function stemsOf(index, form) {
    if (form.length < 4 || /\p{N}/u.test(form)) return [];
    const stems = [];
    for (const rule of index.core.suffixes) {
      const [ending, instead] = rule.split('>');
      if (!form.endsWith(ending) || form.length - ending.length < 3) continue;
      const stem = form.slice(0, form.length - ending.length) + instead;
      stems.push(stem);
      if (isDoubled(stem)) stems.push(stem.slice(0, -1));
    }
    return stems;
  }

  /** Whether the last letter may have been written twice for the sake of an ending, as in "overfitting". */
  function isDoubled(stem) {
    return stem.length > 3 && stem[stem.length - 1] === stem[stem.length - 2];
  }

  async function resolve(index, unit, unfinished, pause) {
    const isShort = [...unit.form].length <= 2 && !unit.paired;
    const beginning = unfinished && !isShort ? index.beginning(unit.form, MOST_PREFIX_FAMILIES, pause) : [];
    let families = await exact(index, unit.form);
    if (families.length === 0) families = await inflected(index, unit.form);
    for (const family of families) unit.readings.push({ families: [family], weight: WEIGHTS.word, way: 'word' });
    if (unfinished && isShort) unit.documents = await index.shortPrefix(unit.form);
    for (const family of await beginning) {
      if (!families.includes(family)) unit.readings.push({ families: [family], weight: WEIGHTS.prefix, way: 'prefix' });
    }
  }

  /** Two words that are one elsewhere: "data brew" for DataBrew, "real-time" for realtime; an article does not begin the next, "a new" is not "anew". */
  function join(units, pairs) {
    pairs.forEach((families, i) => {
      const pair = units.slice(i, i + 2);
      for (const family of pair.some(isArticle) ? [] : families) {
        for (const unit of pair) {
          if (unit.paired) continue;
          unit.skipped = false;
          unit.readings.push({ families: [family], weight: WEIGHTS.joined, way: 'joined' });
        }
      }
    });
  }

  /** For each word but the last, what it is together with the next. */
  function joined(index, units) {
    return Promise.all(
      units.slice(0, -1).map((unit, i) => {
        const form = unit.form + units[i + 1].form;
        return index.idle.has(form) || isArticle(unit) || isArticle(units[i + 1]) ? [] : exact(index, form);
      }),
    );
  }

  function isArticle(unit) {
    return unit.skipped && unit.form.length === 1;
  }

  /** One word that is two elsewhere, or one that is mistyped; a single mistake is likelier than a missing space, two are not. */
  async function repair(index, unit, count, pause) {
    const near = await spellings(index, unit, count, pause);
    const parts = (near.length > 0 && near[0].away < 2) || count > LONGEST_SPLIT ? [] : await split(index, unit);
    if (parts.length > 0) {
      unit.readings.push({ families: parts, weight: WEIGHTS.joined, way: 'joined' });
      return;
    }
    const found = await Promise.all(near.map(({ word }) => exact(index, word)));
    for (const [i, { word }] of near.entries()) {
      for (const family of found[i]) {
        if (unit.readings.some((reading) => reading.families[0] === family)) continue;
        unit.readings.push({ families: [family], weight: WEIGHTS.spelling, way: 'spelling' });
        unit.corrected = unit.corrected || word;
      }
    }
  }

  /** Whether a service is called so: its name is asked for more often than another word of as many letters. */
  async function isOfName(index, word) {
    if (!index.mayBeOfName(word)) return false;
    const families = await exact(index, word);
    return families.some(({ postings: { documents, weights } }) =>
      documents.some((document, i) => weights[i] >> 4 === NAMED && index.group(document) === 'service'),
    );
  }

  /** How many mistakes a word may hold beside others. */
  function mistakesIn(unit, count) {
    const acronym = unit.raw.length <= 5 && unit.raw === unit.raw.toUpperCase() && unit.raw !== unit.raw.toLowerCase() && count > 1;
    return acronym ? 0 : tolerance(unit.form);
  }

  /**
   * The words nearest to a mistyped one; a different first letter counts as half a mistake more. A short word with another letter is taken
   * for a mistyped one where the two letters are neighbours, or where the other is a name.
   */
  async function spellings(index, unit, count, pause) {
    const allowed = mistakesIn(unit, count);
    if (allowed === 0) return [];
    const near = [];
    for (const word of await index.spellings(unit.form, allowed, pause)) {
      if (word.length < 4 || index.idle.has(word)) continue;
      const away = distance(unit.form, word, allowed);
      if (away > allowed || (isAnother(unit.form, word) && !(await isOfName(index, word)))) continue;
      near.push({ word, away: away + (word[0] === unit.form[0] ? 0 : 0.5) });
    }
    near.sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1));
    return near.filter((candidate) => candidate.away === near[0].away).slice(0, MOST_SPELLINGS);
  }

  /** For a word that leads nowhere, the nearest one of the notes, further away than a mistake would be; `''` where none is near. */
  async function nearest(index, form, pause = async () => {}) {
    const allowed = Math.min(MOST_MISTAKES, Math.floor(form.length / 3));
    let best = { word: '', away: allowed + 1 };
    for (const word of allowed > 0 ? await index.spellings(form, allowed, pause) : []) {
      if (index.idle.has(word)) continue;
      const away = distance(form, word, allowed) + (word[0] === form[0] ? 0 : 0.5);
      if (away < best.away || (away === best.away && word < best.word)) best = { word, away };
    }
    return best.word;
  }

  /** The parts of camel case, else the first two words that make up the form. */
  async function split(index, unit) {
    const cuts = (unit.parts.length > 0 ? [unit.parts] : halves(unit.form)).filter((parts) => parts.every((part) => index.holds(part)));
    const found = await Promise.all(cuts.map((parts) => Promise.all(parts.map((part) => spelt(index, part)))));
    return (found.find((families) => families.every((family) => family.length > 0)) || []).flat();
  }

  /** The first family that holds just this form, as a list of one or none. */
  async function spelt(index, form) {
    const terms = await index.terms(form);
    return ((terms && terms.byForm.get(form)) || []).slice(0, 1);
  }

  function halves(form) {
    const cuts = [];
    if (form.length > LONGEST_GLUED) return cuts;
    for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) cuts.push([form.slice(0, at), form.slice(at)]);
    return cuts;
  }

  function relate(units, others, way) {
    for (const families of others) {
      for (const unit of families ? units : []) {
        if (!unit.readings.some((reading) => reading.families[0] === families[0])) {
          unit.readings.push({ families, weight: WEIGHTS[way], way });
        }
      }
    }
  }

  /** What somebody who words it so is after: a name, a comparison, a choice, or an answer to a described need. */
  function intent(core, units) {
    const forms = units.map((unit) => unit.form);
    const versus = forms.findIndex((form) => core.versus.includes(form));
    if (versus > 0 && versus < forms.length - 1) return 'versus';
    if (forms.length <= 8 && forms.some((form) => core.choosing.includes(form))) return 'choosing';
    const asked = units.filter((unit) => !unit.idle).length;
    return forms.length >= 5 && asked >= 3 ? 'sentence' : 'name';
  }

  search.query = { read, nearest };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
