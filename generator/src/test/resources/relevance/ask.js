// Asks an index on disk the queries of a file and prints, for each, the place of the first expected hit (0: none of the first ten).
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const [scripts, site, queries] = process.argv.slice(2);
const run = (file) => vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
for (const name of ['words', 'index', 'query', 'engine', 'facets']) run(path.join(scripts, `search-${name}.js`));
const search = globalThis.studygraphSearch;
const index = new search.index.Index(async (file) => run(path.join(site, file)));

async function main() {
  for (const line of fs.readFileSync(queries, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, text, titles] = line.split('\t');
    const expected = titles.toLowerCase().split(' | ');
    const { hits } = await search.engine.find(index, text, { limit: 10 });
    const place = hits.findIndex((hit) => {
      const title = hit.title.toLowerCase().replace(/\?$/, '');
      return expected.some((name) => (name.startsWith('~') ? title.startsWith(name.slice(1)) : title === name));
    });
    process.stdout.write([kind, text, place + 1, hits.slice(0, 3).map((hit) => `${hit.why}: ${hit.title}`).join(' | ')].join('\t') + '\n');
  }
}

main();
