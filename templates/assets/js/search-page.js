// @ts-check
/** The search page: what is typed and chosen stands in its address, and the hits stand below in groups. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { make } = search.box;
  const { Filters, LISTED } = search.filters || require('./search-filters.js').filters;

  const FILTERS = ['kind', ...LISTED];
  const BEST = 3;
  const GROUP_SHOWN = 8;
  const LIMIT = 120;
  const PASSAGE = 220;
  const ANSWERS = 'studygraph-search-answers';

  /** What an address asks for. */
  function stateOf(query) {
    const parameters = new URLSearchParams(query);
    const state = { q: parameters.get('q') || '' };
    for (const name of [...FILTERS, 'explain']) state[name] = parameters.get(name) || '';
    return state;
  }

  /** The query part of the address that asks for this, `''` for nothing. */
  function queryOf(state) {
    const parameters = new URLSearchParams();
    for (const name of ['q', ...FILTERS, 'explain']) if (state[name]) parameters.set(name, state[name]);
    const text = parameters.toString();
    return text ? '?' + text : '';
  }

  /** Hits by kind, in the order of the best hit of each. */
  function grouped(hits) {
    const groups = new Map();
    for (const hit of hits) {
      if (!groups.has(hit.kind)) groups.set(hit.kind, []);
      groups.get(hit.kind).push(hit);
    }
    return [...groups];
  }

  class SearchPage {
    constructor(form, field, results) {
      this.form = form;
      this.field = field;
      this.results = results;
      this.words = results.dataset;
      this.state = stateOf(root.location.search);
      this.asked = 0;
      this.whole = new Set();
      this.answers = remembered();
      // Who typed before this script was there is not set back.
      if (field.value) this.state.q = field.value;
      else field.value = this.state.q;
      field.addEventListener('input', () => this.change({ q: field.value }));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.change({ q: field.value });
      });
      root.addEventListener('popstate', () => {
        this.state = stateOf(root.location.search);
        field.value = this.state.q;
        this.answer();
      });
      search.box.open(form).catch(() => {});
      if (this.state.q) this.answer();
      else field.focus({ preventScroll: true });
    }

    change(part) {
      this.state = { ...this.state, ...part };
      this.whole.clear();
      try {
        root.history.replaceState(null, '', root.location.pathname + queryOf(this.state));
      } catch {
        // Some browsers keep the address of a page opened from disk; the search works all the same.
      }
      this.answer();
    }

    async answer() {
      const turn = ++this.asked;
      const text = this.state.q.trim();
      if (text === '') return this.results.replaceChildren();
      let opened;
      try {
        opened = await search.box.open(this.form);
      } catch {
        return this.results.replaceChildren(make('p', 'notice', this.words.wordBroken));
      }
      const wanted = () => turn === this.asked;
      const shown = (hits) => this.shown(hits);
      const answer = await search.engine.find(opened.index, this.state.q, { limit: LIMIT, filter: this.state, wanted, shown });
      if (!answer || !wanted()) return undefined;
      answer.kinds = await search.facets.kinds(opened.index, answer.found, this.state);
      if (!wanted()) return undefined;
      if (answer.found.length === 0) answer.meant = await meant(opened.index, answer);
      if (!wanted()) return undefined;
      await search.turns.pause();
      if (!wanted()) return undefined;
      if (this.state.explain && !search.explain) await search.box.loadScript(this.words.explain);
      this.opened = opened;
      this.marked = search.marks.isMarked(answer.marks, search.words.fold(text.split(/\s+/).pop()));
      return this.show(answer);
    }

    show(answer) {
      this.last = answer;
      const status = make('p', 'search-status', this.word('wordCount', answer.total));
      status.setAttribute('role', 'status');
      if (answer.corrected.length > 0) status.append(' ', this.word('wordCorrected', answer.corrected.map(([, word]) => word).join(', ')));
      for (const [word, others] of answer.instead) status.append(' ', this.word('wordInstead', word, others.join(', ')));
      if (answer.unknown.length > 0) status.append(' ', this.word('wordUnknown', answer.unknown.join(', ')));
      const parts = [status, this.filters(answer)];
      if (answer.hits.length === 0) parts.push(this.nothing(answer));
      else parts.push(this.answerSwitch(), ...this.parted(answer.hits).map(([kind, hits]) => this.group(kind, hits)));
      const focused = document.activeElement && document.activeElement.id;
      this.results.replaceChildren(...parts);
      this.refocus = this.results.contains(document.activeElement) || focused === this.field.id ? '' : focused;
      if (this.refocus) document.getElementById(this.refocus)?.focus();
    }

    word(name, ...values) {
      return (this.words[name] || '').replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)]));
    }

    kindWord(kind) {
      return this.words[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] || kind;
    }

    /** What to do where no hit is left: drop the filters, or take the nearest words, or answer questions instead. */
    nothing(answer) {
      if (answer.found.length > 0) {
        const all = make('button', 'search-more', this.words.wordUnfiltered);
        all.type = 'button';
        all.addEventListener('click', () => this.ask(this.state.q));
        return make('div', 'notice search-nothing', make('p', '', this.word('wordFiltered', this.state.q)), all);
      }
      const trees = make('a', '', this.words.wordTrees);
      trees.href = this.opened.top + 'decisions/index.html';
      const parts = [make('p', '', this.word('wordNothing', this.state.q)), make('p', '', this.words.wordSearched), make('p', '', trees)];
      if (answer.meant) {
        const link = make('a', 'search-meant', answer.meant);
        link.href = queryOf({ q: answer.meant });
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.ask(answer.meant);
        });
        const [before, after] = this.words.wordMeant.split('{0}');
        parts.splice(1, 0, make('p', '', before, link, after));
      }
      return make('div', 'notice search-nothing', ...parts);
    }

    /** Asks anew, without filters. */
    ask(text) {
      this.field.value = text;
      this.field.focus();
      this.change({ q: text, kind: '', domain: '', tag: '', service: '' });
    }

    answerSwitch() {
      const box = make('input', '');
      box.type = 'checkbox';
      box.id = 'search-answers';
      box.checked = this.answers;
      box.setAttribute('role', 'switch');
      box.addEventListener('change', () => {
        this.answers = box.checked;
        remember(box.checked);
        this.show(this.last);
      });
      return make('label', 'search-switch', box, ' ', this.words.wordAnswers);
    }

    /** The filters; the hits do not wait for those that need more of the index. */
    filters(answer) {
      const filters = new Filters(this.words, this.state, (part) => this.change(part));
      filters.kinds(answer.kinds, (kind) => this.kindWord(kind));
      this.listed(answer, filters);
      return filters.element;
    }

    async listed(answer, filters) {
      for (const name of LISTED) {
        answer[name] = answer[name] || (await search.facets.values(this.opened.index, answer.found, this.state, name));
        if (this.last !== answer) return;
        filters.list(name, answer[name]);
      }
      if (this.refocus) document.getElementById(this.refocus)?.focus();
    }

    /** The few best of whatever kind, so that the best of one kind does not stand below eight of another; then the others by kind. */
    parted(hits) {
      const groups = grouped(hits);
      if (this.state.kind || groups.length < 2 || hits.length <= BEST) return groups;
      return [['best', hits.slice(0, BEST)], ...grouped(hits.slice(BEST))];
    }

    /** Those of the hits that are shown: of each kind the first, until the reader asks for the others. */
    shown(hits) {
      return this.parted(hits).flatMap(([kind, those]) => this.shownOf(kind, those));
    }

    shownOf(kind, hits) {
      return this.whole.has(kind) || this.state.kind ? hits : hits.slice(0, GROUP_SHOWN);
    }

    group(kind, hits) {
      const shown = this.shownOf(kind, hits);
      const heading = make('h2', '', this.words[`kinds${kind[0].toUpperCase()}${kind.slice(1)}`] || this.kindWord(kind));
      heading.id = `search-group-${kind}`;
      const section = make('section', 'search-group', heading, make('ol', 'search-hits', ...shown.map((hit) => this.hit(hit))));
      section.setAttribute('aria-labelledby', heading.id);
      if (shown.length < hits.length) {
        const more = make('button', 'search-more', this.word('wordMore', hits.length - shown.length));
        more.type = 'button';
        more.addEventListener('click', async () => {
          const answer = this.last;
          await search.engine.describe(this.opened.index, hits);
          if (this.last !== answer) return;
          this.whole.add(kind);
          this.show(answer);
        });
        section.append(more);
      }
      return section;
    }

    hit(hit) {
      const kind = hit.group === 'section' ? 'topic' : hit.group;
      const link = search.box.withMarks(make('a', ''), hit.title, this.marked);
      link.href = search.box.addressOf(this.opened.top, hit, this.last.spelt);
      const place = make('p', 'search-place', [this.kindWord(kind), ...hit.context].join(' › '));
      const item = make('li', `search-hit kind-${kind}`, place, make('p', 'search-title', link, ...(hit.badges || []).map((badge) => make('span', 'chip', badge))));
      if (this.state.explain) item.append(make('ul', 'search-why', ...search.explain.lines(this.last, hit, this.words).map((line) => make('li', '', line))));
      if (hit.kind !== 'scenario' || this.answers) this.more(hit, item);
      return item;
    }

    /** A scenario's answer, of others the passage that holds most of the words. */
    async more(hit, item) {
      const marked = this.marked;
      const { body, answer } = await this.opened.index.text(hit.number);
      if (answer) item.append(search.box.withMarks(make('p', 'search-answer'), answer.replace(/\n/g, ' · '), marked));
      if (hit.kind === 'scenario') return;
      const text = search.marks.passage(body, marked, PASSAGE);
      if (text) item.append(search.box.withMarks(make('p', 'search-passage'), text, marked));
    }
  }

  /** A query of which nothing was found, in the nearest words that notes hold; `''` where none is near. */
  async function meant(index, answer) {
    const words = [];
    for (const { form, paired, skipped } of answer.units) {
      const word = paired || skipped ? '' : await search.query.nearest(index, form, search.turns.pause);
      if (word) words.push(word);
    }
    return words.join(' ');
  }

  function remembered() {
    try {
      return root.localStorage.getItem(ANSWERS) === 'shown';
    } catch {
      return false;
    }
  }

  function remember(shown) {
    try {
      root.localStorage.setItem(ANSWERS, shown ? 'shown' : 'hidden');
    } catch {
      // Storage may be blocked; the choice then holds for this page.
    }
  }

  search.page = { stateOf, queryOf, grouped };
  if (typeof module !== 'undefined') {
    module.exports = search;
  } else {
    const field = document.getElementById('_search-input');
    const results = document.getElementById('search-results');
    if (field && results && field.form) new SearchPage(field.form, field, results);
  }
})(globalThis);
