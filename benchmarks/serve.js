#!/usr/bin/env node
// Times how long an author waits under `studygraph serve`: from the moment a note is closed to the last byte of its new page.
// node benchmarks/serve.js VAULT NOTE [EDITS]: works on a copy of the vault; NOTE is a path below it. PAUSE and REST, in milliseconds, lie between
// edits and before the first.
"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const path = require("node:path");

const PAUSE = Number(process.env.PAUSE || 400); // milliseconds between two edits, as nobody saves faster

function get(url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
      })
      .on("error", reject);
  });
}

/** Starts the server and gives its process and address. */
function serve(vault) {
  const server = spawn(path.join(__dirname, "..", "studygraph"), ["serve", vault, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  return new Promise((resolve, reject) => {
    let text = "";
    server.on("exit", () => reject(new Error("the server ended")));
    server.stdout.on("data", (part) => {
      text += part;
      const url = /http:\/\/\S+/.exec(text);
      if (url) resolve({ server, url: url[0] });
    });
  });
}

/** Calls back with each build that the server tells of. */
function listen(url, onBuild) {
  http.get(url + ".studygraph/events", (response) => {
    response.setEncoding("utf8");
    response.on("data", onBuild);
    response.on("error", () => {}); // the server has ended, as asked
  });
}

/** The time until a page holds what was written; the page is asked for when the server tells of a build, as a browser does. */
async function timed(file, page, mark, builds) {
  const told = builds.next();
  const handle = fs.openSync(file, "a");
  fs.writeSync(handle, `\n${mark}.\n`);
  fs.closeSync(handle);
  const start = performance.now();
  let build = told;
  for (;;) {
    await build;
    build = builds.next();
    if ((await get(page)).includes(mark)) return performance.now() - start;
  }
}

async function main([vault, note, edits = "30"]) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "studygraph-serve-"));
  fs.cpSync(vault, folder, { recursive: true });
  const { server, url } = await serve(folder);
  let waiting = () => {};
  const builds = { next: () => new Promise((resolve) => (waiting = resolve)) };
  listen(url, () => waiting());
  const graph = JSON.parse(await get(url + "graph.json"));
  const node = graph.nodes.find((one) => one.source && one.source.file === note && one.source.line <= 20);
  const page = url + node.url;
  await get(page);
  await new Promise((resolve) => setTimeout(resolve, Number(process.env.REST || 6000)));
  const times = [];
  for (let i = 0; i < Number(edits); i++) {
    times.push(await timed(path.join(folder, note), page, `Written for measure ${i} of ${edits}`, builds));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
  console.log(
    `${note} → ${node.url}, ${edits} edits: first ${times[0].toFixed(0)} ms, median ${at(0.5)} ms, ` +
      `p90 ${at(0.9)} ms, slowest ${at(1)} ms`,
  );
  server.removeAllListeners("exit");
  server.kill();
  fs.rmSync(folder, { recursive: true });
  process.exit(0);
}

main(process.argv.slice(2));
