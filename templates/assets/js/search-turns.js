// @ts-check
/** Turns that the browser gets while a query is worked on, so that it never stands still. */
(function (root) {
  'use strict';
  const search = (root.studygraphSearch = root.studygraphSearch || {});

  /** Milliseconds after which the browser gets a turn; it decides when, never what. */
  const TURN = 10;
  /** How many are looked at between two looks at the clock. */
  const AT_ONCE = 4096;

  /** When the browser last had a turn. All that is done for a query shares it, one thing after the other as well as at once. */
  let since = -TURN;

  /** Lets the browser do something else when it has waited for a while. */
  async function pause() {
    if (performance.now() - since < TURN) return;
    await (root.scheduler && root.scheduler.yield ? root.scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0)));
    since = performance.now();
  }

  /** Goes round many, some thousands at a time, and lets the browser do something else between. */
  async function inTurns(count, go) {
    for (let from = 0; from < count; from += AT_ONCE) {
      go(from, Math.min(count, from + AT_ONCE));
      await pause();
    }
  }

  search.turns = { pause, inTurns };
  if (typeof module !== 'undefined') module.exports = search;
})(globalThis);
