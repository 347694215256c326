// @ts-check
/** What the files of the index are made of; each is taken apart when it is first needed. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { numbers, postings, lettersOf } = search.codes || require('./search-codes.js').codes;

  /** Words that share a stem, with what is written of where they occur. */
  class Family {
    constructor(stem, forms, written) {
      this.stem = stem;
      this.forms = forms ? forms.split(' ') : [stem];
      this.written = written;
      this.read = null;
    }

    get postings() {
      return (this.read = this.read || postings(this.written));
    }
  }

  /** Words of one length, for spelling; taken apart when somebody mistypes a word of about that length. */
  class Line {
    constructor(written) {
      this.written = written;
      this.length = written.search(/ |$/);
      this.apart = null;
      this.bits = null;
    }

    get words() {
      return (this.apart = this.apart || this.written.split(' '));
    }

    get letters() {
      return (this.bits = this.bits || Int32Array.from(this.words, lettersOf));
    }
  }

  /** A value of a filter. */
  class Choice {
    constructor(value, label, written) {
      this.value = value;
      this.label = label;
      this.written = written;
      this.read = null;
    }

    /** Numbers of the documents it leaves. */
    get documents() {
      return (this.read = this.read || numbers(this.written));
    }
  }

  /** The words of one shard. */
  class Terms {
    constructor(json, families) {
      this.byForm = new Map();
      this.byStem = new Map();
      const flat = JSON.parse(json);
      for (let i = 0; i < flat.length; i += 3) {
        const family = families.get(flat[i]) || new Family(flat[i], flat[i + 1], flat[i + 2]);
        families.set(flat[i], family);
        this.byStem.set(family.stem, family);
        for (const form of family.forms) {
          const known = this.byForm.get(form);
          if (known) known.push(family);
          else this.byForm.set(form, [family]);
        }
      }
      this.sorted = null;
    }

    /** All forms, by their letters. */
    get forms() {
      return (this.sorted = this.sorted || [...this.byForm.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }

    /** The forms that begin so. */
    beginning(prefix) {
      const first = firstAt(this.forms, prefix);
      let after = first;
      while (after < this.forms.length && this.forms[after].startsWith(prefix)) after++;
      return this.forms.slice(first, after);
    }
  }

  function firstAt(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The address of a document, of which the part made of its title is written as a number of letters, or as none where all of them follow. */
  function addressOf(written, title) {
    const [before, letters, after] = written.split(' ');
    if (after === undefined) return written;
    const dashed = title.replace(/['\u2019]/g, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return before + dashed.slice(0, letters ? Number(letters) : dashed.length) + after;
  }

  search.parts = { Choice, Line, Terms, addressOf };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
