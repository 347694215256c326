// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { left, parse } = require('./path.js');

test('what is left counts the stops without a tick and their minutes', () => {
  const stops = [{ key: 'a', minutes: 3 }, { key: 'b', minutes: 5 }];
  assert.deepEqual(left(stops, new Set(['a', 'gone'])), { count: 1, minutes: 5 });
  assert.deepEqual(left(stops, new Set(['a', 'b'])), { count: 0, minutes: 0 });
});

test('ticks are read back, and anything else is no tick', () => {
  assert.deepEqual([...parse('["a","b"]')], ['a', 'b']);
  for (const text of [null, '', '{', '{"a":1}', '[1,null]']) assert.equal(parse(text).size, 0);
});
