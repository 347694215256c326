// @ts-check
/**
 * What else the words of a query may mean: synonyms of the vault, and everyday words that stand for one another.
 *
 * A sense is `{ units, others }`: words of the query, and the phrases, each as stems, that may stand for them. `written` says of each word how
 * lists may hold it: its form, its stem.
 */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  /** From so many words on everyday words may stand for others, in fewer only for those that no note holds. */
  const HINTING = 3;
  /** In more documents than this the notes' own words suffice; only words no note holds are led to others. */
  const FEW_DOCUMENTS = 3000;

  async function exact(index, form) {
    const terms = await index.terms(form);
    if (!terms) return [];
    const stem = terms.byStem.get(form);
    return terms.byForm.get(form) || (stem ? [stem] : []);
  }

  /** For each phrase, given as stems, the first family of each of its words; null where one has none. */
  function phrases(index, all) {
    return Promise.all(
      all.map(async (stems) => {
        if (!stems.every((stem) => index.holds(stem))) return null;
        const families = (await Promise.all(stems.map((stem) => exact(index, stem)))).flatMap((found) => found.slice(0, 1));
        return families.length === 0 || families.length < stems.length ? null : families;
      }),
    );
  }

  /** What synonyms of the vault add to some of the units. */
  function synonyms(index, units, written) {
    const senses = [];
    for (const [phrase, ...others] of index.core.synonyms) {
      const key = phrase.split(' ').map((word) => word.split('|'));
      for (let at = 0; at + key.length <= units.length; at++) {
        if (!key.every((spellings, i) => spellings.some((word) => written[at + i].has(word)))) continue;
        const those = units.slice(at, at + key.length).filter((unit) => !unit.idle || key.length === 1);
        senses.push({ units: those, others: others.map((other) => other.split(' ').filter((stem) => !index.idle.has(stem))) });
      }
    }
    return senses;
  }

  /**
   * Units that are everyday words, each with those by which notes may say the same; a word on this list is not mistyped. In a query of few
   * words, and over many documents, the words that notes hold mean just themselves.
   */
  async function everyday(index, units, written, isUnknown) {
    const few = units.filter((unit) => !unit.skipped).length < HINTING;
    const strict = few || index.core.documents > FEW_DOCUMENTS;
    if (strict && !units.some(isUnknown)) return [];
    const senses = [];
    const listed = await index.related();
    units.forEach((unit, at) => {
      for (const first of written[at]) {
        for (const { stems, member, members } of listed.get(first) || []) {
          if (!stems.every((stem, i) => at + i < units.length && written[at + i].has(stem))) continue;
          const meant = units.slice(at, at + stems.length).filter((one) => !one.skipped);
          const those = strict ? meant.filter(isUnknown) : meant;
          const others = members.filter((other) => other.startsWith('+') && other !== member).map((other) => other.slice(1).split(' '));
          if (those.length > 0) senses.push({ units: those, others });
        }
      }
    });
    return senses;
  }

  search.meanings = { exact, phrases, synonyms, everyday };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
