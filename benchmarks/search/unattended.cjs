// Asks our search its queries for the first time, in a Chromium to which nothing is attached: whoever steers a browser is told of each file that it
// loads, which costs a third of the time of a query that loads files, and no reader does.
//
//   [EVERY=N] [SLOWEST=N] node unattended.cjs FOLDER SUITE [disk] [fresh]
//
// FOLDER and SUITE are those of compare.cjs. `disk` opens the page from a folder on disk instead of over HTTP, `fresh` asks each query in a page just
// opened instead of all in turn in one. Says the milliseconds until eight hits, loading included, and of all in turn those of the second time. SLOWEST
// names that many of the slowest with the files they loaded.
'use strict';
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const zlib = require('zlib');
const { spawn } = require('child_process');

const [folder, suite, ...how] = process.argv.slice(2);
const SETS = ['queries', 'fresh', 'students', 'unseen', 'newcomers', 'examinees', 'terse', 'harder', 'pressed'];
const queries = SETS.flatMap((set) => fs.readFileSync(path.join(suite, set + '.tsv'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')))
  .map((line) => line.split('\t')[1])
  .filter((_, i) => i % Number(process.env.EVERY || 1) === 0);

/** Runs in the page: asks what it is told to and posts what it took. */
async function asker({ queries, fresh, server }) {
  const loaded = [];
  const load = (file) =>
    new Promise((done) => {
      loaded.push(file);
      document.head.append(Object.assign(document.createElement('script'), { src: file, onload: done }));
    });
  const rest = () => new Promise((done) => setTimeout(done, 20));
  const post = (said) => fetch(server, { method: 'POST', mode: 'no-cors', body: JSON.stringify(said) });
  const opening = performance.now();
  const index = new studygraphSearch.index.Index(load);
  await index.open();
  const opened = performance.now() - opening;
  const ask = async (text) => {
    await rest();
    loaded.length = 0;
    const start = performance.now();
    await studygraphSearch.engine.find(index, text, { limit: 8 });
    return { text, time: performance.now() - start, files: [...loaded] };
  };
  if (fresh) {
    const turn = Number(location.hash.slice(1));
    await post({ opened, first: [await ask(queries[turn])], again: [], done: turn + 1 === queries.length });
    if (turn + 1 < queries.length) {
      location.hash = String(turn + 1);
      location.reload();
    }
    return;
  }
  const first = [];
  const again = [];
  for (const text of queries) first.push(await ask(text));
  for (const text of queries) again.push(await ask(text));
  await post({ opened, first, again, done: true });
}

const assets = fs.readdirSync(path.join(folder, 'assets'));
const asset = (name) => `assets/${assets.find((file) => file.startsWith(name + '.'))}`;
const page = `<!doctype html><meta charset="utf-8"><title>Search</title>${[asset('search'), asset('search-engine'), 'unattended.js'].map((file) => `<script src="${file}"></script>`).join('')}`;
const said = { opened: [], first: [], again: [] };
let finish;
const finished = new Promise((done) => (finish = done));
const packed = new Map();

const server = http.createServer((request, response) => {
  if (request.method === 'POST') {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      response.end();
      const { opened, first, again, done } = JSON.parse(text);
      said.opened.push(opened);
      said.first.push(...first);
      said.again.push(...again);
      if (done) finish();
    });
    return;
  }
  const bytes = packed.get(request.url.slice(1));
  if (!bytes) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': request.url.endsWith('.js') ? 'text/javascript' : 'text/html', 'content-encoding': 'gzip', 'cache-control': 'no-store' });
  response.end(bytes);
});

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const share = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
const summary = (numbers) => `${share(numbers, 0.5).toFixed(1)} / ${share(numbers, 0.95).toFixed(1)} / ${Math.max(...numbers).toFixed(0)}`;

server.listen(0, '127.0.0.1', async () => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  const script = `(${asker})(${JSON.stringify({ queries, fresh: how.includes('fresh'), server: address })});`;
  const own = new Map([['unattended.html', page], ['unattended.js', script]]);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'unattended-'));
  for (const [name, text] of own) packed.set(name, zlib.gzipSync(text));
  if (how.includes('disk')) for (const [name, text] of own) fs.writeFileSync(path.join(folder, name), text);
  else for (const file of ['search-index.js', ...assets.filter((name) => /^search[.-]/.test(name)).map((name) => 'assets/' + name)]) packed.set(file, zlib.gzipSync(fs.readFileSync(path.join(folder, file))));
  const start = how.includes('disk') ? 'file://' + path.resolve(folder) + '/' : address;
  const browser = spawn(process.env.STUDYGRAPH_CHROMIUM || '/usr/bin/chromium', [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', `--user-data-dir=${profile}`, start + 'unattended.html#0',
  ], { stdio: 'ignore' });
  await finished;
  browser.kill();
  server.close();
  if (how.includes('disk')) for (const name of own.keys()) fs.rmSync(path.join(folder, name));
  const { opened, first, again } = said;
  console.log(
    `${how.join(' ') || 'http'}: ${first.length} queries, ms median / p95 / most: opened ${summary(opened)}; first asked ${summary(first.map((one) => one.time))}` +
      `${again.length > 0 ? `; again ${summary(again.map((one) => one.time))}` : ''}; files ${summary(first.map((one) => one.files.length))}`,
  );
  for (const { time, files, text } of first.sort((a, b) => b.time - a.time).slice(0, Number(process.env.SLOWEST || 0))) console.log(`  ${time.toFixed(0)} ms, ${files.length} files: ${text}`);
  setTimeout(() => fs.rmSync(profile, { recursive: true, force: true }), 1000);
});
