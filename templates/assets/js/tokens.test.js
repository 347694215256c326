"use strict";
const test = require("node:test");
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");

const css = fs.readFileSync(path.join(__dirname, "..", "css", "tokens.css"), "utf8");

/** The colours by name, each as [light, dark] in relative luminance (WCAG 2.2). */
const colours = new Map(
  Array.from(css.matchAll(/--([\w-]+): light-dark\(oklch\(([^)]*)\), oklch\(([^)]*)\)\)/g), ([, name, light, dark]) => [
    name,
    [luminance(light), luminance(dark)],
  ]),
);

/** OKLCH to linear sRGB by Björn Ottosson's matrices, clipped to the gamut. */
function luminance(oklch) {
  const [l, c, h] = oklch.split(/\s+/).map((part) => (part.endsWith("%") ? parseFloat(part) / 100 : parseFloat(part)));
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front, back, scheme) {
  const [dark, light] = [colours.get(front)[scheme], colours.get(back)[scheme]].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function needs(ratio, fronts, backs) {
  for (const front of fronts) {
    for (const back of backs) {
      for (const scheme of [0, 1]) {
        const found = contrast(front, back, scheme);
        assert.ok(found >= ratio, `${front} on ${back}, ${scheme ? "dark" : "light"}: ${found.toFixed(2)} < ${ratio}`);
      }
    }
  }
}

const papers = ["paper", "surface", "raised"];
const kinds = ["service", "scenario", "comparison", "decision", "pattern", "topic"].map((kind) => `kind-${kind}`);

test("there are colours to measure", () => assert.ok(colours.size > 15));
test("text stands out by 7:1", () => needs(7, ["ink", "ink-soft", "accent"], papers));
test("marked text stands out by 7:1", () => needs(7, ["ink"], ["highlight"]));
test("labels stand out by 4.5:1", () => needs(4.5, ["ink-faint", "good", "bad", "warn", ...kinds], papers));
test("words on buttons stand out by 4.5:1", () => needs(4.5, ["on-accent"], ["accent"]));
test("glyphs and the edges of fields stand out by 3:1", () => needs(3, ["rule-strong", ...kinds], papers));

test("the page of the style shows every colour, size and space", () => {
  const page = fs.readFileSync(path.join(__dirname, "..", "..", "pages", "style.ftlh"), "utf8");
  const sizes = Array.from(css.matchAll(/--(size-\w+):/g), ([, name]) => name);
  const spaces = Array.from(css.matchAll(/--space-(\d+):/g), ([, number]) => Number(number));
  for (const name of [...colours.keys(), ...sizes]) assert.ok(page.includes(`"${name}"`), name);
  assert.ok(page.includes(`1..${Math.max(...spaces)} as`), "spaces");
});

test("layers are declared, and every file of styles is in one; a component has 20 to 150 lines", () => {
  const folder = path.join(__dirname, "..", "css");
  const layers = fs.readFileSync(path.join(folder, "layers.css"), "utf8").match(/@layer ([^;]+);/)[1].split(", ");
  const components = fs.readdirSync(path.join(folder, "components")).map((name) => path.join("components", name));
  assert.ok(components.length > 15);
  for (const name of ["tokens.css", "reset.css", "base.css", "layout.css", "states.css", ...components]) {
    const text = fs.readFileSync(path.join(folder, name), "utf8");
    assert.ok(layers.includes(text.match(/^@layer (\w+) \{/m)?.[1]), name);
    const lines = text.trimEnd().split("\n").length;
    if (name.startsWith("components")) assert.ok(lines >= 20 && lines <= 150, `${name}: ${lines}`);
  }
});
