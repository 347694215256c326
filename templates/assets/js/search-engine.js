// @ts-check
/**
 * The ranking: a class first, then a score within it.
 *
 * Classes, best first: `name` (the query is a name, alias or acronym, or puts side by side what a comparison is named after), `side` (one
 * of the two that the query puts side by side, or a comparison that tells of both), `names` (all words in a name or need, few words also in
 * the sentence that says what a service is), `section` (all words in the document's own text, or in what leads to a document whose whole
 * name is among them), `leading` (all words, counting synonyms and what leads there), `most` and `some`. Only a comparison by name keeps all
 * of them apart: in a sentence the last three are one; who chooses asks for a kind of page, so there the last four are; and so they are in a
 * few words, which a long page holds by chance, by a score that counts how many of them a document holds, and half as much again where its
 * own text holds them all.
 * Words that say nothing and words that no note holds are not asked for. The score adds, for each word, its rarity times the impact computed
 * at build time (BM25F), and is raised a little for the kind the query seems to ask for. Ties fall to the document's number, which follows
 * kind and id.
 */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { read } = search.query || require('./search-query.js').query;
  const { pause, inTurns } = search.turns || require('./search-turns.js').turns;
  const { INSTEAD, different, corrected, instead, unknown, spelt, marks } = search.remarks || require('./search-remarks.js').remarks;

  const CLASSES = ['name', 'side', 'names', 'section', 'leading', 'most', 'some'];
  const [NAME, SIDE, NAMES, SECTION, LEADING, MOST, SOME] = CLASSES.keys();
  const COMPARING = new Set(['comparison', 'decision']);
  const CLASS_STEP = 1e6;
  const SHARE_OF_MOST = 0.9;
  const [LEADS, OWN, SUMMARY, NAMED] = [0, 1, 2, 3];
  const PREFIX_WEIGHT = NAMED * 16 + 8;
  /** How much more a name counts that would be complete with the unfinished word. */
  const WHOLE_NAME = 1.3;
  /** How much more a document counts whose own text holds all of a few words. */
  const ALL_HELD = 1.5;
  /** Below 1, so that one rare word does not outweigh two common ones. */
  const RARITY = 0.7;
  /** How much more a kind counts, by what the query seems to ask for. */
  const PRIORS = {
    name: { service: 1.4, pattern: 1.15, comparison: 1, decision: 1, scenario: 1, topic: 1.05, section: 0.9 },
    versus: { comparison: 2, decision: 1.3, service: 1, pattern: 1, scenario: 0.9, topic: 1.05, section: 0.9 },
    choosing: { decision: 2.5, comparison: 2.5, scenario: 1.1, service: 1, pattern: 1, topic: 1, section: 0.9 },
    sentence: { scenario: 1.3, service: 1.1, decision: 0.9, comparison: 0.9, pattern: 0.9, topic: 0.8, section: 0.8 },
  };
  /** Room to count in, one entry a document, kept between queries. */
  class Tally {
    constructor(size) {
      this.level = new Int8Array(size).fill(-1);
      this.impact = new Float32Array(size);
      this.least = new Int8Array(size);
      this.words = new Uint8Array(size);
      this.score = new Float64Array(size);
      this.mass = new Float64Array(size);
      this.holding = new Uint32Array(size);
      this.touched = new Uint32Array(size);
      this.held = 0;
      this.count = 0;
      this.total = 0;
    }

    touch(document) {
      if (this.words[document]++ > 0) return;
      this.touched[this.count++] = document;
      this.score[document] = 0;
      this.mass[document] = 0;
      this.least[document] = NAMED;
    }

    /**
     * Counts one word of the query: each document by its best reading. What goes round many documents stands in functions of its own, called for some
     * thousands at a time: the browser then has fast code for them after the first thousands.
     */
    async add(unit, size) {
      let literal = 0;
      this.held = 0;
      for (const { families, weight, way } of unit.readings) {
        const levels = levelsBy(way);
        const found = families.length === 1 ? families[0].postings : both(families, size);
        await inTurns(found.documents.length, (from, to) => this.read(found, levels, weight, from, to));
        if (!INSTEAD.has(way)) literal += found.documents.length;
      }
      if (unit.documents) {
        const weights = new Uint8Array(unit.documents.length).fill(PREFIX_WEIGHT);
        this.read({ documents: unit.documents, weights }, [LEADS, OWN, SUMMARY, NAMED], 1, 0, weights.length);
        literal += weights.length;
      }
      unit.rarity = rarity(Math.min(size, Math.max(1, literal || this.held)), size);
      this.total += unit.rarity;
      await inTurns(this.held, (from, to) => this.take(unit.rarity, from, to));
    }

    /** Notes the level and impact that a reading has in each of some documents, where they are its best. */
    read({ documents, weights }, levels, weight, from, to) {
      const { level, impact, holding } = this;
      for (let i = from; i < to; i++) {
        const document = documents[i];
        const itsLevel = levels[weights[i] >> 4];
        const itsImpact = (weights[i] & 15) * weight;
        if (level[document] < 0) holding[this.held++] = document;
        if (itsLevel > level[document]) level[document] = itsLevel;
        if (itsImpact > impact[document]) impact[document] = itsImpact;
      }
    }

    /** Adds what was noted of a word to the scores of some documents. */
    take(rarity, from, to) {
      const { level, impact, holding, score, mass, least } = this;
      for (let i = from; i < to; i++) {
        const document = holding[i];
        this.touch(document);
        score[document] += rarity * impact[document];
        mass[document] += rarity;
        if (level[document] < least[document]) least[document] = level[document];
        level[document] = -1;
        impact[document] = 0;
      }
    }

    /** Makes room for the next query. */
    clear() {
      for (let i = 0; i < this.count; i++) this.words[this.touched[i]] = 0;
      this.count = 0;
      this.total = 0;
    }
  }

  /** What each level counts as in a reading: a word that may not be meant is not enough for what a summary says. */
  function levelsBy(way) {
    if (INSTEAD.has(way)) return [LEADS, LEADS, LEADS, LEADS];
    return way === 'prefix' || way === 'spelling' ? [LEADS, OWN, OWN, NAMED] : [LEADS, OWN, SUMMARY, NAMED];
  }

  /** Where all of several families occur, with the least of their levels and impacts. */
  function both(families, size) {
    const least = new Uint8Array(size).fill(63);
    const count = new Uint8Array(size);
    families.forEach(({ postings: { documents, weights } }, i) => {
      for (let k = 0; k < documents.length; k++) {
        const document = documents[k];
        const other = least[document];
        if (count[document]++ === i) least[document] = (Math.min(other >> 4, weights[k] >> 4) << 4) | Math.min(other & 15, weights[k] & 15);
      }
    });
    const documents = families[0].postings.documents.filter((document) => count[document] === families.length);
    return { documents, weights: documents.map((document) => least[document]) };
  }

  function rarity(frequency, size) {
    return Math.pow(Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)), RARITY);
  }

  /** How much a hit of few words counts by the share of them that it holds, by rarity: the fourth root. */
  function coverage(mass, total) {
    return mass < total ? Math.sqrt(Math.sqrt(mass / total)) : 1;
  }

  /** The heading hits are listed under: what is no service, scenario, comparison or decision is a note. */
  function kindOf(group) {
    return ['service', 'scenario', 'comparison', 'decision'].includes(group) ? group : 'note';
  }

  /**
   * Answers a query, or gives null when `wanted` says that nobody waits for it any more. Options: `limit`, `typing` (the last word may be
   * unfinished), `filter` (`kind`, `tag`, `domain`, `service`), `shown` (which of the hits are shown, so need a title and an address).
   */
  async function find(index, text, options = {}) {
    const { limit = 60, typing = true, filter = {}, wanted = () => true, shown = (hits) => hits } = options;
    await index.open();
    const query = await read(index, text, typing, pause);
    const keeps = await search.facets.keeper(index, filter);
    const asked = different(query.units.filter((unit) => !unit.skipped && (unit.readings.length > 0 || unit.documents)));
    const size = index.core.documents;
    const tally = index.spare.pop() || new Tally(size);
    for (const unit of asked) {
      if (!wanted()) break;
      await tally.add(unit, size);
    }
    for (const document of query.names.bearers) tally.touch(document);
    const best = wanted() ? await top(index, tally, { query, asked: asked.length, keeps, limit }) : null;
    const found = tally.touched.slice(0, tally.count);
    tally.clear();
    index.spare.push(tally);
    if (!best) return null;
    const hits = best.ranks.map((rank) => {
      const group = index.group(rank.document);
      return { number: rank.document, group, kind: kindOf(group), why: CLASSES[rank.place], score: rank.score };
    });
    await describe(index, shown(hits));
    return {
      query: text,
      intent: query.intent,
      hits,
      total: best.total,
      found,
      units: query.units,
      corrected: corrected(query.units),
      instead: instead(query.units, hits),
      unknown: unknown(text, query.units),
      spelt: spelt(text, query.units),
      marks: marks(query.units),
    };
  }

  /** Gives hits what is shown of them: title, address, context and badges. */
  async function describe(index, hits) {
    await Promise.all(hits.map(async (hit) => Object.assign(hit, await index.document(hit.number))));
  }

  /**
   * The best of the documents that a query touched, in order, and how many of these there are. It goes round them in a function of its own, as the tally
   * does: what waits in between is slow code again after each wait.
   */
  class Best {
    constructor(index, tally, { query, asked, keeps, limit }) {
      const { bearers, opposed, beginners, mentioned } = query.names;
      this.index = index;
      this.tally = tally;
      this.asked = asked;
      this.keeps = keeps;
      this.limit = limit;
      this.names = query.names;
      this.called = new Set([...bearers, ...opposed, ...beginners, ...mentioned]);
      this.priors = index.core.groups.map(([group]) => PRIORS[query.intent][group]);
      this.comparing = index.core.groups.map(([group]) => query.intent === 'versus' && COMPARING.has(group));
      this.few = query.intent === 'name';
      this.places = [LEADING, SECTION, this.few ? NAMES : SECTION, NAMES];
      this.weakest = { sentence: LEADING, versus: SOME }[query.intent] || SECTION;
      this.enough = SHARE_OF_MOST * tally.total;
      this.ranks = [];
      this.total = 0;
    }

    /** Looks at some of the documents touched. */
    consider(from, to) {
      const { tally, asked, keeps, called, priors, comparing, few, places, weakest, enough, names } = this;
      const { groupOf } = this.index;
      for (let i = from; i < to; i++) {
        const document = tally.touched[i];
        if (!keeps(document)) continue;
        this.total++;
        const group = groupOf[document];
        const isCalled = called.size > 0 && called.has(document);
        let place = SOME;
        if (isCalled && names.bearers.has(document)) place = NAME;
        else if (tally.words[document] === asked) place = places[tally.least[document]];
        else if (tally.mass[document] >= enough) place = MOST;
        if (place === LEADING && isCalled && names.mentioned.has(document)) place = SECTION;
        const held = few && place === SECTION;
        if (place === NAMES && comparing[group]) place = NAME;
        else if (place > SIDE && ((isCalled && names.opposed.has(document)) || (place <= SECTION && comparing[group]))) place = SIDE;
        else if (place >= weakest) place = SOME;
        let score = tally.score[document] * priors[group];
        if (isCalled && names.beginners.has(document)) score *= WHOLE_NAME;
        if (held) score *= ALL_HELD;
        if (few) score *= coverage(tally.mass[document], tally.total);
        this.take(document, place, score);
      }
    }

    /** Puts a document where it belongs, if it is one of the best so far. */
    take(document, place, score) {
      const { ranks, limit } = this;
      const value = (SOME + 1 - place) * CLASS_STEP + score;
      if (ranks.length === limit && !isBefore(value, document, ranks[limit - 1])) return;
      let at = ranks.length;
      while (at > 0 && isBefore(value, document, ranks[at - 1])) at--;
      ranks.splice(at, 0, { document, place, score, value });
      if (ranks.length > limit) ranks.pop();
    }
  }

  /** The best documents, in order, and how many there are. */
  async function top(index, tally, asked) {
    const best = new Best(index, tally, asked);
    await inTurns(tally.count, (from, to) => best.consider(from, to));
    return best;
  }

  function isBefore(value, document, rank) {
    return value > rank.value || (value === rank.value && document < rank.document);
  }

  search.engine = { find, describe, kindOf, CLASSES, levelsBy, PREFIX_WEIGHT };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
