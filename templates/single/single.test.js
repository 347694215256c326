// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { find } = require('./single.js');

const PAGES = [
  { id: 'a', title: 'Glue', text: 'glue reads new files only' },
  { id: 'b', title: 'New files', text: 'new files' },
  { id: 'c', title: 'Athena', text: 'athena reads files with sql' },
];

test('a page is found by all words, those in its heading first', () => {
  assert.deepEqual(find(PAGES, 'New files!', 5).map((page) => page.id), ['b', 'a']);
  assert.deepEqual(find(PAGES, 'sql glue', 5), []);
  assert.deepEqual(find(PAGES, '  ', 5), []);
  assert.equal(find(PAGES, 'files', 2).length, 2);
});
