"use strict";
const test = require("node:test");
const assert = require("node:assert/strict");
const { wantedIn, hashOf, judged, counts, giveUps, askable } = require("./find.js");

const cell = (service, ...answers) => ({ service, text: "", answers });
const yesNo = [
  { id: "yes", label: "Yes" },
  { id: "no", label: "No" },
];
const book = {
  services: ["a", "b", "c", "d"].map((id) => ({ id, title: id.toUpperCase() })),
  criteria: [
    { id: "gpu", name: "GPU", askable: true, answers: yesNo, cells: [cell(0, 0), cell(1, 1), cell(2, 0)] },
    { id: "streaming", name: "Streaming", askable: true, answers: yesNo, cells: [cell(0, 1), cell(1, 0), cell(2), cell(3, 0)] },
    { id: "notes", name: "Notes", askable: false, answers: [], cells: [cell(0)] },
    { id: "code", name: "Code", askable: true, answers: yesNo, cells: [cell(0, 1), cell(1, 1)] },
  ],
};
const wanted = (hash) => wantedIn(hash, book);

test("requirements and their address say the same", () => {
  assert.equal(hashOf(wanted("#streaming=no,yes&gpu=yes"), book), "#gpu=yes&streaming=yes,no");
  assert.equal(hashOf(new Map(), book), "");
});

test("what an address asks for that the book does not know is left out", () => {
  assert.deepEqual(wanted("#gpu=perhaps&size=large&notes=x&%E0%A4%A=1"), new Map());
  assert.deepEqual(wanted("#gpu=yes,perhaps"), new Map([[0, new Set([0])]]));
});

test("a service meets, breaks or does not know a requirement; an open cell meets any", () => {
  const verdicts = judged(book, wanted("#gpu=yes&streaming=yes"));
  assert.deepEqual(verdicts[0], { service: 0, met: [0], broken: [1], unknown: [] });
  assert.deepEqual(verdicts[2], { service: 2, met: [0, 1], broken: [], unknown: [] });
  assert.deepEqual(verdicts[3], { service: 3, met: [1], broken: [], unknown: [0] });
});

test("two answers to one question: either will do", () => {
  const fitting = judged(book, wanted("#gpu=yes,no")).filter(({ met }) => met.length === 1);
  assert.deepEqual(fitting.map(({ service }) => service), [0, 1, 2]);
});

test("an option counts what would fit if it were required with what other criteria ask", () => {
  assert.deepEqual(counts(book, new Map())[0], [2, 1]);
  assert.deepEqual(counts(book, wanted("#streaming=yes"))[0], [1, 1]);
  assert.deepEqual(counts(book, wanted("#gpu=yes"))[0], [2, 1], "an answer does not narrow its own question");
});

test("nothing needs to be given up while something fits, or when nothing is asked", () => {
  assert.deepEqual(giveUps(book, wanted("#gpu=yes")), []);
  assert.deepEqual(giveUps(book, new Map()), []);
});

test("at a dead end the smallest sets to give up are offered with what they leave", () => {
  assert.deepEqual(giveUps(book, wanted("#gpu=yes&streaming=yes&code=no")), [
    { going: [1], services: [0] },
    { going: [0], services: [1] },
    { going: [3], services: [2] },
  ]);
});

test("no service that meets nothing at all is a way out", () => {
  assert.deepEqual(giveUps(book, wanted("#code=yes")), []);
});

test("the sets to give up are the smallest there are, by trying all", () => {
  for (const hash of ["#gpu=no&streaming=no&code=yes", "#gpu=yes&streaming=yes&code=no", "#gpu=no&streaming=no"]) {
    const asked = wanted(hash);
    const fits = (kept) => judged(book, kept).some(({ broken, unknown }) => broken.length + unknown.length === 0);
    const subsets = [...asked.keys()].reduce((sets, key) => sets.concat(sets.map((set) => [...set, key])), [[]]);
    const enough = subsets.filter((set) => fits(new Map([...asked].filter(([key]) => !set.includes(key)))));
    const least = Math.min(...enough.map((set) => set.length));
    const found = giveUps(book, asked);
    assert.ok(least === 0 || least === asked.size ? found.length === 0 : found.every(({ going }) => going.length === least));
    if (found.length > 0) {
      assert.equal(found.length, enough.filter((set) => set.length === least).length);
    }
  }
});

test("criteria that most services have come first", () => {
  assert.deepEqual(askable(book), [1, 0, 3]);
});
