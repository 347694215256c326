"use strict";
const test = require("node:test");
const assert = require("node:assert/strict");
const { otherTheme, shortcut, currentHeading, compareCells } = require("./site.js");

const reading = { isEditable: false, isInteractive: false };

test("the switch leads away from what is seen, chosen or not", () => {
  assert.equal(otherTheme(undefined, true), "light");
  assert.equal(otherTheme(undefined, false), "dark");
  assert.equal(otherTheme("dark", false), "light");
  assert.equal(otherTheme("light", true), "dark");
});

test("keys mean something while reading", () => {
  assert.equal(shortcut({ key: "/" }, reading), "search");
  assert.equal(shortcut({ key: "j" }, reading), "next");
  assert.equal(shortcut({ key: "K" }, reading), "previous");
  assert.equal(shortcut({ key: " " }, reading), "reveal");
  assert.equal(shortcut({ key: "x" }, reading), "");
});

test("keys mean nothing while typing, with a modifier, or on a button", () => {
  assert.equal(shortcut({ key: "/" }, { isEditable: true, isInteractive: true }), "");
  assert.equal(shortcut({ key: "k", ctrlKey: true }, reading), "");
  assert.equal(shortcut({ key: " " }, { isEditable: false, isInteractive: true }), "");
  assert.equal(shortcut({ key: " ", shiftKey: true }, reading), "");
});

test("the current heading is the last one passed", () => {
  assert.equal(currentHeading([200, 400], 120), 0);
  assert.equal(currentHeading([-300, 100, 700], 120), 1);
  assert.equal(currentHeading([-900, -500, -100], 120), 2);
});

test("cells sort by number where both are numbers, else as text, empty last", () => {
  assert.ok(compareCells("9", "10", "en") < 0);
  assert.ok(compareCells("1,200", "300", "en") > 0);
  assert.ok(compareCells("Athena", "Glue", "en") < 0);
  assert.ok(compareCells("", "Glue", "en") > 0);
  assert.equal(compareCells("", " ", "en"), 0);
});
