// @ts-check
// Only the preview adds this script: it hears of new builds, reloads a page that has changed and shows what is wrong.
(function () {
  'use strict';

  const KEPT = 'studygraph-live';
  const here = location.pathname + location.search;

  /** Which page this is, by its content, as the server says on the tag of this script. */
  const MARK = /data-page="([^"]*)"/;
  const loaded = document.currentScript ? document.currentScript.getAttribute('data-page') : null;

  let known = '';
  let build = 0;

  /** Where a page names a style sheet of the site. */
  const SHEET = /[^"']*assets\/[^"']*\.css/g;

  /** This page as the server would send it now. */
  function current() {
    return fetch(location.pathname, { cache: 'no-store' }).then(function (response) { return response.text(); });
  }

  /** @param {string} page */
  function isLoaded(page) {
    const mark = MARK.exec(page);
    return mark !== null && mark[1] === loaded;
  }

  /** @param {string} page */
  function withoutSheets(page) {
    return page.replace(SHEET, '').replace(MARK, '');
  }

  /**
   * A page that differs in its style sheets alone takes them over in place; any other is loaded again. So is the first one
   * heard of if it is not the one that was loaded: a build may end between the two.
   * @param {string} page
   */
  function update(page) {
    if (!known && loaded && !isLoaded(page)) {
      reload();
    } else if (known && page !== known) {
      if (withoutSheets(page) === withoutSheets(known)) {
        restyle(page);
      } else {
        reload();
      }
    }
    known = page;
  }

  /** @param {string} page */
  function restyle(page) {
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('link[rel="stylesheet"]');
    document.querySelectorAll('link[rel="stylesheet"]').forEach(function (old, number) {
      const href = fresh[number] ? fresh[number].getAttribute('href') : null;
      if (!href || href === old.getAttribute('href')) {
        return;
      }
      const next = document.createElement('link');
      next.rel = 'stylesheet';
      next.href = href;
      next.onload = function () { old.remove(); }; // no moment without styles
      old.after(next);
    });
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
      current().then(update);
    };
  }

  restore();
  listen();
})();
