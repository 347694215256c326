#!/usr/bin/env node
// Pictures of one page of each kind, for whoever judges the look: node benchmarks/screenshots.js SITE FOLDER [WORD…].
// WORDs keep only the pictures whose name holds one of them (service, 360, dark, print …). Needs Chromium and nothing else.
"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const WIDTHS = [360, 768, 1440];
const SCHEMES = ["light", "dark"];
const PRINTED = { a4: [8.27, 11.69], letter: [8.5, 11] };
const TALLEST = 4000; // what is further down is never judged from a picture

/** One page of each kind: folders give the page that has most to show. */
function kinds(site) {
  const found = new Map();
  const largest = (folder, keep = () => true) => {
    const at = path.join(site, folder);
    if (!fs.existsSync(at)) return null;
    return fs.readdirSync(at)
      .filter((name) => name.endsWith(".html") && name !== "index.html" && keep(name))
      .map((name) => ({ name: folder + "/" + name, bytes: fs.statSync(path.join(at, name)).size }))
      .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))[0]?.name;
  };
  for (const name of fs.readdirSync(site).filter((each) => each.endsWith(".html"))) {
    found.set(name === "index.html" ? "home" : name.replace(".html", ""), name);
  }
  for (const kind of ["services", "scenarios", "comparisons", "patterns", "topics", "tags", "compare", "decisions"]) {
    if (kind !== "compare" && fs.existsSync(path.join(site, kind, "index.html"))) found.set(kind + "-list", kind + "/index.html");
    const page = largest(kind);
    if (page) found.set(kind === "compare" ? "compare-pair" : kind.replace(/s$/, ""), page);
  }
  const tree = (found.get("decision") ?? "").replace(".html", "");
  const steps = tree && fs.existsSync(path.join(site, tree)) ? fs.readdirSync(path.join(site, tree)).sort() : [];
  const of = (kind) => steps.find((name) => fs.readFileSync(path.join(site, tree, name), "utf8").includes(`class="page-${kind}"`));
  for (const kind of ["question", "outcome"]) {
    if (of(kind)) found.set(kind, `${tree}/${of(kind)}`);
  }
  return found;
}

/** What a page draws only when somebody scrolls to it would be blank in a picture of the whole page. */
const DRAW_ALL = `document.querySelectorAll("*").forEach((each) => {
  if (getComputedStyle(each).contentVisibility === "auto") each.style.contentVisibility = "visible";
})`;

/** A browser that is spoken to through two pipes. */
function browser() {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "screenshots-"));
  const child = spawn(
    process.env.STUDYGRAPH_CHROMIUM ?? "chromium",
    ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--hide-scrollbars",
      "--allow-file-access-from-files", `--user-data-dir=${profile}`, "--remote-debugging-pipe"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const waiting = new Map();
  const heard = [];
  let last = 0;
  let rest = "";
  child.stdio[4].on("data", (bytes) => {
    const parts = (rest + bytes).split("\0");
    rest = parts.pop();
    for (const message of parts.map((text) => JSON.parse(text))) {
      if (message.id) {
        const { resolve, reject } = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      } else {
        heard.splice(0).forEach((each) => (each.method === message.method ? each.resolve() : heard.push(each)));
      }
    }
  });
  return {
    say(method, params, sessionId) {
      last += 1;
      child.stdio[3].write(JSON.stringify({ id: last, method, params, sessionId }) + "\0");
      return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
    },
    hear: (method) => new Promise((resolve) => heard.push({ method, resolve })),
    async close() {
      const gone = new Promise((resolve) => child.on("exit", resolve));
      await this.say("Browser.close", {});
      await gone;
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function main([site, folder, ...words]) {
  if (!folder) {
    console.error("usage: node benchmarks/screenshots.js SITE FOLDER [WORD…]");
    process.exit(2);
  }
  const wanted = (name) => words.length === 0 || words.some((word) => name.split("-").includes(word) || name.startsWith(word));
  fs.mkdirSync(folder, { recursive: true });
  const chromium = browser();
  const { targetId } = await chromium.say("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await chromium.say("Target.attachToTarget", { targetId, flatten: true });
  const say = (method, params = {}) => chromium.say(method, params, sessionId);
  const open = async (page) => {
    const loaded = chromium.hear("Page.loadEventFired");
    await say("Page.navigate", { url: pathToFileURL(path.resolve(site, page)).href });
    await loaded;
    await new Promise((resolve) => setTimeout(resolve, page === "graph.html" ? 2000 : 250));
  };
  await say("Page.enable");
  let count = 0;
  for (const [kind, page] of kinds(site)) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        const name = `${kind}-${width}-${scheme}`;
        if (!wanted(name)) continue;
        await say("Emulation.setDeviceMetricsOverride", { width, height: width < 500 ? 740 : 900, deviceScaleFactor: 1, mobile: width < 500 });
        await say("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
        await open(page);
        await say("Runtime.evaluate", { expression: DRAW_ALL });
        const { cssContentSize } = await say("Page.getLayoutMetrics");
        const clip = { x: 0, y: 0, width, height: Math.min(TALLEST, cssContentSize.height), scale: 1 };
        const { data } = await say("Page.captureScreenshot", { captureBeyondViewport: true, clip });
        fs.writeFileSync(path.join(folder, name + ".png"), Buffer.from(data, "base64"));
        count += 1;
      }
    }
    for (const [paper, [paperWidth, paperHeight]] of Object.entries(PRINTED)) {
      const name = `${kind}-print-${paper}`;
      if (!wanted(name)) continue;
      await say("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: "light" }] });
      await open(page);
      const { data } = await say("Page.printToPDF", { paperWidth, paperHeight, printBackground: false });
      fs.writeFileSync(path.join(folder, name + ".pdf"), Buffer.from(data, "base64"));
      count += 1;
    }
  }
  await chromium.close();
  console.log(`${count} pictures in ${folder}`);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
