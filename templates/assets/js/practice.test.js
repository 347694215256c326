// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
globalThis.FSRS = require('../vendor/ts-fsrs/index.umd.js');
const { store } = require('./practice-store.js');
const practice = require('./practice-session.js');

const NOW = Date.parse('2026-01-01T08:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** Chance that always takes the first. */
const first = () => 0;

function question(id, answer, rivals, groups = [], title = `the need of ${id}`) {
  const option = (key, right) => ({ key, label: key.toUpperCase(), right, urls: [], differences: [] });
  return { id, title, need: title, url: id, groups, options: [option(answer, true), ...rivals.map((key) => option(key, false))] };
}

const ATHENA = question('ad-hoc', 'athena', ['spectrum', 'emr', 'glue', 'lambda'], ['service=athena', 'domain=X/1']);
const GLUE = question('etl', 'glue', ['emr', 'athena'], ['service=glue', 'domain=X/2']);
const EMR = question('cluster', 'emr', ['glue'], ['domain=X/2']);
const ALL = [ATHENA, GLUE, EMR];

test('an answer is spaced by FSRS: a miss comes back within the hour, a second hit after days', () => {
  const progress = store.empty();
  practice.session.record(progress, ATHENA, 1, ATHENA.options[1], NOW);
  assert.ok(Date.parse(progress.entries['ad-hoc'].card.due) - NOW < DAY / 24);
  practice.session.record(progress, GLUE, 3, null, NOW);
  practice.session.record(progress, GLUE, 3, null, NOW + DAY / 24);
  assert.ok(Date.parse(progress.entries.etl.card.due) - NOW > DAY);
  assert.deepEqual([progress.entries.etl.seen, progress.entries.etl.wrong], [2, 0]);
});

test('a wrong choice is remembered as a pair and comes first among the options next time', () => {
  const progress = store.empty();
  practice.session.record(progress, ATHENA, 1, ATHENA.options[4], NOW);
  assert.deepEqual(progress.confusions, { 'lambda athena': 1 });
  const shown = practice.session.optionsOf(ATHENA, progress.confusions, first).map((option) => option.key);
  assert.equal(shown.length, 4);
  assert.ok(shown.includes('lambda') && shown.includes('athena') && !shown.includes('glue'));
});

test('without a history the options are the answer and the most tempting three', () => {
  const shown = practice.session.optionsOf(ATHENA, {}, first).map((option) => option.key);
  assert.deepEqual([...shown].sort(), ['athena', 'emr', 'glue', 'spectrum']);
});

test('what is due comes before what is new, and what can wait comes last', () => {
  const progress = store.empty();
  practice.session.record(progress, ATHENA, 1, null, NOW - DAY);
  practice.session.record(progress, GLUE, 4, null, NOW);
  const ranks = ALL.map((asked) => practice.session.urgency(asked, progress, NOW));
  assert.ok(ranks[0] > ranks[2] && ranks[2] > ranks[1]);
  assert.deepEqual(practice.session.pick(ALL, 2, progress, NOW, first).map((asked) => asked.id).sort(), ['ad-hoc', 'cluster']);
});

test('a confused pair feeds the next session', () => {
  const progress = store.empty();
  progress.confusions['emr glue'] = 3;
  assert.deepEqual(practice.session.pick(ALL, 1, progress, NOW, first).map((asked) => asked.id), ['etl']);
});

test('scopes narrow the questions', () => {
  const progress = store.empty();
  practice.session.record(progress, EMR, 1, EMR.options[1], NOW);
  practice.session.entryOf(progress, GLUE).flagged = true;
  const ids = (scope) => practice.session.inScope(ALL, scope, progress).map((asked) => asked.id);
  assert.deepEqual(ids(''), ['ad-hoc', 'etl', 'cluster']);
  assert.deepEqual(ids('domain=X/2'), ['etl', 'cluster']);
  assert.deepEqual(ids('missed'), ['cluster']);
  assert.deepEqual(ids('flagged'), ['etl']);
  assert.deepEqual(ids('answer=emr'), ['cluster']);
  assert.deepEqual(ids('pair=glue emr'), ['etl', 'cluster']);
});

test('a session like the exam takes from each domain by weight', () => {
  const many = Array.from({ length: 20 }, (_, i) => question('q' + i, 'a', ['b'], [i < 10 ? 'domain=X/1' : 'domain=X/2']));
  const domains = [{ key: 'domain=X/1', weight: 80 }, { key: 'domain=X/2', weight: 20 }];
  const picked = practice.session.pickByWeight(many, domains, 10, store.empty(), NOW, first);
  assert.equal(picked.filter((asked) => asked.groups[0] === 'domain=X/1').length, 8);
  assert.equal(new Set(picked).size, 10);
});

test('what a domain lacks is filled from the others', () => {
  const few = [question('only', 'a', ['b'], ['domain=X/1']), ...Array.from({ length: 5 }, (_, i) => question('r' + i, 'a', ['b'], ['domain=X/2']))];
  const domains = [{ key: 'domain=X/1', weight: 80 }, { key: 'domain=X/2', weight: 20 }];
  assert.equal(practice.session.pickByWeight(few, domains, 5, store.empty(), NOW, first).length, 5);
});

test('weak spots name services by misses and pairs by times, and forget what the notes no longer hold', () => {
  const progress = store.empty();
  practice.session.record(progress, ATHENA, 1, ATHENA.options[1], NOW);
  practice.session.record(progress, ATHENA, 3, null, NOW);
  practice.session.record(progress, GLUE, 3, null, NOW);
  progress.confusions['gone athena'] = 9;
  const weak = practice.session.weakSpots(ALL, progress);
  assert.deepEqual(weak.services.map((spot) => [spot.option.key, spot.wrong, spot.seen, spot.level]), [['athena', 1, 2, 3], ['glue', 0, 1, 0]]);
  assert.deepEqual(weak.pairs.map((spot) => [spot.taken.key, spot.answer.key, spot.times]), [['spectrum', 'athena', 1]]);
});

test('what is weak is a scope of its own: confused pairs, and services of which too much was missed', () => {
  const progress = store.empty();
  const weak = () => practice.session.inScope(ALL, 'weak', progress).map((asked) => asked.id);
  assert.deepEqual(weak(), []);
  practice.session.record(progress, GLUE, 3, null, NOW);
  practice.session.record(progress, EMR, 1, null, NOW);
  assert.deepEqual(weak(), ['cluster']);
  progress.confusions['athena glue'] = 1;
  assert.deepEqual(weak(), ['etl', 'cluster']);
});

test('cards are questions about a service: spaced, counted among what is weak, and found again when their words change', () => {
  const [when, tip] = practice.session.opened({
    partSize: 40,
    choices: [],
    questions: [],
    cards: [
      { id: 'criteria:glue', kind: 'criteria', service: 'glue', title: 'Glue', url: 'g', groups: [0] },
      { id: 'cloze:glue:1', kind: 'cloze', service: 'glue', title: 'Glue', url: 'g', groups: [0] },
    ],
    scopes: [{ key: 'service=glue' }],
  });
  assert.deepEqual([when.kind, tip.kind], ['criteria', 'cloze']);
  const progress = store.empty();
  practice.session.record(progress, tip, 1, null, NOW);
  assert.deepEqual(practice.session.weakSpots([...ALL, when, tip], progress).services.map((spot) => [spot.option.label, spot.wrong]), [['Glue', 1]]);
  assert.deepEqual(practice.session.inScope([when, tip], 'answer=glue', progress), [when, tip]);
  assert.deepEqual(store.reattach(progress, [GLUE, when, { ...tip, id: 'cloze:glue:2' }]), []);
  assert.equal(progress.entries['cloze:glue:2'].wrong, 1);
});

test('a question is opened with its options, and says more once its part is there', () => {
  const [asked, card] = practice.session.opened({
    partSize: 1,
    choices: [{ key: 'emr', label: 'EMR', urls: ['e'] }, { key: 'glue', label: 'Glue', urls: ['g'] }],
    questions: [{ id: 'etl', title: 'the need', url: 'etl', right: 1, options: [1, 0], groups: [1] }],
    cards: [{ id: 'criteria:glue', kind: 'criteria', service: 'glue', title: 'Glue', url: 'g', groups: [] }],
    scopes: [{ key: 'service=emr' }, { key: 'service=glue' }],
  });
  assert.deepEqual(asked.groups, ['service=glue']);
  assert.deepEqual(asked.options, [{ key: 'glue', label: 'Glue', urls: ['g'], right: true }, { key: 'emr', label: 'EMR', urls: ['e'], right: false }]);
  assert.deepEqual([asked.part, asked.row, card.part, card.row], [0, 0, 1, 0]);
  const whole = practice.session.detailed(asked, [{ need: 'the <b>need</b>', options: [{ differences: [] }, { reason: 'slow', differences: [] }] }]);
  assert.equal(whole.need, 'the <b>need</b>');
  assert.deepEqual(whole.options.map((option) => [option.key, option.right, option.reason]), [['glue', true, undefined], ['emr', false, 'slow']]);
  assert.deepEqual(practice.session.detailed(card, [{ choose: ['no servers'] }]).choose, ['no servers']);
});

test('progress survives being written and read, and nothing else passes for it', () => {
  const progress = store.empty();
  practice.session.record(progress, ATHENA, 1, ATHENA.options[1], NOW);
  assert.deepEqual(store.parse(JSON.stringify(progress)), progress);
  for (const text of ['', 'no json', '[]', '{"format":2,"entries":{}}', '{"format":1}', 'null']) assert.equal(store.parse(text), null);
  const odd = store.parse('{"format":1,"entries":{"a":{"seen":"x","wrong":9,"card":{"due":"never"}},"b":3},"confusions":{"nopair":1,"a b":-1}}');
  assert.deepEqual(odd.entries, { a: { card: null, need: '', answers: '', seen: 0, wrong: 0, flagged: false } });
  assert.deepEqual(odd.confusions, {});
});

test('progress finds its scenario again when id and some words changed, and is kept when it cannot tell', () => {
  const progress = store.empty();
  const before = question('old', 'athena', ['emr'], [], 'query files in S3 now and then');
  practice.session.record(progress, before, 3, null, NOW);
  const renamed = question('new', 'athena', ['emr'], [], 'query files in S3 every now and then');
  const other = question('other', 'emr', ['athena'], [], 'query files in S3 now and then');
  const alone = structuredClone(progress);
  assert.deepEqual(store.reattach(alone, [renamed, other]), []);
  assert.deepEqual(Object.keys(alone.entries), ['new']);
  assert.deepEqual(store.reattach(progress, [renamed, question('twin', 'athena', ['emr'], [], renamed.title)]), ['old']);
  assert.deepEqual(Object.keys(progress.entries), ['old']);
});

test('two histories become one without losing either', () => {
  const mine = store.empty();
  const other = store.empty();
  practice.session.record(mine, ATHENA, 3, null, NOW);
  practice.session.record(other, ATHENA, 3, null, NOW);
  practice.session.record(other, ATHENA, 3, null, NOW + DAY);
  practice.session.record(other, GLUE, 1, GLUE.options[1], NOW);
  const merged = store.merge(mine, other);
  assert.equal(merged.entries['ad-hoc'].seen, 2);
  assert.equal(merged.entries.etl.wrong, 1);
  assert.deepEqual(merged.confusions, { 'emr glue': 1 });
});

test('a blocked or full storage is told and stops nothing; an unreadable one is set aside', () => {
  const blocked = new store.Store(() => { throw new Error('denied'); }, 'k');
  assert.equal(blocked.works, false);
  practice.session.record(blocked.progress, ATHENA, 3, null, NOW);
  assert.equal(blocked.save(), false);
  const kept = new Map([['k', 'not ours']]);
  const storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
  const odd = new store.Store(() => storage, 'k');
  assert.equal(odd.works, true);
  assert.equal(kept.get('k unread'), 'not ours');
  assert.equal(odd.save(), true);
  assert.deepEqual(store.parse(kept.get('k')), store.empty());
});

test('the vendored scheduler is the one its decision record names', () => {
  const { createHash } = require('node:crypto');
  const { readFileSync } = require('node:fs');
  const path = require('node:path');
  const bytes = readFileSync(path.join(__dirname, '../vendor/ts-fsrs/index.umd.js'));
  assert.equal(createHash('sha256').update(bytes).digest('hex'), '59b7444121d0aae5bb969097ed95df38eff4a4f878e459703c63720f6b6a176b');
});
