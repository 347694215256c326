// @ts-check
/** What a reader sees of a question, before and after the answer. */
(function (root) {
  'use strict';
  const practice = (root.studygraphPractice = root.studygraphPractice || {});

  function make(name, className, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  /** An element with HTML that the generator wrote and escaped. */
  function written(name, className, html) {
    const element = make(name, className);
    element.innerHTML = html;
    return element;
  }

  function link(url, text) {
    const anchor = make('a', '', text);
    anchor.href = url;
    return anchor;
  }

  function button(text, className, act) {
    const element = make('button', className, text);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  }

  /** A word with what is filled in. */
  function filled(word, ...values) {
    return values.reduce((text, value, index) => text.replace(`{${index}}`, value), word);
  }

  function clock(seconds) {
    const whole = Math.max(0, Math.ceil(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  }

  /** Why an option is, or is not, the answer: in words, then by the cells that say so. */
  function explanation(option, words) {
    const parts = [];
    if (option.reason) parts.push(written('p', '', option.reason));
    if (option.differences.length > 0) {
      parts.push(
        make(
          'ul',
          'differences',
          ...option.differences.map((difference) =>
            make(
              'li',
              '',
              difference.url ? link(difference.url, difference.criterion) : difference.criterion,
              /[?？؟]$/.test(difference.criterion) ? ' ' : ': ',
              written('span', '', difference.rival),
              ' ',
              make('span', 'versus', words.wordVersus),
              ' ',
              written('span', '', difference.answer),
            ),
          ),
        ),
      );
    }
    if (option.otherwise) parts.push(make('p', '', words.wordOtherwise + ' ', link(option.otherwiseUrl, option.otherwise)));
    return parts;
  }

  function explained(option, taken, words) {
    const verdict = option.right ? words.wordIsAnswer : option === taken ? words.wordTaken : '';
    const names = option.urls.length === 1 ? link(option.urls[0], option.label) : option.label;
    const item = make('li', 'practice-explained' + (option.right ? ' is-right' : option === taken ? ' is-taken' : ''));
    const name = make('p', 'practice-name', names);
    if (verdict) name.append(' ', make('span', 'practice-verdict', verdict));
    item.append(name, ...explanation(option, words));
    return item;
  }

  /** What a card shows first. */
  function asked(card, words) {
    if (card.kind === 'criteria') return make('h2', 'practice-need', filled(words.wordWhen, card.title));
    const text = written('div', 'practice-need practice-cloze', card.text);
    for (const gap of text.querySelectorAll('[data-cloze]')) {
      const blank = make('span', 'practice-gap', '…');
      blank.setAttribute('role', 'img');
      blank.setAttribute('aria-label', words.wordGap);
      gap.replaceWith(blank);
    }
    // The answer must not be a link away.
    text.querySelectorAll('a').forEach((anchor) => anchor.replaceWith(...anchor.childNodes));
    return text;
  }

  /** What there is to say about a card. */
  function told(card, words) {
    if (card.kind === 'cloze') return [written('div', 'prose practice-cloze', card.text)];
    const list = (title, texts) =>
      texts.length === 0 ? [] : [make('p', 'label', title), make('ul', 'prose', ...texts.map((text) => written('li', '', text)))];
    const rows = card.facts.map((fact) => {
      const row = make('tr', '', make('th', '', fact.url ? link(fact.url, fact.criterion) : fact.criterion), written('td', '', fact.value));
      row.firstChild.scope = 'row';
      return row;
    });
    const facts = rows.length === 0 ? [] : [make('p', 'label', words.wordFacts), make('table', 'practice-spots', make('tbody', '', ...rows))];
    return [...list(words.wordChooseWhen, card.choose), ...list(words.wordNotWhen, card.not), ...facts];
  }

  practice.view = { make, written, link, button, filled, clock, explained, asked, told };
  if (typeof module !== 'undefined') module.exports = practice;
})(globalThis);
