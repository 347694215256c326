// @ts-check
/** The index as it arrives: scripts that call `entry`, `core` and `shard`, loaded when a query needs them. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const { numbers, holds, lettersOf, bits } = search.codes || require('./search-codes.js').codes;
  const { Choice, Line, Terms, addressOf } = search.parts || require('./search-parts.js').parts;

  /** Before what is no word of the notes but a whole name, or a word of a service's name. */
  const [OF_NAME, IN_NAME] = [' ', '='];
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
    arrived.entry = '';
    arrived.core = '';
    arrived.shards.clear();
  };

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

  class Index {
    /** @param {(file: string) => Promise<unknown>} load resolves when the script has run; the file is relative to the site's root */
    constructor(load) {
      this.load = load;
      this.loading = new Map();
      this.parsed = new Map();
      this.families = new Map();
      this.spare = [];
      this.core = null;
      this.groupOf = new Uint8Array(0);
      this.idle = new Set();
    }

    /** Loads the core; the first call decides. */
    open() {
      this.opening = this.opening || this.openOnce();
      return this.opening;
    }

    async openOnce() {
      if (!arrived.core) {
        if (!arrived.entry) await this.load('search-index.js');
        await this.load(arrived.entry);
      }
      const core = JSON.parse(arrived.core);
      for (const [sort, flat] of Object.entries(core.shelves)) core.shelves[sort] = placesOf(sort, flat);
      this.idle = new Set([...core.idle, ...core.versus, ...core.choosing]);
      this.core = core;
      this.groupOf = new Uint8Array(core.documents);
      core.groups.forEach(([, first], group) => this.groupOf.fill(group, first));
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

    /** Whether there may be such a word, or with a sign before it such a word of a name: what there is not need not be loaded. */
    holds(key) {
      return holds(this.core.register, key);
    }

    /** The words among which a form stands; null where it is none. */
    async terms(form) {
      if (!this.holds(form)) return null;
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
        for (const form of terms.beginning(prefix)) {
          for (const family of terms.byForm.get(form)) found.set(family, Math.min(form.length, found.get(family) || form.length));
        }
      }
      return [...found]
        .sort((a, b) => a[1] - b[1] || (a[0].stem < b[0].stem ? -1 : 1))
        .slice(0, most)
        .map(([family]) => family);
    }

    /** Whether a word may be one of a service's name. */
    mayBeOfName(word) {
      return this.holds(IN_NAME + word);
    }

    /** Numbers of the documents that bear a name. */
    async bearers(key) {
      if (!holds(this.core.register, OF_NAME + key, true)) return [];
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

    /** Everyday words that stand for one another: by the first stem of each, its other stems and the phrases, as stems, that notes hold for it. */
    async related() {
      const shard = await this.shard('related', '', (json) => {
        const byFirst = new Map();
        for (const group of JSON.parse(json)) {
          const members = group.split(',');
          for (const member of members) {
            const stems = member.replace('+', '').split(' ');
            const sense = { stems, member, members };
            const known = byFirst.get(stems[0]);
            if (known) known.push(sense);
            else byFirst.set(stems[0], [sense]);
          }
        }
        return byFirst;
      });
      return shard ? shard.value : new Map();
    }

    /** Loads the words that a form may be a mistyped one of, and gives their places. */
    async spelt(form, mistakes) {
      const places = this.core.shelves.spelling;
      const first = floor(places, form.length - mistakes);
      const wanted = places.slice(first).flatMap(([from], i) => (i === 0 || from <= form.length + mistakes ? [first + i] : []));
      await this.fetch('spelling', wanted);
      return wanted;
    }

    /** Words that share most letters with a form, of its length or one longer or shorter for each mistake allowed. */
    async spellings(form, mistakes, pause) {
      const words = [];
      const asked = lettersOf(form);
      for (const place of await this.spelt(form, mistakes)) {
        const shard = await this.at('spelling', place, (json) => JSON.parse(json).map((line) => new Line(line)));
        await pause();
        for (const line of shard.value) {
          if (Math.abs(line.length - form.length) > mistakes) continue;
          line.words.forEach((word, i) => bits(line.letters[i] ^ asked) <= 2 * mistakes && words.push(word));
        }
      }
      return words;
    }

    /** What stands of a document in a sort of which each shard has a line a document: the others are not taken apart. */
    async line(sort, number) {
      const shard = await this.shard(sort, number, (text) => text.split('\n'));
      return JSON.parse(shard.value[number - shard.from]);
    }

    async document(number) {
      const [title, written, context, badges = []] = await this.line('documents', number);
      return { title, url: addressOf(written, title), context, badges };
    }

    /** Prose and answer. */
    async text(number) {
      const [body, answer] = await this.line('texts', number);
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
      return this.groupOf[number];
    }

    /** The name of the group a document stands in. */
    group(number) {
      return this.core.groups[this.groupNumber(number)][0];
    }
  }

  search.index = { Index, floor };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
