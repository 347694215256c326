// @ts-check
/** Says of a hit why it stands where it stands: loaded only where the address of the search page asks for it (`explain=1`). */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const { levelsBy, PREFIX_WEIGHT } = search.engine;
  const LEVELS = ['leading', 'own', 'summary', 'name'];

  /** What a word of the query adds to the score of a document; null where it does not stand there. */
  function share(unit, number) {
    let best = null;
    for (const { families, weight, way } of unit.readings) {
      const found = families.map((family) => weightIn(family, number));
      if (found.some((held) => held < 0)) continue;
      const impact = Math.min(...found.map((held) => held & 15)) * weight;
      const level = levelsBy(way)[Math.min(...found.map((held) => held >> 4))];
      if (!best || impact > best.impact) best = { impact, level: Math.max(level, best ? best.level : 0), way, stem: families.map(({ stem }) => stem).join(' ') };
      else best.level = Math.max(level, best.level);
    }
    if (!best && unit.documents && unit.documents.includes(number)) best = { impact: PREFIX_WEIGHT & 15, level: PREFIX_WEIGHT >> 4, way: 'prefix', stem: '' };
    return best && { word: unit.raw, way: best.way, stem: best.stem, level: LEVELS[best.level], score: unit.rarity * best.impact };
  }

  function weightIn({ postings }, number) {
    const at = postings.documents.indexOf(number);
    return at < 0 ? -1 : postings.weights[at];
  }

  /** The tuple that decides: class, score, the factor of kind and name within it, and what each word adds. */
  function explain(answer, hit) {
    const shares = answer.units.filter((unit) => unit.rarity).map((unit) => share(unit, hit.number)).filter(Boolean);
    const sum = shares.reduce((total, { score }) => total + score, 0);
    return { place: hit.why, score: hit.score, sum, factor: sum > 0 ? hit.score / sum : 1, shares };
  }

  /** The same as lines of text, in the words of `texts`. */
  function lines(answer, hit, texts) {
    const { place, score, sum, factor, shares } = explain(answer, hit);
    const word = (name) => texts[`why${name[0].toUpperCase()}${name.slice(1)}`] || name;
    return [
      `${word(place)} · ${score.toFixed(1)} = ${sum.toFixed(1)} × ${factor.toFixed(2)}`,
      ...shares.map(({ word: asked, way, stem, level, score: part }) => `${asked} ${part.toFixed(1)}: ${way}${stem && stem !== asked ? ` “${stem}”` : ''}, ${level}`),
    ];
  }

  search.explain = { explain, lines };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
