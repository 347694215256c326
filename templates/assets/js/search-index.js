// @ts-check
/** The index as it arrives: scripts that call `entry`, `core` and `shard`, loaded when a query needs them. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  /** Sorts whose keys are numbers. */
  const NUMBERED = new Set(['documents', 'texts', 'spelling']);

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
    return { documents: documents.slice(0, count), weights: weights.slice(0, count) };
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

  /** First key, name and file of each shard of a sort, from first keys and hashes in turn. */
  function placesOf(sort, flat) {
    const places = [];
    for (let i = 0; i < flat.length; i += 2) {
      const name = `${sort}-${sort === 'facets' ? flat[i] : i / 2}`;
      places.push([NUMBERED.has(sort) ? Number(flat[i]) : flat[i], name, `assets/search-${name}.${flat[i + 1]}.js`]);
    }
    return places;
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
      this.spare = [];
      this.core = null;
      this.idle = new Set();
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
      const core = JSON.parse(arrived.core);
      for (const [sort, flat] of Object.entries(core.shelves)) core.shelves[sort] = placesOf(sort, flat);
      this.idle = new Set([...core.idle, ...core.versus, ...core.choosing]);
      this.core = core;
      return this;
    }

    /** The shard of a sort that answers for a key, parsed by `parse`. */
    async shard(sort, key, parse) {
      const places = this.core.shelves[sort];
      return places.length === 0 ? null : this.at(sort, floor(places, key), parse);
    }

    async at(sort, place, parse) {
      const [from, name] = this.core.shelves[sort][place];
      if (!this.parsed.has(name)) {
        await this.fetch(sort, [place]);
        if (!this.parsed.has(name)) this.parsed.set(name, { from, value: parse(arrived.shards.get(name)) });
      }
      return this.parsed.get(name);
    }

    /** Loads shards side by side, those that are not there yet. */
    async fetch(sort, places) {
      const files = places.map((place) => this.core.shelves[sort][place]).filter(([, name]) => !this.parsed.has(name) && !arrived.shards.has(name));
      for (const [, , file] of files) if (!this.loading.has(file)) this.loading.set(file, this.load(file));
      await Promise.all(files.map(([, , file]) => this.loading.get(file)));
    }

    /** The words among which a form stands. */
    async terms(form) {
      const parse = (json) => new Terms(json, this.families);
      const idle = this.idle.has(form) && (await this.shard('idle', form, parse));
      if (idle && idle.value.byForm.has(form)) return idle.value;
      const shard = await this.shard('terms', form, parse);
      return shard && shard.value;
    }

    /** All families with a form that begins so, the shortest forms first. */
    async beginning(prefix, most, pause) {
      const places = this.core.shelves.terms;
      const found = new Map();
      if (places.length === 0) return [];
      const first = floor(places, prefix);
      const after = places.findIndex(([from], place) => place > first && !from.startsWith(prefix));
      const wanted = places.slice(first, after < 0 ? places.length : after).map((_, i) => first + i);
      await this.fetch('terms', wanted);
      for (const place of wanted) {
        const terms = (await this.at('terms', place, (json) => new Terms(json, this.families))).value;
        await pause();
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

    /** Numbers of the documents to show for a beginning of one or two letters. */
    async shortPrefix(letters) {
      const shard = await this.shard('prefixes', '', JSON.parse);
      return (shard && shard.value[letters]) || null;
    }

    /** Groups of everyday words that stand for one another: members as lists of stems, `held` where notes hold all of them. */
    async related() {
      const shard = await this.shard('related', '', (json) =>
        JSON.parse(json).map((group) => group.split(',').map((member) => ({ held: member[0] === '+', stems: member.replace('+', '').split(' ') }))),
      );
      return shard ? shard.value : [];
    }

    /** Words that share most letters with a form, of its length or one longer or shorter for each mistake allowed. */
    async spellings(form, mistakes, pause) {
      const places = this.core.shelves.spelling;
      const words = [];
      if (places.length === 0) return words;
      const asked = lettersOf(form);
      const first = floor(places, form.length - mistakes);
      const wanted = places.slice(first).flatMap(([from], i) => (i === 0 || from <= form.length + mistakes ? [first + i] : []));
      await this.fetch('spelling', wanted);
      for (const place of wanted) {
        const shard = await this.at('spelling', place, (json) =>
          JSON.parse(json).map((line) => {
            const words = line.split(' ');
            return { words, letters: Int32Array.from(words, lettersOf) };
          }),
        );
        await pause();
        for (const line of shard.value) {
          if (Math.abs(line.words[0].length - form.length) > mistakes) continue;
          line.words.forEach((word, i) => bits(line.letters[i] ^ asked) <= 2 * mistakes && words.push(word));
        }
      }
      return words;
    }

    async document(number) {
      const shard = await this.shard('documents', number, JSON.parse);
      const [title, url, context, badges = []] = shard.value[number - shard.from];
      return { title, url, context, badges };
    }

    /** Prose and answer. */
    async text(number) {
      const shard = await this.shard('texts', number, JSON.parse);
      const [body, answer] = shard.value[number - shard.from];
      return { body, answer };
    }

    /** The values of a filter (domain, service or tag), each with its documents. */
    async facet(name) {
      const shard = await this.shard('facets', name, (json) =>
        JSON.parse(json).map(([value, label, written]) => new Choice(value, label, written)),
      );
      return shard.value;
    }

    /** The place of the group a document stands in. */
    groupNumber(number) {
      const groups = this.core.groups;
      let group = groups.length - 1;
      while (group > 0 && groups[group][1] > number) group--;
      return group;
    }

    /** The name of the group a document stands in. */
    group(number) {
      return this.core.groups[this.groupNumber(number)][0];
    }
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
