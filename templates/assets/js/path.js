// @ts-check
/** Ticks on the study path, kept in the browser, and what is left to read. */
(function (root) {
  'use strict';

  /** How much is left of the stops: how many, and in how many minutes. */
  function left(stops, read) {
    const open = stops.filter((stop) => !read.has(stop.key));
    return { count: open.length, minutes: open.reduce((sum, stop) => sum + stop.minutes, 0) };
  }

  /** The keys out of a stored text; nothing if it is none of ours. */
  function parse(text) {
    try {
      const keys = JSON.parse(text || '[]');
      return new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []);
    } catch {
      return new Set();
    }
  }

  function mount(status) {
    const name = 'studygraph-path ' + status.dataset.site;
    let works = true;
    let read = new Set();
    try {
      read = parse(root.localStorage.getItem(name));
    } catch {
      works = false;
    }
    const items = [...document.querySelectorAll('[data-stop]')];
    const stops = items.map((item) => ({ key: item.dataset.stop, minutes: Number(item.dataset.minutes) }));
    const tell = () => {
      const open = left(stops, read);
      const text = status.dataset.wordLeft.replace('{0}', String(open.count)).replace('{1}', String(open.minutes));
      status.textContent = works ? text : text + ' ' + status.dataset.wordBlocked;
    };
    for (const item of items) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = read.has(item.dataset.stop);
      box.setAttribute('aria-label', `${status.dataset.wordRead}: ${item.querySelector('a').textContent.trim()}`);
      box.addEventListener('change', () => {
        if (box.checked) read.add(item.dataset.stop);
        else read.delete(item.dataset.stop);
        try {
          root.localStorage.setItem(name, JSON.stringify([...read].sort()));
        } catch {
          works = false;
        }
        tell();
      });
      item.prepend(box);
    }
    tell();
  }

  if (typeof module !== 'undefined') {
    module.exports = { left, parse };
  } else {
    const status = document.getElementById('_path-left');
    if (status) mount(status);
  }
})(globalThis);
