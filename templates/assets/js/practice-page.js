// @ts-check
/** The practice page: choosing a session, and what the progress says. */
(function (root) {
  'use strict';
  const practice = root.studygraphPractice;
  const { make, button, filled } = practice.view;
  const { store: stores, session } = practice;

  class PracticePage {
    constructor(place, material) {
      this.place = place;
      this.words = place.dataset;
      this.questions = session.opened(material);
      this.scenarios = this.questions.filter((question) => !question.kind);
      this.cards = this.questions.filter((question) => question.kind);
      this.scopes = material.scopes;
      this.store = new stores.Store(() => root.localStorage, 'studygraph-practice ' + place.dataset.site);
      this.lost = stores.reattach(this.store.progress, this.questions);
      this.scope = this.addressed();
      root.addEventListener('hashchange', () => {
        this.scope = this.addressed();
        this.setUp();
      });
      document.addEventListener('keydown', (event) => this.key(event));
      this.setUp();
    }

    get progress() {
      return this.store.progress;
    }

    /** The scope the address names, if there is such a one. */
    addressed() {
      let key = '';
      try {
        key = decodeURIComponent(root.location.hash.slice(1));
      } catch {
        return '';
      }
      return this.scopes.some((scope) => scope.key === key) || key.startsWith('exam=') ? key : '';
    }

    show(...parts) {
      this.keys = {};
      document.body.classList.toggle('is-asking', parts.some((part) => part.className === 'practice-question'));
      this.place.replaceChildren(...(this.store.works ? [] : [make('p', 'notice', this.words.wordBlocked)]), ...parts);
    }

    setUp() {
      if (this.round) this.round.stop();
      const form = make('form', 'practice-form');
      const scope = this.select('practice-scope', this.words.wordScope, this.scopeOptions());
      const way = this.select('practice-way', this.words.wordWay, this.ways());
      const size = this.select('practice-size', this.words.wordSize, [
        ['10', '10'],
        ['20', '20'],
        ['50', '50'],
        ['all', this.words.wordAll],
      ]);
      const time = this.select('practice-time', this.words.wordTime, [
        ['0', this.words.wordNoLimit],
        ...['10', '20', '45', '90'].map((minutes) => [minutes, filled(this.words.wordMinutes, minutes)]),
      ]);
      const count = make('p', 'practice-count');
      const start = make('button', 'button', this.words.wordStart);
      start.type = 'submit';
      const field = (label) => form.querySelector('#_' + label);
      const tell = () => {
        const chosen = this.inScope(field('practice-scope').value, field('practice-way').value);
        const due = session.dueCount(chosen, this.progress, Date.now());
        const fresh = chosen.filter((question) => !this.progress.entries[question.id]?.card).length;
        count.textContent = filled(this.words.wordCount, chosen.length, due, fresh);
        start.disabled = chosen.length === 0;
      };
      form.append(scope, way, size, time, count, start);
      const selected = field('practice-scope');
      selected.value = this.scope;
      if (selected.selectedIndex < 0) selected.value = '';
      selected.addEventListener('change', tell);
      field('practice-way').addEventListener('change', tell);
      tell();
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const value = (name) => field(name).value;
        const most = value('practice-size') === 'all' ? Infinity : Number(value('practice-size'));
        const asked = this.picked(value('practice-scope'), value('practice-way'), most);
        this.start(asked, value('practice-way'), Number(value('practice-time')) * 60);
      });
      this.show(form, ...this.weakness(), ...this.keeping());
    }

    select(name, label, options) {
      const field = make('select');
      field.id = '_' + name;
      for (const [value, text, group] of options) {
        const option = make('option', '', text);
        option.value = value;
        let parent = field;
        if (group) {
          parent = [...field.children].find((child) => child.label === group);
          if (!parent) {
            parent = make('optgroup');
            parent.label = group;
            field.append(parent);
          }
        }
        parent.append(option);
      }
      const caption = make('label', '', label);
      caption.htmlFor = field.id;
      return make('div', 'practice-field', caption, field);
    }

    /** The ways to practise for which there is anything to ask. */
    ways() {
      return [
        ['choose', this.words.wordChoose],
        ['recall', this.words.wordRecall],
        ['criteria', this.words.wordRecallCriteria],
        ['cloze', this.words.wordCloze],
      ].filter(([way]) => this.askable(way).length > 0);
    }

    askable(way) {
      return way === 'choose' || way === 'recall' ? this.scenarios : this.cards.filter((card) => card.kind === way);
    }

    scopeOptions() {
      const exams = [...new Set(this.scopes.filter((scope) => scope.weight > 0).map((scope) => scope.key.slice(7).split('/')[0]))];
      const named = { weak: this.words.wordPractiseWeak, missed: this.words.wordMissedBefore, flagged: this.words.wordFlagged };
      const own = Object.keys(named).filter((key) => session.inScope(this.questions, key, this.progress).length > 0);
      return [
        ['', this.words.wordEverything],
        ...own.map((key) => [key, named[key]]),
        ...exams.map((exam) => ['exam=' + exam, filled(this.words.wordLikeExam, exam)]),
        ...this.scopes.map((scope) => [scope.key, `${scope.title} (${scope.questions})`, scope.kind]),
      ];
    }

    domains(scope) {
      return this.scopes.filter((domain) => domain.key.startsWith('domain=' + scope.slice(5) + '/'));
    }

    inScope(scope, way) {
      if (!scope.startsWith('exam=')) return session.inScope(this.askable(way), scope, this.progress);
      const keys = this.domains(scope).map((domain) => domain.key);
      return this.askable(way).filter((question) => question.groups.some((group) => keys.includes(group)));
    }

    picked(scope, way, size) {
      const chosen = this.inScope(scope, way);
      const most = Math.min(size, chosen.length);
      return scope.startsWith('exam=')
        ? session.pickByWeight(chosen, this.domains(scope), most, this.progress, Date.now(), Math.random)
        : session.pick(chosen, most, this.progress, Date.now(), Math.random);
    }

    /** Begins when all that the session needs is there, so that nothing can be missing in its middle. */
    async start(questions, way, seconds) {
      if (this.round) this.round.stop();
      try {
        const whole = await Promise.all(questions.map((question) => this.detailed(question)));
        this.round = new practice.Round(this, whole, way, seconds);
        this.round.ask();
      } catch {
        this.show(make('p', 'notice', this.words.wordBroken));
      }
    }

    async detailed(question) {
      return session.detailed(question, await studygraphSite.load(`practice/${question.part}.js`, 'studygraphPractice' + question.part));
    }

    /** What is weak; practising it asks scenarios where there are any about it, else cards. */
    weakness() {
      const spots = session.weakSpots(this.questions, this.progress);
      return new practice.weak.WeakSpots(this.words, spots, (scope) => {
        const way = ['choose', 'criteria', 'cloze'].find((known) => this.inScope(scope, known).length > 0);
        if (way) this.start(this.picked(scope, way, 10), way, 0);
      }).section();
    }

    /** Export, import and reset. */
    keeping() {
      const section = make('section', 'section practice-keeping', make('h2', '', this.words.wordProgress));
      const seen = Object.values(this.progress.entries).filter((entry) => entry.seen > 0).length;
      section.append(make('p', '', filled(this.words.wordKept, seen)));
      const status = make('p', 'practice-status');
      status.setAttribute('role', 'status');
      const file = make('input', 'visually-hidden');
      file.type = 'file';
      file.accept = '.json,application/json';
      file.tabIndex = -1;
      file.setAttribute('aria-hidden', 'true');
      file.addEventListener('change', async () => {
        const read = file.files[0] ? stores.parse(await file.files[0].text()) : null;
        file.value = '';
        if (read) {
          this.store.progress = stores.merge(this.progress, read);
          this.lost = stores.reattach(this.progress, this.questions);
          this.store.save();
          this.setUp();
          this.place.querySelector('.practice-status').textContent = this.words.wordImported;
        } else {
          status.textContent = this.words.wordNotOurs;
        }
      });
      let sure = false;
      const reset = button(this.words.wordReset, 'button is-quiet', () => {
        if (!sure) {
          sure = true;
          reset.textContent = this.words.wordSure;
          return;
        }
        this.store.progress = stores.empty();
        this.lost = [];
        this.store.save();
        this.setUp();
        this.place.querySelector('.practice-status').textContent = this.words.wordEmptied;
      });
      const actions = make('p', 'practice-actions');
      actions.append(
        button(this.words.wordExport, 'button is-quiet', () => this.save()),
        ' ',
        button(this.words.wordImport, 'button is-quiet', () => file.click()),
        ' ',
        reset,
      );
      section.append(actions, file, status);
      if (this.lost.length > 0) {
        section.append(
          make('p', '', this.words.wordLost),
          make('ul', 'practice-lost', ...this.lost.map((id) => make('li', '', this.progress.entries[id].need || id))),
        );
      }
      return [section];
    }

    save() {
      const blob = new Blob([JSON.stringify(this.progress, null, 1)], { type: 'application/json' });
      const anchor = make('a');
      anchor.href = URL.createObjectURL(blob);
      anchor.download = 'studygraph-progress.json';
      anchor.click();
      root.setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
    }

    key(event) {
      const element = event.target instanceof Element ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey || element.matches('input, textarea, select, [contenteditable]')) return;
      if (event.key === ' ' && element.closest('a, button, summary')) return;
      if (event.key.toLowerCase() === 'f' && this.round?.flag?.isConnected) {
        this.round.flag.click();
      } else if (this.keys?.[event.key.toLowerCase()]) {
        event.preventDefault();
        this.keys[event.key.toLowerCase()]();
      }
    }
  }

  const place = document.getElementById('_practice');
  if (place) {
    studygraphSite.load('practice-data.js', 'studygraphPracticeQuestions').then(
      (material) => {
        document.body.classList.add('is-practising');
        practice.page = new PracticePage(place, material);
      },
      () => place.replaceChildren(make('p', 'notice', place.dataset.wordBroken)),
    );
  }
})(globalThis);
