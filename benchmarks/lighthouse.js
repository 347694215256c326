#!/usr/bin/env node
// Judges a published site as Lighthouse does on a phone: node benchmarks/lighthouse.js SITE [PAGE…].
// Serves SITE compressed on this machine under a strict policy, as hosts do. Needs Chromium and `npx lighthouse` (npm install lighthouse).
"use strict";

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
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

function judge(url) {
  const report = execFileSync(
    "npx",
    ["lighthouse", url, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run"],
    { env: { CHROME_PATH: process.env.STUDYGRAPH_CHROMIUM ?? "/usr/bin/chromium", ...process.env }, maxBuffer: 1 << 28 },
  );
  return JSON.parse(report);
}

async function main([folder, ...named]) {
  const site = path.resolve(folder);
  const server = fs.existsSync(path.join(site, "index.html")) ? await serve(site) : null;
  if (!server) throw new Error(site + " holds no site");
  // The judge runs in a process of its own while this one must answer it.
  const { port } = server.address();
  for (const page of named.length > 0 ? named : pages(site)) {
    const report = await new Promise((resolve, reject) => {
      require("node:child_process").execFile(
        process.execPath,
        [__filename, "--judge", `http://127.0.0.1:${port}/${page}`],
        { maxBuffer: 1 << 28 },
        (error, out) => (error ? reject(error) : resolve(JSON.parse(out))),
      );
    });
    const scores = Object.values(report.categories).map((each) => `${each.id} ${Math.round(each.score * 100)}`);
    console.log(`${page}: ${scores.join(", ")}; layout shift ${report.audits["cumulative-layout-shift"].numericValue}, blocked ${Math.round(report.audits["total-blocking-time"].numericValue)} ms`);
    for (const audit of Object.values(report.audits)) {
      const counts = Object.values(report.categories).some((each) => each.auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0));
      if (counts && audit.score !== null && audit.score < 0.9) console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
  }
  server.close();
}

if (process.argv[2] === "--judge") {
  process.stdout.write(JSON.stringify(judge(process.argv[3])));
} else {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
