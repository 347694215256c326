// @ts-check
/** The index as it arrives: scripts that call `entry`, `core` and `shard`, loaded when a query needs them. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  const arrived = { entry: '', core: '', shards: new Map() };

  /** Called by search-index.js of the site's root. */
  search.entry = (file) => (arrived.entry = file);
  /** Called by the core. */
  search.core = (json) => (arrived.core = json);
  /** Called by every other file. */
  search.shard = (name, json) => arrived.shards.set(name, json);

  /** Forgets all that arrived, so that another index can be opened. */
  search.forget = () => {
    arrived.core = '';
    arrived.shards.clear();
  };

  /** Calls `take` with each of the numbers written as differences and the place behind it; `take` gives the place to read on from. */
  function eachNumber(text, take) {
    let number = 0;
    for (let at = 0; at < text.length; ) {
      let shift = 0;
      let digit;
      do {
        digit = VALUES[text.charCodeAt(at++)];
        number += (digit & 31) << shift;
        shift += 5;
      } while (digit & 32);
      at = take(number, at);
    }
  }

  /** Numbers written as differences. */
  function numbers(text) {
    const list = [];
    eachNumber(text, (number, at) => {
      list.push(number);
      return at;
    });
    return list;
  }

  /** Postings: for each document its number and six bits, level (0 leads here, 1 own words, 2 name or need) times 16 plus impact. */
  function postings(text) {
    const documents = [];
    const weights = [];
    eachNumber(text, (number, at) => {
      documents.push(number);
      weights.push(VALUES[text.charCodeAt(at)]);
      return at + 1;
    });
    return { documents: Uint32Array.from(documents), weights: Uint8Array.from(weights) };
  }

  /** Place of the last of `places` whose key is not after `key`; at least 0. */
  function floor(places, key) {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (places[middle][0] <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

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
      this.forms = [...this.byForm.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    }
  }

  class Index {
    /** @param {(file: string) => Promise<unknown>} load resolves when the script has run; the file is relative to the site's root */
    constructor(load) {
      this.load = load;
      this.loading = new Map();
      this.parsed = new Map();
      this.families = new Map();
      this.core = null;
    }

    /** Loads the core; the first call decides. */
    open() {
      this.opening = this.opening || this.openOnce();
      return this.opening;
    }

    async openOnce() {
      if (!arrived.core) {
        await this.load('search-index.js');
        await this.load(arrived.entry);
      }
      this.core = JSON.parse(arrived.core);
      for (const places of [this.core.shelves.documents, this.core.shelves.texts, this.core.shelves.spelling]) {
        for (const place of places) place[0] = Number(place[0]);
      }
      return this;
    }

    /** The shard of a sort that answers for a key, parsed by `parse`. */
    async shard(sort, key, parse) {
      const places = this.core.shelves[sort];
      return places.length === 0 ? null : this.at(sort, floor(places, key), parse);
    }

    async at(sort, place, parse) {
      const [from, name, file] = this.core.shelves[sort][place];
      if (!this.parsed.has(name)) {
        if (!arrived.shards.has(name)) {
          if (!this.loading.has(file)) this.loading.set(file, this.load(file));
          await this.loading.get(file);
        }
        if (!this.parsed.has(name)) this.parsed.set(name, { from, value: parse(arrived.shards.get(name)) });
      }
      return this.parsed.get(name);
    }

    async terms(form) {
      const shard = await this.shard('terms', form, (json) => new Terms(json, this.families));
      return shard && shard.value;
    }

    /** All families with a form that begins so, the shortest forms first. */
    async beginning(prefix, most) {
      const places = this.core.shelves.terms;
      const found = new Map();
      if (places.length === 0) return [];
      for (let place = floor(places, prefix); place < places.length; place++) {
        if (places[place][0] > prefix && !places[place][0].startsWith(prefix)) break;
        const terms = (await this.at('terms', place, (json) => new Terms(json, this.families))).value;
        for (let i = firstAt(terms.forms, prefix); i < terms.forms.length && terms.forms[i].startsWith(prefix); i++) {
          for (const family of terms.byForm.get(terms.forms[i])) {
            const length = found.get(family);
            if (length === undefined || terms.forms[i].length < length) found.set(family, terms.forms[i].length);
          }
        }
      }
      return [...found]
        .sort((a, b) => a[1] - b[1] || (a[0].stem < b[0].stem ? -1 : 1))
        .slice(0, most)
        .map(([family]) => family);
    }

    /** Numbers of the documents that bear a name. */
    async bearers(key) {
      const shard = await this.shard('names', key, (json) => {
        const flat = JSON.parse(json);
        const names = new Map();
        for (let i = 0; i < flat.length; i += 2) names.set(flat[i], flat[i + 1]);
        return names;
      });
      const written = shard && shard.value.get(key);
      return written === undefined || written === null ? [] : numbers(written);
    }

    /** Words of the given length, and one shorter or longer for each mistake allowed. */
    async spellings(length, mistakes) {
      const places = this.core.shelves.spelling;
      const words = [];
      if (places.length === 0) return words;
      for (let place = floor(places, length - mistakes); place < places.length && places[place][0] <= length + mistakes; place++) {
        const shard = await this.at('spelling', place, (json) => JSON.parse(json).map((line) => line.split(' ')));
        for (const line of shard.value) {
          if (Math.abs(line[0].length - length) <= mistakes) words.push(...line);
        }
      }
      return words;
    }

    async document(number) {
      const shard = await this.shard('documents', number, JSON.parse);
      const [title, url, context, aliases, answer] = shard.value[number - shard.from];
      return { title, url, context, aliases, answer };
    }

    async text(number) {
      const shard = await this.shard('texts', number, JSON.parse);
      return shard.value[number - shard.from];
    }

    async facets() {
      const shard = await this.shard('facets', '', (json) => {
        const facets = JSON.parse(json);
        for (const name of Object.keys(facets)) {
          facets[name] = facets[name].map(([value, label, written]) => ({ value, label, documents: numbers(written) }));
        }
        return facets;
      });
      return shard.value;
    }

    /** The name of the group a document stands in. */
    group(number) {
      const groups = this.core.groups;
      let group = groups[0][0];
      for (const [name, first] of groups) if (first <= number) group = name;
      return group;
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

  search.index = { Index, numbers, postings, floor };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
