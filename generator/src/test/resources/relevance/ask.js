// Asks an index on disk the queries of files and prints, for each, the name of its file, its kind and text, the place of the first expected
// hit (0: none of the first ten), the first three hits, and the addresses of the first ten.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const [scripts, site, ...files] = process.argv.slice(2);
const run = (file) => vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file });
for (const name of ['words', 'codes', 'parts', 'index', 'names', 'meanings', 'remarks', 'turns', 'query', 'engine', 'facets']) run(path.join(scripts, `search-${name}.js`));
const search = globalThis.studygraphSearch;
const index = new search.index.Index(async (file) => run(path.join(site, file)));

/** `~` a title that begins so, `@` a service, a section of its page or a scenario it answers, else a title. */
async function isRight(hit, expected) {
  const title = hit.title.toLowerCase().replace(/\?$/, '');
  const { answer } = await index.text(hit.number);
  const answers = hit.group === 'scenario' ? answer.toLowerCase().split(': ')[0].split(', ') : hit.context.map((name) => name.toLowerCase());
  return expected.some((name) => {
    if (name.startsWith('~')) return title.startsWith(name.slice(1));
    return name.startsWith('@') ? title === name.slice(1) || (isOfService(hit) && answers.includes(name.slice(1))) : title === name;
  });
}

function isOfService(hit) {
  return hit.group === 'scenario' || (hit.group === 'section' && hit.url.startsWith('services/'));
}

async function answer(line) {
  const [kind, text, titles] = line.split('\t');
  const expected = titles.toLowerCase().split(' | ');
  const { hits } = await search.engine.find(index, text, { limit: 10 });
  const right = await Promise.all(hits.map((hit) => isRight(hit, expected)));
  const place = right.indexOf(true) + 1;
  return [kind, text, place, hits.slice(0, 3).map((hit) => `${hit.why}: ${hit.title}`).join(' | '), hits.map((hit) => hit.url).join(' ')];
}

async function main() {
  for (const file of files) {
    for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      process.stdout.write([path.basename(file, '.tsv'), ...(await answer(line))].join('\t') + '\n');
    }
  }
}

main();
