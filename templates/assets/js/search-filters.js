// @ts-check
/** The filters above the hits of the search page: kinds as buttons, and lists of domains, tags and services, each with the hits it leaves. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});
  const { make } = search.box;

  /** Those that are lists. */
  const LISTED = ['domain', 'tag', 'service'];
  /** Nobody reads a longer list of choices; more words narrow it. */
  const MOST_CHOICES = 50;

  class Filters {
    /**
     * @param {Record<string, string>} chosen what is chosen so far, by filter
     * @param {(part: Record<string, string>) => void} choose hears what a reader chooses
     */
    constructor(words, chosen, choose) {
      this.words = words;
      this.chosen = chosen;
      this.choose = choose;
      this.buttons = make('div', 'search-kinds');
      this.buttons.setAttribute('role', 'group');
      this.buttons.setAttribute('aria-label', words.filterKind);
      this.element = make('div', 'search-filters', this.buttons);
    }

    kinds(entries, wordOf) {
      for (const { value, count } of entries) {
        const button = make('button', 'chip', `${wordOf(value)} ${count}`);
        const isChosen = this.chosen.kind === value;
        button.type = 'button';
        button.id = `search-kind-${value}`;
        button.setAttribute('aria-pressed', String(isChosen));
        button.addEventListener('click', () => this.choose({ kind: isChosen ? '' : value }));
        this.buttons.append(button);
      }
    }

    /** A list of values; none where there is nothing to choose. */
    list(name, entries) {
      if (entries.length === 0) return;
      const chosen = this.chosen[name];
      const select = make('select', '');
      select.id = `search-${name}`;
      const listed = entries.filter(({ value }, i) => i < MOST_CHOICES || value === chosen);
      const options = listed.map(({ value, label, count }) => new Option(`${label} (${count})`, value, false, value === chosen));
      if (listed.length < entries.length) {
        const others = new Option(`… + ${entries.length - listed.length}`);
        others.disabled = true;
        options.push(others);
      }
      const capital = name[0].toUpperCase() + name.slice(1);
      select.append(new Option(this.words[`any${capital}`], ''), ...options);
      select.setAttribute('aria-label', this.words[`filter${capital}`]);
      select.addEventListener('change', () => this.choose({ [name]: select.value }));
      this.element.append(select);
    }
  }

  search.filters = { Filters, LISTED };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
