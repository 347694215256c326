// Asks our search and three others the same queries over the same documents, in headless Chromium; prints a line each.
//
//   [EVERY=N] [PLACES=FILE] node compare.cjs FOLDER SUITE ENGINE…
//
// EVERY asks only each Nth query, for engines that would not be done in an hour. PLACES is a file to which a line is added for each engine and
// query: its set, its place in the set, kind, text, and where the expected hit came (0: none of those shown).
// FOLDER is what InventedScenarios writes (our index and documents.json); SUITE the folder of queries.tsv and the other sets; engines are
// ours, minisearch, lunr, pagefind. The packages are looked for below the current folder (`run` fetches them there).
'use strict';
const fs = require('fs');
const http = require('http');
const path = require('path');
const zlib = require('zlib');
const { createRequire } = require('module');

const here = createRequire(path.join(process.cwd(), 'x.js'));
const { chromium } = here('playwright-core');
const [folder, suite, ...engines] = process.argv.slice(2);
const SHOWN = 8;
const FIRST_SAMPLES = 20;

const queries = ['queries', 'fresh', 'students', 'unseen', 'newcomers', 'examinees', 'terse', 'harder', 'pressed', 'seventh', 'eighth'].flatMap((part) =>
  fs.readFileSync(path.join(suite, part + '.tsv'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line, place) => {
    const [kind, text, titles] = line.split('\t');
    return { kind, text, part, place, expected: titles.toLowerCase().split(' | ') };
  }),
).filter((_, i) => i % Number(process.env.EVERY || 1) === 0);
const documents = () => JSON.parse(fs.readFileSync(path.join(folder, 'documents.json'), 'utf8'));
const module_ = (name) => path.join(process.cwd(), 'node_modules', name);
const script = (...sources) => sources.map((source) => `<script src="${source}"></script>`).join('');
const titlesOf = (all) => JSON.stringify(all.map((document) => [document.title, document.url]));
let byAddress;
const plain = (all) => all.map((document, number) => ({ id: number, url: document.url, title: document.title, names: document.names, context: document.context, text: document.text }));

/** For each engine the files of its page, and in the page `ready()` and `ask(text)` that gives the addresses of the first hits. */
const MAKERS = {
  async ours() {
    const assets = fs.readdirSync(path.join(folder, 'assets'));
    const asset = (name) => `/assets/${assets.find((file) => file.startsWith(name + '.'))}`;
    const files = new Map([['/search-index.js', fs.readFileSync(path.join(folder, 'search-index.js'))]]);
    for (const file of assets) if (/^search[.-]/.test(file)) files.set(`/assets/${file}`, fs.readFileSync(path.join(folder, 'assets', file)));
    const glue = `
      const load = (file) => new Promise((done) => { const s = document.createElement('script'); s.src = '/' + file; s.onload = done; document.head.append(s); });
      let index;
      globalThis.ready = async () => { index = new studygraphSearch.index.Index(load); await index.open(); };
      globalThis.ask = async (text) => (await studygraphSearch.engine.find(index, text, { limit: ${SHOWN} })).hits.map((hit) => hit.url);`;
    return { files, page: script(asset('search'), asset('search-engine')), glue };
  },
  async minisearch() {
    const MiniSearch = here('minisearch');
    const options = { fields: ['title', 'names', 'context', 'text'], storeFields: ['title', 'url'] };
    const mini = new MiniSearch(options);
    mini.addAll(plain(documents()));
    const files = new Map([['/lib.js', fs.readFileSync(module_('minisearch/dist/umd/index.js'))], ['/index.json', Buffer.from(JSON.stringify(mini))]]);
    const glue = `
      let index;
      globalThis.ready = async () => { index = MiniSearch.loadJSON(await (await fetch('/index.json')).text(), ${JSON.stringify(options)}); };
      globalThis.ask = async (text) => index.search(text).slice(0, ${SHOWN}).map((hit) => hit.url);`;
    return { files, page: script('/lib.js'), glue };
  },
  async lunr() {
    const lunr = here('lunr');
    const all = documents();
    const index = lunr(function () {
      this.ref('id');
      for (const field of ['title', 'names', 'context', 'text']) this.field(field);
      plain(all).forEach((document) => this.add(document));
    });
    const files = new Map([['/lib.js', fs.readFileSync(module_('lunr/lunr.min.js'))], ['/index.json', Buffer.from(JSON.stringify(index))], ['/titles.json', Buffer.from(titlesOf(all))]]);
    const glue = `
      let index, titles;
      globalThis.ready = async () => {
        [index, titles] = await Promise.all(['/index.json', '/titles.json'].map(async (file) => (await fetch(file)).json()));
        index = lunr.Index.load(index);
      };
      globalThis.ask = async (text) => index.search(text.replace(/[:*~^+-]/g, ' ')).slice(0, ${SHOWN}).map((hit) => titles[hit.ref][1]);`;
    return { files, page: script('/lib.js'), glue };
  },
  async pagefind() {
    const pagefind = await import(module_('pagefind/lib/index.js'));
    const { index } = await pagefind.createIndex({});
    for (const document of documents()) {
      await index.addCustomRecord({ url: '/' + document.url, content: [document.title, document.names, document.context, document.text].join('\n'), language: 'en', meta: { title: document.title, address: document.url } });
    }
    const { files: made } = await index.getFiles();
    const files = new Map(made.map((file) => ['/pagefind/' + file.path.replace(/\\/g, '/'), Buffer.from(file.content)]));
    await pagefind.close();
    const glue = `
      let engine;
      globalThis.ready = async () => { engine = await import('/pagefind/pagefind.js'); await engine.init(); };
      globalThis.ask = async (text) => Promise.all((await engine.search(text)).results.slice(0, ${SHOWN}).map(async (hit) => (await hit.data()).meta.address));`;
    return { files, page: '', glue };
  },
};

