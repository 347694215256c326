// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { stateOf, entriesOf } = require('./study.js');

const NOW = Date.parse('2026-01-02T08:00:00Z');
const due = (day) => ({ due: `2026-01-0${day}T08:00:00Z` });

test('the state of a service counts what asks for it, alone or together with others', () => {
  const entries = {
    one: { answers: 'glue', seen: 2, wrong: 1, card: due(1) },
    two: { answers: 'athena+glue|emr', seen: 1, wrong: 0, card: due(3) },
    three: { answers: 'glue-studio', seen: 1, wrong: 1, card: due(1) },
    four: { answers: 'glue', seen: 0, wrong: 0, card: null },
  };
  assert.deepEqual(stateOf(entries, 'glue', NOW), { practised: 2, missed: 1, due: 1 });
});

test('what is no progress of ours counts as none', () => {
  for (const text of [null, '', 'no json', 'null', '3', '{"format":1}']) assert.deepEqual(entriesOf(text), {});
});
