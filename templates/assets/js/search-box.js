// @ts-check
/**
 * The search field in the header of every page, and the large one at home: a combobox whose list fills as one types.
 *
 * The field is a plain form without this script. Its form says where things are: `data-search-entry` is the index, `data-search-engine`
 * the script that answers; both are loaded when the field is first used, and what was typed until then is answered at once.
 */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  const SHOWN = 8;
  const ENTRY = 'search-index.js';

  /** Loads a classic script once; none of a newer build than that of the page. Those that are to run in turn are loaded side by side all the same. */
  function loadScript(url, inTurn = false) {
    if ('outdated' in document.documentElement.dataset) return Promise.reject(new Error('a newer build has taken over'));
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = url;
      script.async = !inTurn;
      script.onload = () => resolve(undefined);
      script.onerror = () => reject(new Error(url));
      document.head.append(script);
    });
  }

  /** The index of the site, opened; `form` says where it is. */
  function open(form) {
    const { searchEntry, searchEngine } = form.dataset;
    const top = searchEntry.slice(0, -ENTRY.length);
    search.opened =
      search.opened ||
      (async () => {
        await Promise.all((search.engine ? [searchEntry] : [searchEngine, searchEntry]).map((url) => loadScript(url, true)));
        const index = new search.index.Index((file) => loadScript(top + file));
        await index.open();
        return { index, top };
      })();
    return search.opened;
  }

  /** The address of a hit as seen from a page, with the words to be marked there. */
  function addressOf(top, hit, words) {
    const [path, fragment] = hit.url.split('#');
    return `${top}${path}?h=${encodeURIComponent(words)}${fragment ? '#' + fragment : ''}`;
  }

  /** Where the arrow keys lead: -1 is the field itself. */
  function moved(active, key, count) {
    if (key === 'ArrowDown') return active + 1 >= count ? -1 : active + 1;
    if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1;
    return active;
  }

  /** An element of a class, perhaps none, with what stands in it. */
  function make(name, className, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  function withMarks(element, text, marked) {
    for (const [piece, isMark] of search.marks.pieces(text, marked)) {
      if (!isMark) element.append(piece);
      else element.append(make('mark', '', piece));
    }
    return element;
  }

  class Box {
    constructor(form, field) {
      this.form = form;
      this.field = field;
      this.words = form.dataset;
      this.active = -1;
      this.asked = 0;
      this.waiting = false;
      this.keys = [];
      this.list = make('ul', 'search-list');
      this.list.id = `${field.id}-list`;
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', this.words.wordHits);
      this.list.hidden = true;
      this.status = make('span', 'visually-hidden');
      this.status.setAttribute('role', 'status');
      for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id })) {
        field.setAttribute(name, value);
      }
      form.append(this.list, this.status);
      field.addEventListener('focus', () => this.warm());
      field.addEventListener('input', () => this.answer());
      field.addEventListener('keydown', (event) => this.key(event));
      field.addEventListener('blur', () => this.close());
      this.list.addEventListener('mousedown', (event) => event.preventDefault());
      if (document.activeElement === field) this.warm();
    }

    warm() {
      open(this.form).then(
        () => this.field.value && this.list.hidden && !this.waiting && document.activeElement === this.field && this.answer(),
        () => {},
      );
    }

    /** Lists what is found for the text typed. Keys pressed meanwhile wait for it, so that they mean the same however long it takes. */
    async answer() {
      const turn = ++this.asked;
      const wanted = () => turn === this.asked;
      this.keys = [];
      this.waiting = this.field.value.trim() !== '';
      let options = [];
      try {
        if (this.waiting) options = await this.find(wanted);
      } catch {
        // Without an index the form still leads to the page of the search, which says so.
      }
      if (!wanted()) return;
      this.waiting = false;
      this.show(options);
      this.keys.splice(0).forEach((key) => this.press(key));
    }

    async find(wanted) {
      const text = this.field.value;
      const { index, top } = await open(this.form);
      const answer = wanted() && (await search.engine.find(index, text, { limit: SHOWN, wanted }));
      if (!answer) return [];
      const marked = search.marks.isMarked(answer.marks, search.words.fold(text.trim().split(/\s+/).pop()));
      this.status.textContent = answer.hits.length > 0 ? this.words.wordCount.replace('{0}', String(answer.total)) : this.words.wordNone;
      return answer.hits.map((hit) => this.option(hit, addressOf(top, hit, answer.spelt), marked));
    }

    /** Takes the list away, also the one that is on its way. */
    close() {
      this.asked++;
      this.waiting = false;
      this.show([]);
    }

    option(hit, address, marked) {
      const kind = hit.group === 'section' ? 'topic' : hit.group;
      const option = make('li', `kind-${kind}`);
      option.id = `${this.list.id}-${hit.number}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.append(make('span', 'search-kind', this.words[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] || ''));
      option.append(withMarks(make('span', 'search-title'), hit.title, marked));
      if (hit.group === 'section' && hit.context.length > 0) option.append(make('span', 'search-place', hit.context.join(' › ')));
      for (const badge of hit.badges || []) option.append(make('span', 'search-place', badge));
      option.addEventListener('click', () => root.location.assign(address));
      return option;
    }

    show(options) {
      this.list.replaceChildren(...options);
      this.list.hidden = options.length === 0;
      this.field.setAttribute('aria-expanded', String(options.length > 0));
      this.activate(-1);
    }

    activate(place) {
      this.active = place;
      [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
      if (place < 0) return this.field.removeAttribute('aria-activedescendant');
      const option = this.list.children[place];
      this.field.setAttribute('aria-activedescendant', option.id);
      return option.scrollIntoView({ block: 'nearest' });
    }

    key(event) {
      const { key } = event;
      const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
      if (event.isComposing) return;
      if (key === 'Escape' && (this.waiting || !this.list.hidden)) {
        event.preventDefault();
        this.close();
      } else if (this.waiting && (isArrow || (key === 'Enter' && this.keys.length > 0))) {
        event.preventDefault();
        this.keys.push(key);
      } else if ((key === 'Enter' && this.active >= 0) || (isArrow && !this.list.hidden)) {
        event.preventDefault();
        this.press(key);
      }
    }

    /** Does what a key asks for on the list that is shown; without a hit chosen, Enter leads to the page of the search. */
    press(key) {
      if (key !== 'Enter') this.activate(moved(this.active, key, this.list.children.length));
      else if (this.active >= 0) this.list.children[this.active].click();
      else this.form.submit();
    }
  }

  function mount() {
    for (const input of [document.getElementById('_site-search'), document.getElementById('_search-input')]) {
      // The search page shows its hits below instead.
      if (input && input.form && input.form.dataset.wordHits) new Box(input.form, input);
    }
  }

  search.box = { open, loadScript, addressOf, moved, make, withMarks };
  if (typeof module !== 'undefined') module.exports = search;
  else mount();
})(globalThis);
