// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { shardOf, place, lineAt } = require('./preview.js');
const { pathWithin, groupOf } = require('./site-tree.js');

test('a path has the script that the generator put it in', () => {
  assert.equal(shardOf('a', 4), 97 & 3);
  assert.equal(shardOf('services/größe.html', 1), 0);
  assert.equal(shardOf('ab', 256), (97 * 31 + 98) & 255);
});

test('a card stands below the line, or above it where there is more room, and stays in the window', () => {
  const view = { width: 400, height: 600 };
  const card = { width: 300, height: 120 };
  const line = (top, left = 20) => ({ left, top, bottom: top + 20 });
  assert.deepEqual(place(line(100), card, view), { left: 20, top: 128 });
  assert.deepEqual(place(line(540), card, view), { left: 20, top: 412 });
  assert.equal(place(line(100, 350), card, view).left, 92);
  assert.equal(place(line(100, -30), card, view).left, 8);
});

test('a card never covers the pointer, wherever it is on the line', () => {
  const view = { width: 400, height: 300 };
  for (let top = 0; top < 280; top += 7) {
    const line = { left: 10, top, bottom: top + 20 };
    const card = { width: 200, height: 100 };
    const at = place(line, card, view);
    assert.ok(at.top >= line.bottom || at.top + card.height <= line.top, `at ${top}`);
  }
});

test('of a link over two lines the one under the pointer counts', () => {
  const lines = [{ top: 0, bottom: 20 }, { top: 20, bottom: 40 }];
  assert.equal(lineAt(lines, 30), lines[1]);
  assert.equal(lineAt(lines, -1), lines[0]);
});

test('a path is told from addresses of a folder and of a host', () => {
  assert.equal(pathWithin('file:///a/site/', 'file:///a/site/services/gr%C3%B6%C3%9Fe.html#x'), 'services/größe.html');
  assert.equal(pathWithin('https://example.org/notes/', 'https://example.org/notes/'), 'index.html');
  assert.equal(pathWithin('https://example.org/notes/', 'https://example.org/other/a.html'), null);
  assert.equal(pathWithin('https://example.org/', 'https://elsewhere.org/a.html'), null);
});

test('a page belongs to the part that lists it, else to that of its folder', () => {
  const group = (url, ...entries) => ({ url, sections: [{ title: '', entries: entries.map((entry) => [entry, entry]) }] });
  const groups = [group('services/index.html', 'services/a.html', 'my/b.html'), group('topics/index.html'), group('path.html')];
  assert.equal(groupOf(groups, 'my/b.html'), groups[0]);
  assert.equal(groupOf(groups, 'topics/new.html'), groups[1]);
  assert.equal(groupOf(groups, 'other/x.html'), null);
});
