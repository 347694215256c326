"use strict";
const test = require("node:test");
const assert = require("node:assert/strict");
const { fileOf, stepAt, roleOf, stepsOf } = require("./walk.js");

const steps = stepsOf({
  "first.html": { title: "First", way: [], matter: "" },
  "%C3%BCber.html": { title: "Über", way: ["first.html"], matter: "" },
});

test("a file is the last part of an address, readable", () => {
  assert.equal(fileOf("https://a.example/decisions/tree/%C3%BCber.html?h=x#y"), "über.html");
  assert.equal(fileOf("first.html"), "first.html");
  assert.equal(fileOf("odd%.html"), "odd%.html");
});

test("steps are known by readable file and keep the escaped one for the address", () => {
  assert.deepEqual([...steps.keys()], ["first.html", "über.html"]);
  assert.equal(steps.get("über.html").file, "%C3%BCber.html");
});

test("the hash says where a walk from disk has come to", () => {
  assert.equal(stepAt("file:///site/first.html#at=%C3%BCber.html", steps), "über.html");
  assert.equal(stepAt("file:///site/first.html", steps), "first.html");
});

test("a hash that names no step, or something else, leaves the page as it is", () => {
  assert.equal(stepAt("file:///site/first.html#at=other.html", steps), "first.html");
  assert.equal(stepAt("file:///site/first.html#_why-not", steps), "first.html");
});

test("the map marks where the reader is and the way there", () => {
  assert.equal(roleOf("b", "b", ["a"]), "here");
  assert.equal(roleOf("a", "b", ["a"]), "past");
  assert.equal(roleOf("c", "b", ["a"]), "faded");
});
