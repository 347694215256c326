// Asks an index on disk the queries of a file, each in a fresh index, then again in a warm one; prints sizes loaded and times.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const zlib = require('zlib');

const [scripts, site, queries, step = '8'] = process.argv.slice(2);
const compiled = new Map();
/** Runs a script, read and compiled once however many indexes it is part of. */
function run(file) {
  if (!compiled.has(file)) compiled.set(file, new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file }));
  compiled.get(file).runInThisContext();
}
for (const name of ['words', 'codes', 'parts', 'index', 'names', 'meanings', 'remarks', 'turns', 'query', 'engine', 'facets']) run(path.join(scripts, `search-${name}.js`));
const search = globalThis.studygraphSearch;
const texts = fs.readFileSync(queries, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[1]);

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const share = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

async function main() {
  const packed = new Map();
  const size = (file) => {
    if (!packed.has(file)) packed.set(file, zlib.gzipSync(fs.readFileSync(path.join(site, file))).length);
    return packed.get(file);
  };
  const first = [];
  for (const text of texts.filter((_, i) => i % Number(step) === 0)) {
    let bytes = 0;
    const shards = new Set();
    const index = new search.index.Index(async (file) => {
      if (!shards.has(file)) bytes += size(file);
      shards.add(file);
      run(path.join(site, file));
    });
    search.forget();
    await search.engine.find(index, text, { limit: 8 });
    first.push(bytes);
  }
  const index = new search.index.Index(async (file) => run(path.join(site, file)));
  const times = [];
  for (const text of texts) await search.engine.find(index, text, { limit: 8 });
  for (const text of texts) {
    const start = process.hrtime.bigint();
    await search.engine.find(index, text, { limit: 8 });
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const total = fs.readdirSync(path.join(site, 'assets')).reduce((sum, file) => sum + size(`assets/${file}`), 0);
  const kb = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `first hit median ${kb(share(first, 0.5))}, p95 ${kb(share(first, 0.95))}, most ${Math.max(...first)} gzip; all ${kb(total)} in ${packed.size} files; ` +
      `query median ${share(times, 0.5).toFixed(2)} ms, p95 ${share(times, 0.95).toFixed(2)} ms`,
  );
}

main();
