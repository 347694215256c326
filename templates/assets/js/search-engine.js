// @ts-check
/**
 * The ranking: a class first, then a score within it.
 *
 * Classes, best first: `name` (the query is a name, alias or acronym), `names` (all words in a name or need), `section` (all words in the
 * document's own text), `leading` (all words, counting synonyms and what leads there), `most` and `some`. Words that say nothing and words
 * that no note holds are not asked for. The score adds, for each word, its rarity times the impact computed at build time (BM25F), and is
 * raised a little for the kind the query seems to ask for. Ties fall to the document's number, which follows kind and id.
 */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { read, named, begun } = search.query || require('./search-query.js').query;

  const CLASSES = ['name', 'names', 'section', 'leading', 'most', 'some'];
  const CLASS_STEP = 1e6;
  const SHARE_OF_MOST = 0.75;
  const PREFIX_IMPACT = 8;
  /** How much more a name counts that would be complete with the unfinished word. */
  const WHOLE_NAME = 1.3;
  /** Below 1, so that one rare word does not outweigh two common ones. */
  const RARITY = 0.75;
  /** How much more a kind counts, by what the query seems to ask for. */
  const PRIORS = {
    name: { service: 1.4, pattern: 1.15, comparison: 1, decision: 1, scenario: 1, topic: 1.05, section: 0.9 },
    versus: { comparison: 2, decision: 1.3, service: 1, pattern: 1, scenario: 0.9, topic: 1.05, section: 0.9 },
    choosing: { decision: 1.5, comparison: 1.4, scenario: 1.1, service: 1, pattern: 1, topic: 1, section: 0.9 },
    sentence: { scenario: 1.3, service: 1.1, decision: 0.9, comparison: 0.9, pattern: 0.9, topic: 0.8, section: 0.8 },
  };

  /** What one word of the query found: for each document its best level and impact. */
  class Match {
    constructor(size) {
      this.level = new Int8Array(size).fill(-1);
      this.impact = new Float32Array(size);
      this.documents = [];
      this.literal = 0;
    }

    take(document, level, impact, literal) {
      if (this.level[document] < 0) this.documents.push(document);
      if (level > this.level[document]) this.level[document] = level;
      if (impact > this.impact[document]) this.impact[document] = impact;
      if (literal) this.literal++;
    }
  }

  function match(unit, size) {
    const found = new Match(size);
    for (const { families, weight, way } of unit.readings) {
      const { documents, weights } = families.length === 1 ? families[0].postings : both(families);
      for (let i = 0; i < documents.length; i++) {
        const level = way === 'synonym' ? 0 : weights[i] >> 4;
        found.take(documents[i], level, (weights[i] & 15) * weight, way !== 'synonym');
      }
    }
    for (const document of unit.documents || []) found.take(document, 2, PREFIX_IMPACT, true);
    return found;
  }

  /** Where all of several families occur, with the least of their levels and impacts. */
  function both(families) {
    let joined = new Map();
    families.forEach((family, i) => {
      const { documents, weights } = family.postings;
      const next = new Map();
      for (let k = 0; k < documents.length; k++) {
        if (i > 0 && !joined.has(documents[k])) continue;
        const other = i > 0 ? joined.get(documents[k]) : 63;
        next.set(documents[k], (Math.min(other >> 4, weights[k] >> 4) << 4) | Math.min(other & 15, weights[k] & 15));
      }
      joined = next;
    });
    return { documents: [...joined.keys()], weights: [...joined.values()] };
  }

  function rarity(found, size) {
    const frequency = Math.min(size, Math.max(1, found.literal || found.documents.length));
    return Math.pow(Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5)), RARITY);
  }

  /** Class and score of every document that holds a word of the query. */
  function score(index, query, bearers) {
    const size = index.core.documents;
    const asked = query.units.filter((unit) => !unit.skipped && (unit.readings.length > 0 || unit.documents));
    const scores = new Float64Array(size);
    const mass = new Float64Array(size);
    const least = new Int8Array(size).fill(2);
    const words = new Uint8Array(size);
    const touched = [];
    let total = 0;
    for (const unit of asked) {
      const found = match(unit, size);
      const weight = rarity(found, size);
      total += weight;
      for (const document of found.documents) {
        if (words[document]++ === 0) touched.push(document);
        scores[document] += weight * found.impact[document];
        mass[document] += weight;
        if (found.level[document] < least[document]) least[document] = found.level[document];
      }
    }
    for (const document of bearers) if (words[document]++ === 0) touched.push(document);
    const named = new Set(bearers);
    const ranks = touched.map((document) => {
      let place = 5;
      if (named.has(document)) place = 0;
      else if (words[document] === asked.length) place = 3 - least[document];
      else if (mass[document] >= SHARE_OF_MOST * total) place = 4;
      return { document, place, score: scores[document] };
    });
    return ranks;
  }

  /** The heading hits are listed under: what is no service, scenario, comparison or decision is a note. */
  function kindOf(group) {
    return ['service', 'scenario', 'comparison', 'decision'].includes(group) ? group : 'note';
  }

  /**
   * Answers a query. Options: `limit`, `typing` (the last word may be unfinished), `filter` (`kind`, `tag`, `domain`, `service`),
   * `counts` (count what each filter would leave).
   */
  async function find(index, text, options = {}) {
    const { limit = 60, typing = true, filter = {}, counts = false } = options;
    await index.open();
    const query = await read(index, text, typing);
    const bearers = await named(index, query.units);
    const beginners = new Set(await begun(index, query.units));
    const prior = PRIORS[query.intent];
    const ranks = score(index, query, bearers);
    for (const rank of ranks) {
      const whole = beginners.has(rank.document) ? WHOLE_NAME : 1;
      rank.value = (5 - rank.place) * CLASS_STEP + rank.score * prior[index.group(rank.document)] * whole;
    }
    const needsFacets = counts || filter.tag || filter.domain || filter.service;
    const facets = needsFacets ? await index.facets() : null;
    const keeps = search.facets.keeper(index, facets, filter);
    const kept = ranks.filter((rank) => keeps(rank.document));
    const best = top(kept, limit);
    const hits = [];
    for (const rank of best) {
      const group = index.group(rank.document);
      hits.push({ number: rank.document, group, kind: kindOf(group), why: CLASSES[rank.place], score: rank.score, ...(await index.document(rank.document)) });
    }
    return {
      query: text,
      intent: query.intent,
      hits,
      total: kept.length,
      counts: counts ? search.facets.count(index, facets, ranks, filter) : null,
      corrected: query.units.filter((unit) => unit.corrected).map((unit) => [unit.raw, unit.corrected]),
      unknown: query.units.filter((unit) => !unit.skipped && unit.readings.length === 0 && !unit.documents).map((unit) => unit.raw),
      marks: marks(query),
    };
  }

  /** The first `limit` of the ranks in order, without sorting the rest. */
  function top(ranks, limit) {
    const order = (a, b) => b.value - a.value || a.document - b.document;
    if (ranks.length <= 4 * limit) return ranks.sort(order).slice(0, limit);
    const values = Float64Array.from(ranks, (rank) => rank.value).sort();
    const least = values[values.length - limit];
    return ranks.filter((rank) => rank.value >= least).sort(order).slice(0, limit);
  }

  /** Forms to be marked where hits are shown. */
  function marks(query) {
    const forms = new Set();
    for (const unit of query.units) {
      if (unit.skipped) continue;
      forms.add(unit.form);
      for (const { families, way } of unit.readings) {
        if (way !== 'synonym') families.forEach((family) => family.forms.forEach((form) => forms.add(form)));
      }
    }
    return forms;
  }

  search.engine = { find, kindOf, CLASSES };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
