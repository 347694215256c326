// @ts-check
/** One session: its questions one after the other, and its result. */
(function (root) {
  'use strict';
  const practice = (root.studygraphPractice = root.studygraphPractice || {});
  const { make, written, link, button, filled, clock, explained, asked, told } = practice.view;
  const { session } = practice;

  class Round {
    /** `way` is `choose`, `recall`, `criteria` or `cloze`; of 0 `seconds` there is no end. */
    constructor(page, questions, way, seconds) {
      this.page = page;
      this.asked = questions;
      this.way = way;
      this.at = 0;
      this.results = [];
      this.began = Date.now();
      this.ends = seconds > 0 ? this.began + seconds * 1000 : 0;
      this.left = seconds > 0 ? make('span', 'practice-clock') : null;
      if (seconds > 0) this.timer = root.setInterval(() => this.tick(), 1000);
    }

    stop() {
      root.clearInterval(this.timer);
    }

    tick() {
      this.left.textContent = clock((this.ends - Date.now()) / 1000);
      if (Date.now() >= this.ends) this.finish();
    }

    ask() {
      const question = this.asked[this.at];
      if (!question) {
        this.finish();
        return;
      }
      const alone = !question.options.some((option) => !option.right);
      const need = question.kind ? asked(question, this.page.words) : written('h2', 'practice-need', question.need);
      need.tabIndex = -1;
      const body = make('div', 'practice-question');
      body.append(this.head(question), ...(question.kind === 'cloze' ? [make('p', 'label', question.title)] : []), need);
      this.page.show(body);
      if (this.left) this.tick();
      if (this.way === 'recall' || alone) {
        const reveal = button(this.page.words.wordReveal, 'button', () => this.recalled(question, body, reveal));
        body.append(make('p', 'practice-think', this.page.words.wordThink), reveal);
        this.page.keys = { ' ': () => reveal.click() };
      } else {
        this.choices(question, body);
      }
      need.focus();
    }

    head(question) {
      const flag = button('', 'practice-flag', () => {
        const entry = session.entryOf(this.page.progress, question);
        entry.flagged = !entry.flagged;
        this.page.store.save();
        label();
      });
      const label = () => {
        const flagged = this.page.progress.entries[question.id]?.flagged === true;
        flag.textContent = flagged ? this.page.words.wordUnflag : this.page.words.wordFlag;
        flag.setAttribute('aria-pressed', String(flagged));
      };
      label();
      this.flag = flag;
      const progress = make('span', 'practice-at', filled(this.page.words.wordAt, this.at + 1, this.asked.length));
      const end = button(this.page.words.wordEnd, 'practice-end', () => this.finish());
      return make('p', 'practice-head', progress, ...(this.left ? [this.left] : []), flag, end);
    }

    choices(question, body) {
      const options = session.optionsOf(question, this.page.progress.confusions, Math.random);
      const list = make('ol', 'practice-options');
      options.forEach((option, index) => {
        const choice = button('', 'practice-option', () => this.answer(question, options, option, body, list));
        choice.append(make('kbd', '', String(index + 1)), make('span', '', option.label));
        list.append(make('li', '', choice));
        this.page.keys[String(index + 1)] = () => choice.click();
      });
      body.append(list);
    }

    answer(question, options, taken, body, list) {
      session.record(this.page.progress, question, taken.right ? 3 : 1, taken.right ? null : taken, Date.now());
      this.results.push({ question, taken, right: taken.right });
      this.page.store.save();
      const others = question.options.filter((option) => option.right && !options.includes(option));
      const verdict = make('p', 'practice-result ' + (taken.right ? 'is-right' : 'is-wrong'));
      verdict.textContent = taken.right ? this.page.words.wordRight : this.page.words.wordWrong;
      list.replaceWith(this.explanations(question, verdict, [...options, ...others], taken));
      this.goOn(body);
    }

    explanations(question, verdict, options, taken) {
      verdict.tabIndex = -1;
      const sorted = [...options].sort((a, b) => Number(b.right) - Number(a.right) || Number(b === taken) - Number(a === taken));
      const because = question.because ? [make('p', 'label', this.page.words.wordBecause), written('div', 'prose', question.because)] : [];
      const all = make('ul', 'practice-explanations', ...sorted.map((option) => explained(option, taken, this.page.words)));
      return make('div', 'practice-answer', verdict, ...because, all, make('p', 'practice-more', link(question.url, this.page.words.wordScenario)));
    }

    card(card, verdict) {
      verdict.tabIndex = -1;
      const more = make('p', 'practice-more', link(card.url, filled(this.page.words.wordMoreAbout, card.title)));
      return make('div', 'practice-answer', verdict, ...told(card, this.page.words), more);
    }

    recalled(question, body, reveal) {
      const verdict = make('p', 'practice-result', this.page.words.wordKnew);
      const answers = question.kind ? this.card(question, verdict) : this.explanations(question, verdict, question.options, null);
      body.querySelector('.practice-think').remove();
      reveal.replaceWith(answers);
      const grades = make('div', 'practice-grades');
      [this.page.words.wordAgain, this.page.words.wordHard, this.page.words.wordGood, this.page.words.wordEasy].forEach((word, index) => {
        const grade = button('', 'practice-grade', () => {
          session.record(this.page.progress, question, index + 1, null, Date.now());
          this.results.push({ question, taken: null, right: index > 0 });
          this.page.store.save();
          this.next();
        });
        grade.append(make('kbd', '', String(index + 1)), make('span', '', word));
        grades.append(grade);
        this.page.keys[String(index + 1)] = () => grade.click();
      });
      delete this.page.keys[' '];
      verdict.after(grades);
      verdict.focus();
    }

    goOn(body) {
      const last = this.at + 1 === this.asked.length;
      const next = button(last ? this.page.words.wordToResult : this.page.words.wordNext, 'button practice-next', () => this.next());
      body.append(next);
      this.page.keys = { n: () => next.click() };
      if (!this.page.store.works) body.prepend(make('p', 'notice', this.page.words.wordBlocked));
      body.querySelector('.practice-result').focus();
    }

    next() {
      this.at++;
      this.ask();
    }

    finish() {
      this.stop();
      const right = this.results.filter((result) => result.right).length;
      const missed = this.results.filter((result) => !result.right);
      const title = make('h2', 'practice-title', this.page.words.wordResult);
      title.tabIndex = -1;
      const seconds = (Math.min(Date.now(), this.ends || Infinity) - this.began) / 1000;
      const parts = [title];
      if (this.results.length === 0) {
        parts.push(make('p', '', this.page.words.wordNothing));
      } else {
        parts.push(make('p', 'practice-score', filled(this.page.words.wordScore, right, this.results.length)));
        parts.push(make('p', 'practice-took', filled(this.page.words.wordTook, clock(seconds))));
      }
      if (missed.length > 0) parts.push(this.review(missed));
      const actions = make('p', 'practice-actions');
      if (missed.length > 0) {
        actions.append(button(this.page.words.wordRepeat, 'button', () => this.page.start(missed.map((result) => result.question), this.way, 0)), ' ');
      }
      actions.append(button(this.page.words.wordAnother, missed.length > 0 ? 'button is-quiet' : 'button', () => this.page.setUp()));
      this.page.show(make('section', 'practice-end-page', ...parts, actions), ...this.page.weakness());
      title.focus();
    }

    review(missed) {
      const list = make('ul', 'practice-missed');
      for (const { question, taken } of missed) {
        const answers = session.wanted(question).map((option) => option.label);
        const item = make('li', '', link(question.url, question.title));
        if (!question.kind) item.append(make('p', 'entry-detail', (taken ? filled(this.page.words.wordYouTook, taken.label) + ' ' : '') + filled(this.page.words.wordAnswerIs, answers.join(' / '))));
        list.append(item);
      }
      return make('div', '', make('h3', '', this.page.words.wordReview), list);
    }
  }

  practice.Round = Round;
})(globalThis);
