// @ts-check
/** Words: the cutting and folding of text, the same as Tokenizer and Folding of the generator do, and the distance of two spellings. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const WORD = "[\\p{L}\\p{N}\\p{M}]+(?:['\\u2019][\\p{L}\\p{N}\\p{M}]+)*";
  const COMPOUND = new RegExp(`(?:${WORD})(?:[-_.\\u2010\\u2011](?:${WORD}))*`, 'gu');
  const PIECE = new RegExp(WORD, 'gu');
  const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}]+/gu;
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670'\u2019]/g;
  const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
  const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' };

  /** @param {string} word */
  function fold(word) {
    const open = word.toLowerCase().normalize('NFKD').replace(MARKS, '');
    return open.replace(/[ßæœøłđðþıς]/g, (letter) => PLAIN[letter]).normalize('NFC');
  }

  /**
   * The words of a text with their places: `start` and `end` in UTF-16 units, `form` folded, `parts` the folded parts of camel case,
   * `glued` whether a hyphen, dot or underscore ties the word to the next.
   * @param {string} text
   */
  function cut(text) {
    const words = [];
    for (const compound of text.matchAll(COMPOUND)) {
      const pieces = [...compound[0].matchAll(PIECE)];
      pieces.forEach((piece, i) => {
        const raw = piece[0].replace(/['\u2019][sS]$/, '');
        const start = compound.index + piece.index;
        for (const word of isPaired(raw) ? pairs(raw, start) : [read(raw, start)]) {
          if (word.form) words.push({ ...word, glued: i < pieces.length - 1 && !word.paired });
        }
      });
    }
    return words;
  }

  function read(raw, start) {
    const humps = raw.split(HUMP);
    return { raw, form: fold(raw), parts: humps.length > 1 ? humps.map(fold) : [], start, end: start + raw.length, paired: false };
  }

  function isPaired(text) {
    return text.search(PAIRED) >= 0;
  }

  function pairs(raw, offset) {
    const words = [];
    let from = 0;
    for (const run of raw.matchAll(PAIRED)) {
      if (run.index > from) words.push(read(raw.slice(from, run.index), offset + from));
      const characters = [...run[0]];
      let at = offset + run.index;
      const count = Math.max(1, characters.length - 1);
      for (let i = 0; i < count; i++) {
        const pair = characters.slice(i, i + 2).join('');
        words.push({ raw: pair, form: fold(pair), parts: [], start: at, end: at + pair.length, paired: true });
        at += characters[i].length;
      }
      from = run.index + run[0].length;
    }
    if (from < raw.length) words.push(read(raw.slice(from), offset + from));
    return words;
  }

  /**
   * How many letters must be put in, left out, exchanged or swapped with their neighbour to make `a` into `b`;
   * `limit + 1` when it is more than `limit` (optimal string alignment).
   */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      before = above;
      above = row;
    }
    return above[b.length];
  }

  /** Up to so many letters an exchanged one makes another word as often as a mistake. */
  const LONGEST_SHORT = 5;

  /** How many mistakes a word of this length may hold. */
  function tolerance(form) {
    if (!/^\p{L}{4,26}$/u.test(form)) return 0;
    return form.length < 8 ? 1 : 2;
  }

  const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

  /** Whether two letters lie side by side on a keyboard. */
  function areNeighbours(a, b) {
    const [one, other] = [a, b].map((letter) => {
      const row = KEYS.findIndex((keys) => keys.includes(letter));
      return { row, at: row < 0 ? -1 : KEYS[row].indexOf(letter) };
    });
    if (one.row < 0 || other.row < 0) return false;
    const [upper, lower] = one.row <= other.row ? [one, other] : [other, one];
    const right = upper.at - lower.at;
    return upper.row === lower.row ? Math.abs(right) === 1 : lower.row - upper.row === 1 && (right === 0 || right === 1);
  }

  /**
   * Whether a short word differs from another by one letter that is not easily hit for the other: then it is as likely a word of its own,
   * "zone" not "gone".
   */
  function isAnother(form, word) {
    if (form.length > LONGEST_SHORT || form.length !== word.length) return false;
    const different = [...form].flatMap((letter, i) => (letter === word[i] ? [] : [i]));
    return different.length === 1 && !areNeighbours(form[different[0]], word[different[0]]);
  }

  search.words = { cut, fold, distance, tolerance, isAnother };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
