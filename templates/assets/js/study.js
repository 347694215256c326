// @ts-check
/** How far practice has come with the service of a page. */
(function (root) {
  'use strict';

  /** How many questions about a service were practised, how many of these missed at some time, how many are due again. */
  function stateOf(entries, service, now) {
    const own = Object.values(entries).filter(
      (entry) => entry && entry.seen > 0 && String(entry.answers || '').split(/[|+]/).includes(service),
    );
    return {
      practised: own.length,
      missed: own.filter((entry) => entry.wrong > 0).length,
      due: own.filter((entry) => entry.card && Date.parse(entry.card.due) <= now).length,
    };
  }

  function entriesOf(text) {
    try {
      const read = JSON.parse(text || '{}');
      return (read && typeof read === 'object' && read.entries) || {};
    } catch {
      return {};
    }
  }

  function mount(place) {
    let text = '';
    try {
      text = root.localStorage.getItem('studygraph-practice ' + place.dataset.site);
    } catch {
      return;
    }
    const state = stateOf(entriesOf(text), place.dataset.service, Date.now());
    if (state.practised === 0) return;
    const figures = [state.practised, state.missed, state.due];
    place.textContent = figures.reduce((words, figure, index) => words.replace(`{${index}}`, String(figure)), place.dataset.word);
  }

  if (typeof document !== 'undefined') document.querySelectorAll('.study-state').forEach(mount);
  if (typeof module !== 'undefined') module.exports = { stateOf, entriesOf };
})(globalThis);
