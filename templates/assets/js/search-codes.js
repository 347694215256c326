// @ts-check
/** Numbers and sets as text and as bits: how the index writes postings, lists of documents and the register of words. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  /** The numbers of a text, five bits a character and a sixth where more follow; written as differences. */
  function numbers(text) {
    const list = [];
    let number = 0;
    for (let at = 0; at < text.length; ) {
      let shift = 0;
      let digit;
      do {
        digit = VALUES[text.charCodeAt(at++)];
        number += (digit & 31) << shift;
        shift += 5;
      } while (digit & 32);
      list.push(number);
    }
    return list;
  }

  /**
   * Postings, the weightiest first: in runs of a weight, a count and that many differences of numbers. A weight is level (0 leads here,
   * 1 own words, 2 says what it is, 3 name or need) times 16 plus impact.
   */
  function postings(text) {
    const documents = new Uint32Array(text.length);
    const weights = new Uint8Array(text.length);
    let count = 0;
    let at = 0;
    const number = () => {
      let value = 0;
      let shift = 0;
      let digit;
      do {
        digit = VALUES[text.charCodeAt(at++)];
        value += (digit & 31) << shift;
        shift += 5;
      } while (digit & 32);
      return value;
    };
    while (at < text.length) {
      const weight = VALUES[text.charCodeAt(at++)];
      let document = 0;
      for (let left = number(); left > 0; left--) {
        document += number();
        documents[count] = document;
        weights[count++] = weight;
      }
    }
    return { documents: documents.subarray(0, count), weights: weights.subarray(0, count) };
  }

  /** What a hash begins with and is multiplied by for each character (FNV-1a), by what it is stirred, and how many bits stand for a key, twice as many where it is a name. */
  const [BASIS, PRIME, STIR, PROBES] = [0x811c9dc5, 0x01000193, 0x2c1b3c6d, 5];
  const BITS = 6;

  /**
   * Whether a register may hold a key: of those it was given it denies none, of others it takes a few for its own (Bloom, 1970). It is a text of six
   * bits a character; an empty one knows nothing and denies nothing.
   */
  function holds(register, key, isName = false) {
    const size = register.length * BITS;
    if (size === 0) return true;
    let hash = BASIS;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
    const step = Math.imul(hash ^ (hash >>> 15), STIR) | 1;
    for (let probe = isName ? -PROBES : 0; probe < PROBES; probe++, hash += step) {
      const bit = (hash >>> 0) % size;
      if (((VALUES[register.charCodeAt(Math.floor(bit / BITS))] >> bit % BITS) & 1) === 0) return false;
    }
    return true;
  }

  /** Which letters a word holds, as bits: two words that differ in one letter differ in at most two bits. */
  function lettersOf(word) {
    let letters = 0;
    for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
    return letters;
  }

  function bits(value) {
    let count = 0;
    for (let rest = value; rest !== 0; rest &= rest - 1) count++;
    return count;
  }

  search.codes = { numbers, postings, holds, lettersOf, bits };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
