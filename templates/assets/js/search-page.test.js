// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const search = require('./search-words.js');
require('./search-highlight.js');
require('./search-box.js');
require('./search-filters.js');
require('./search-page.js');

test('what is asked for stands in the address and comes back from it', () => {
  const state = { q: 'only new files', kind: 'scenario', domain: 'MLS-C01/1.3', tag: '', service: '', explain: '' };
  const query = search.page.queryOf(state);
  assert.equal(query, '?q=only+new+files&kind=scenario&domain=MLS-C01%2F1.3');
  assert.deepEqual(search.page.stateOf(query), state);
  assert.equal(search.page.queryOf({ q: '' }), '');
});

test('hits are grouped in the order of the best hit of each kind', () => {
  const hits = ['scenario', 'service', 'scenario'].map((kind, number) => ({ kind, number }));
  const groups = search.page.grouped(hits).map(([kind, list]) => [kind, list.map((hit) => hit.number)]);
  assert.deepEqual(groups, [['scenario', [0, 2]], ['service', [1]]]);
});

test('a hit is addressed from the page at hand, with the words to mark before the fragment', () => {
  assert.equal(search.box.addressOf('../', { url: 'services/glue.html#cost' }, 'a & b'), '../services/glue.html?h=a%20%26%20b#cost');
  assert.equal(search.box.addressOf('', { url: 'services/glue.html' }, 'x'), 'services/glue.html?h=x');
});

test('the arrow keys go round through the hits and the field', () => {
  assert.deepEqual([-1, 0, 1].map((active) => search.box.moved(active, 'ArrowDown', 2)), [0, 1, -1]);
  assert.deepEqual([-1, 0, 1].map((active) => search.box.moved(active, 'ArrowUp', 2)), [1, -1, 0]);
  assert.equal(search.box.moved(1, 'ArrowLeft', 2), 1);
});

test('an opened page marks the words asked for, with other endings too, and no others', () => {
  const matches = search.highlight.matcher('Partitions of S3');
  assert.ok(matches('partition'));
  assert.ok(matches('partitioned'));
  assert.ok(matches('s3'));
  assert.ok(!matches('part'));
  assert.ok(!matches('s3x'));
});

test('an opened page is scrolled to where most of the words stand', () => {
  const place = (text) => {
    const here = {};
    return text.split(' ').map((textContent) => ({ textContent, closest: () => here }));
  };
  const [lead, row, later] = [place('files file files'), place('new files run'), place('run new files')];
  assert.equal(search.highlight.densest([...lead, ...row, ...later]), row[0]);
  assert.equal(search.highlight.densest([]), undefined);
});
