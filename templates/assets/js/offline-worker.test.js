// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { pathOf, addressOf, filesOf, known, digestOf, Keeper } = require('./offline-worker.js');

const SCOPE = 'https://example.org/notes/';
const wholeDigest = (text) => digestOf(new TextEncoder().encode(text).buffer);
const digest = (text) => wholeDigest(text).slice(0, 16);

/** A store of caches in memory, as browsers have it. */
function memory() {
  const stores = new Map();
  const open = async (name) => {
    if (!stores.has(name)) stores.set(name, new Map());
    const kept = stores.get(name);
    return { match: async (key) => kept.get(key)?.clone(), put: async (key, answer) => void kept.set(key, answer) };
  };
  const match = async (key, { cacheName }) => stores.get(cacheName)?.get(key)?.clone();
  return { stores, open, match, keys: async () => [...stores.keys()], delete: async (name) => stores.delete(name) };
}

function site(build, texts) {
  return { build, files: Object.entries(texts).map(([path, text]) => path + ' ' + digest(text)) };
}

test('a digest is the one that the program works out', () => {
  assert.equal(wholeDigest(''), '0'.repeat(32));
  assert.equal(wholeDigest("I will not buy this tobacconist's, it is scratched."), '9b5b7ba2ef3f7866889adeaf00f3f98e');
  assert.equal(wholeDigest('sixteen letters!'), 'f6fc3aae3f7f0d487d0e176fad537f34');
  assert.equal(wholeDigest('größe'), '1782aff44597ca0117fe781917fe7819');
});

test('an address is a path of the list, below the scope only', () => {
  assert.equal(pathOf(SCOPE, SCOPE + 'services/a%20b.html?q=1#x'), 'services/a b.html');
  assert.equal(pathOf(SCOPE, SCOPE), 'index.html');
  assert.equal(pathOf(SCOPE, SCOPE + 'services/'), 'services/index.html');
  assert.equal(pathOf(SCOPE, 'https://example.org/other/'), null);
  assert.equal(pathOf(SCOPE, 'https://elsewhere.org/notes/'), null);
  assert.equal(pathOf(SCOPE, SCOPE + '%E0%A4%A'), null);
  assert.equal(pathOf(SCOPE, addressOf(SCOPE, 'Größe & mehr/ü?.html')), 'Größe & mehr/ü?.html');
  const files = filesOf(['services/a b.html 1234', 'index.html 5678']);
  assert.equal(known(files, 'services/a b'), 'services/a b.html');
  assert.equal(known(files, 'services/c'), undefined);
});

test('a build is kept whole or not at all, and what stays the same is not loaded again', async (t) => {
  const caches = memory();
  let served = { 'index.html': 'one', 'a.html': 'same' };
  const asked = [];
  t.mock.method(globalThis, 'fetch', async (address) => {
    const path = pathOf(SCOPE, address.url ?? address);
    asked.push(path);
    return path in served ? new Response(served[path]) : new Response('', { status: 404 });
  });
  const first = new Keeper(site('1', served), SCOPE, caches);
  await first.install();
  await first.discard();
  assert.equal(await (await first.page({ url: SCOPE })).text(), 'one');

  // Half of the next build is there: nothing of it is kept.
  const next = { 'index.html': 'two', 'a.html': 'same', 'b.html': 'new' };
  served = { ...next, 'index.html': 'one' };
  await assert.rejects(new Keeper(site('2', next), SCOPE, caches).install());
  assert.deepEqual([...caches.stores.keys()], ['studygraph ' + SCOPE + ' 1']);

  served = next;
  asked.length = 0;
  const second = new Keeper(site('2', next), SCOPE, caches);
  await second.install();
  assert.deepEqual(asked.sort(), ['b.html', 'index.html']);
  assert.equal(await (await first.page({ url: SCOPE })).text(), 'one');
  await second.discard();
  assert.deepEqual([...caches.stores.keys()], ['studygraph ' + SCOPE + ' 2']);
  assert.equal(await (await second.page({ url: SCOPE + 'b' })).text(), 'new');

  // A last question to the keeper that goes is answered by the network, and makes no cache.
  assert.equal(await (await first.page({ url: SCOPE })).text(), 'two');
  assert.deepEqual([...caches.stores.keys()], ['studygraph ' + SCOPE + ' 2']);
});