const TYPES = { js: 'text/javascript', json: 'application/json', html: 'text/html', wasm: 'application/wasm' };

function serve(files) {
  const packed = new Map();
  const pack = (name) => packed.get(name) || packed.set(name, zlib.gzipSync(files.get(name))).get(name);
  for (const name of files.keys()) pack(name);
  const sent = { bytes: 0 };
  const server = http.createServer((request, response) => {
    const name = request.url.split('?')[0];
    if (!files.has(name)) return response.writeHead(404).end();
    const bytes = pack(name);
    if (name !== '/index.html') sent.bytes += bytes.length;
    response.writeHead(200, { 'content-type': TYPES[name.split('.').pop()] || 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'no-store' });
    return response.end(bytes);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done({ server, sent, total: () => [...files.keys()].reduce((sum, name) => sum + pack(name).length, 0) })));
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const share = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** `~` a title that begins so, `@` a service, a section of its page or a scenario it answers, else a title. */
function isExpected(expected, address) {
  const { title, kind, context, answer, url } = byAddress.get(address);
  const found = title.toLowerCase().replace(/\?$/, '');
  const isSection = kind === 'service' && url.includes('#');
  const answers = kind === 'scenario' ? answer.toLowerCase().split(': ')[0].split(', ') : isSection ? context.toLowerCase().split('\n') : [];
  return expected.some((name) => {
    if (name.startsWith('~')) return found.startsWith(name.slice(1));
    return name.startsWith('@') ? found === name.slice(1) || answers.includes(name.slice(1)) : found === name;
  });
}

async function measure(engine, browser) {
  const started = Date.now();
  const { files, page: head, glue } = await MAKERS[engine]();
  const making = (Date.now() - started) / 1000;
  files.set('/glue.js', Buffer.from(glue));
  files.set('/index.html', Buffer.from(`<!doctype html><meta charset="utf-8"><title>${engine}</title>${head}<script src="/glue.js"></script>`));
  const { server, sent, total } = await serve(files);
  const address = `http://127.0.0.1:${server.address().port}/index.html`;
  const first = [];
  const ready = [];
  const visit = async () => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(engine, error.message));
    await page.goto(address);
    ready.push(await page.evaluate(async () => {
      const start = performance.now();
      await ready();
      return performance.now() - start;
    }));
    return page;
  };
  const samples = queries.filter((_, i) => i % Math.ceil(queries.length / FIRST_SAMPLES) === 0);
  for (const { text } of engine === 'ours' || engine === 'pagefind' ? samples : samples.slice(0, 3)) {
    sent.bytes = 0;
    const page = await visit();
    await page.evaluate((text) => ask(text), text);
    first.push(sent.bytes);
    await page.close();
  }
  const page = await visit();
  await page.evaluate(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (longest = Math.max(longest, entry.duration)))).observe({ type: 'longtask' });
  });
  const answers = [];
  const times = [];
  const cold = [];
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < queries.length; i++) {
      const [found, time] = await page.evaluate(async (text) => {
        const start = performance.now();
        const found = await ask(text);
        return [found, performance.now() - start];
      }, queries[i].text);
      if (round === 0) answers[i] = found;
      (round === 0 ? cold : times).push(time);
    }
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize').value;
  const kB = (bytes) => Math.round(bytes / 1000);
  console.log(
    `${engine}\tfirst kB median ${kB(share(first, 0.5))} p95 ${kB(share(first, 0.95))}\tall kB ${kB(total())}\tready ms ${share(ready, 0.5).toFixed(0)}` +
      `\tquery ms median ${share(times, 0.5).toFixed(1)} p95 ${share(times, 0.95).toFixed(1)}\tfirst time p95 ${share(cold, 0.95).toFixed(1)}` +
      `\tlongest task ms ${(await page.evaluate(() => longest)).toFixed(0)}\theap MB ${(heap / 1e6).toFixed(1)}\tindex made in s ${making.toFixed(1)}`,
  );
  const groups = new Map();
  const places = queries.map(({ expected }, i) => answers[i].findIndex((address) => isExpected(expected, address)) + 1);
  queries.forEach(({ kind, part }, i) => groups.set(`${kind} ${part}`, [...(groups.get(`${kind} ${part}`) || []), places[i]]));
  if (process.env.PLACES) {
    const lines = queries.map(({ kind, text, part, place }, i) => [engine, part, place, kind, text, places[i]].join('\t') + '\n');
    fs.appendFileSync(process.env.PLACES, lines.join(''));
  }
  for (const [name, places] of [...groups].sort()) {
    const within = (most) => (places.filter((place) => place > 0 && place <= most).length / places.length).toFixed(2);
    const reciprocal = (places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length).toFixed(2);
    console.log(`  ${engine}\t${name}\t${places.length}\tsuccess@1 ${within(1)}\tsuccess@3 ${within(3)}\tMRR ${reciprocal}`);
  }
  await page.close();
  server.close();
}

(async () => {
  byAddress = new Map(documents().map((document) => [document.url, document]));
  const browser = await chromium.launch({ executablePath: process.env.STUDYGRAPH_CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    for (const engine of engines) await measure(engine, browser);
  } finally {
    await browser.close();
  }
})();
