#!/usr/bin/env node
// Judges a published site as Lighthouse does on a phone: node benchmarks/lighthouse.js SITE [PAGE…].
// Serves SITE compressed on this machine under a strict policy, as hosts do. Needs Chromium and `npx lighthouse` (npm install lighthouse).
"use strict";

const { execFile } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { promisify } = require("node:util");
const zlib = require("node:zlib");

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
};

function serve(site) {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://site").pathname).replace(/\/$/, "/index.html");
    const file = path.join(site, name);
    if (!file.startsWith(site) || !fs.existsSync(file)) {
      response.writeHead(404);
      response.end();
      return;
    }
    const bytes = zlib.gzipSync(fs.readFileSync(file));
    response.writeHead(200, {
      "Content-Type": TYPES[file.split(".").pop()] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": bytes.length,
      "Content-Security-Policy": "default-src 'self'",
      "Cache-Control": name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(bytes);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Home, search, and the first page of each kind a reader opens most. */
function pages(site) {
  const first = (folder) => {
    const names = fs.existsSync(path.join(site, folder)) ? fs.readdirSync(path.join(site, folder)).sort() : [];
    const name = names.find((each) => each.endsWith(".html") && each !== "index.html");
    return name ? [folder + "/" + name] : [];
  };
  return ["index.html", ...["services", "scenarios", "decisions"].flatMap(first), "search.html"];
}

/** The report of Lighthouse; it runs beside this process, which must answer its requests. */
async function judge(url) {
  const { stdout } = await promisify(execFile)(
    "npx",
    ["lighthouse", url, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run"],
    { env: { CHROME_PATH: process.env.STUDYGRAPH_CHROMIUM ?? "/usr/bin/chromium", ...process.env }, maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout);
}

function tell(page, { categories, audits }) {
  const scores = Object.values(categories).map((each) => `${each.id} ${Math.round(each.score * 100)}`);
  const shift = audits["cumulative-layout-shift"].numericValue;
  const blocked = Math.round(audits["total-blocking-time"].numericValue);
  console.log(`${page}: ${scores.join(", ")}; layout shift ${shift}, blocked ${blocked} ms`);
  const counting = new Set(Object.values(categories).flatMap((each) => each.auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id)));
  for (const audit of Object.values(audits)) {
    if (counting.has(audit.id) && audit.score !== null && audit.score < 0.9) {
      console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
  }
}

async function main([folder, ...named]) {
  const site = path.resolve(folder ?? "site");
  if (!fs.existsSync(path.join(site, "index.html"))) throw new Error(site + " holds no site");
  const server = await serve(site);
  const { port } = server.address();
  try {
    for (const page of named.length > 0 ? named : pages(site)) tell(page, await judge(`http://127.0.0.1:${port}/${page}`));
  } finally {
    server.close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
