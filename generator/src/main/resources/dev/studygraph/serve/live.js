// @ts-check
// Only the preview adds this script: it hears of new builds, reloads a page that has changed and shows what is wrong.
(function () {
  'use strict';

  const KEPT = 'studygraph-live';
  const here = location.pathname + location.search;
  let known = '';
  let build = 0;

  /** The fingerprint of this page as the server would send it now. */
  function fingerprint() {
    return fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })
      .then(function (response) { return response.headers.get('ETag') || ''; });
  }

  function reload() {
    const open = Array.from(document.querySelectorAll('details'), function (details) { return details.open; });
    sessionStorage.setItem(KEPT, JSON.stringify({ here: here, x: scrollX, y: scrollY, open: open }));
    location.reload();
  }

  function restore() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
    sessionStorage.removeItem(KEPT);
    if (!kept || kept.here !== here) {
      return;
    }
    document.querySelectorAll('details').forEach(function (details, number) {
      if (number < kept.open.length) {
        details.open = kept.open[number];
      }
    });
    scrollTo(kept.x, kept.y);
  }

  /** @param {string} text */
  function show(text) {
    const old = document.querySelector('.studygraph-live');
    if (old) {
      old.remove();
    }
    if (!text) {
      return;
    }
    const panel = document.createElement('details');
    panel.className = 'studygraph-live';
    panel.open = /: error: /.test(text);
    const summary = document.createElement('summary');
    const found = text.split('\n').filter(function (line) { return /: (error|warning): .* \[[a-z0-9-]+\]$/.test(line); }).length;
    summary.textContent = found + (found === 1 ? ' problem' : ' problems');
    const list = document.createElement('pre');
    list.textContent = text;
    panel.append(summary, list);
    panel.setAttribute('role', 'status');
    document.body.append(panel);
  }

  function listen() {
    const events = new EventSource('/.studygraph/events');
    events.onmessage = function (event) {
      const news = JSON.parse(event.data);
      show(news.problems);
      if (build === news.build) {
        return;
      }
      build = news.build;
      fingerprint().then(function (now) {
        if (known && now !== known) {
          reload();
        }
        known = now;
      });
    };
  }

  restore();
  listen();
})();
