// @ts-check
/** What is weak, as a map: the more often something was missed, the stronger its mark. Every field is a way to practise it. */
(function (root) {
  'use strict';
  const practice = (root.studygraphPractice = root.studygraphPractice || {});
  const { make, button, filled } = practice.view;
  /** So many services stand along the sides of the map of pairs, and so many pairs in the list. */
  const MOST_SIDES = 8;
  const MOST_PAIRS = 12;

  /** The services along the sides of a map of pairs: those of the most frequent ones. */
  function sides(pairs) {
    const answers = new Map();
    const taken = new Map();
    for (const spot of pairs) {
      if (answers.size < MOST_SIDES) answers.set(spot.answer.key, spot.answer);
      if (taken.size < MOST_SIDES) taken.set(spot.taken.key, spot.taken);
    }
    return { answers: [...answers.values()], taken: [...taken.values()] };
  }

  class WeakSpots {
    /** `start` begins a session of a scope. */
    constructor(words, spots, start) {
      this.words = words;
      this.spots = spots;
      this.start = start;
    }

    /** The section; nothing where nothing was missed. */
    section() {
      if (!this.spots.services.some((spot) => spot.wrong > 0) && this.spots.pairs.length === 0) return [];
      return [
        make(
          'section',
          'section practice-weak',
          make('h2', '', this.words.wordWeak),
          make('p', 'practice-actions', button(this.words.wordPractiseWeak, 'button is-quiet', () => this.start('weak'))),
          ...this.services(),
          ...this.pairs(),
        ),
      ];
    }

    services() {
      if (this.spots.services.length === 0) return [];
      const tiles = this.spots.services.map((spot) => {
        const tile = button('', 'practice-tile heat-' + spot.level, () => this.start('answer=' + spot.option.key));
        tile.append(
          make('span', 'practice-tile-name', spot.option.label),
          ' ',
          make('span', 'practice-tile-figure', filled(this.words.wordMissedOf, spot.wrong, spot.seen)),
        );
        return make('li', '', tile);
      });
      return [make('h3', '', this.words.wordByService), make('ul', 'practice-tiles', ...tiles)];
    }

    pairs() {
      const pairs = this.spots.pairs;
      if (pairs.length === 0) return [];
      const body = make('tbody');
      for (const spot of pairs.slice(0, MOST_PAIRS)) {
        const name = filled(this.words.wordYouTakeFor, spot.taken.label, spot.answer.label);
        const heading = make('th', '', name);
        heading.scope = 'row';
        const practise = button(this.words.wordPractise, 'practice-again', () => this.start('pair=' + spot.pair));
        practise.append(make('span', 'visually-hidden', ' ' + name));
        body.append(make('tr', '', heading, make('td', '', filled(this.words.wordTimes, spot.times)), make('td', '', practise)));
      }
      const list = make('table', 'practice-spots', make('caption', 'visually-hidden', this.words.wordByPair), body);
      return [make('h3', '', this.words.wordByPair), list, ...(pairs.length > 2 ? [this.grid(pairs)] : [])];
    }

    /** Answers down, what was taken for them across. */
    grid(pairs) {
      const { answers, taken } = sides(pairs);
      const heading = (text, scope) => {
        const cell = make('th', '', text);
        cell.scope = scope;
        return cell;
      };
      const corner = make('td', 'practice-corner', this.words.wordMapCorner);
      const head = make('tr', '', corner, ...taken.map((option) => heading(option.label, 'col')));
      const rows = answers.map((answer) =>
        make('tr', '', heading(answer.label, 'row'), ...taken.map((option) => this.cell(pairs, option, answer))),
      );
      const table = make('table', 'practice-map', make('caption', 'visually-hidden', this.words.wordMap), make('thead', '', head), make('tbody', '', ...rows));
      const frame = make('div', 'practice-map-frame', table);
      frame.tabIndex = 0;
      frame.setAttribute('role', 'group');
      frame.setAttribute('aria-label', this.words.wordMap);
      return frame;
    }

    cell(pairs, taken, answer) {
      const spot = pairs.find((pair) => pair.taken.key === taken.key && pair.answer.key === answer.key);
      if (!spot) return make('td', '');
      const field = button(String(spot.times), 'practice-cell heat-' + spot.level, () => this.start('pair=' + spot.pair));
      field.setAttribute('aria-label', filled(this.words.wordYouTakeFor, taken.label, answer.label) + ', ' + filled(this.words.wordTimes, spot.times));
      return make('td', '', field);
    }
  }

  practice.weak = { WeakSpots, sides };
  if (typeof module !== 'undefined') module.exports = practice;
})(globalThis);
