// @ts-check
'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const search = require('./search-words.js');
require('./search-codes.js');
require('./search-parts.js');
require('./search-index.js');
require('./search-names.js');
require('./search-meanings.js');
require('./search-remarks.js');
require('./search-turns.js');
require('./search-query.js');
require('./search-facets.js');
require('./search-engine.js');
require('./search-marks.js');
require('./search-highlight.js');

test('an address is put together with the title it was made of', () => {
  const { addressOf } = search.parts;
  assert.equal(addressOf('scenarios/ 16 .html', "A customer's rows, all of them"), 'scenarios/a-customers-rows.html');
  assert.equal(addressOf('services/aws-glue.html#  ', 'What Glue costs'), 'services/aws-glue.html#what-glue-costs');
  assert.equal(addressOf('scenarios/ 3 ü.html', 'Menü'), 'scenarios/menü.html');
  assert.equal(addressOf('services/elsewhere.html', 'Glue'), 'services/elsewhere.html');
});

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A number of less than 32 steps of five bits, as the generator writes it. */
function written(number) {
  let text = '';
  while (number >= 32) {
    text += DIGITS[32 | (number & 31)];
    number >>>= 5;
  }
  return text + DIGITS[number];
}

/** Numbers that rise, as differences. */
function rising(numbers) {
  return numbers.map((number, i) => written(number - (i > 0 ? numbers[i - 1] : 0))).join('');
}

const GROUPS = ['service', 'scenario', 'comparison', 'decision', 'pattern', 'topic', 'section'];

/** An index of small documents `{ group, title, aliases, summary, body, leading, tag }`, stems being the words themselves without a final s. */
function indexOf(documents, { prefixes = {}, related = [], ...core } = {}) {
  const stem = (form) => (form.length > 3 ? form.replace(/s$/, '') : form);
  const families = new Map();
  const names = new Map();
  const tags = new Map();
  documents.forEach((document, number) => {
    const take = (text, level, impact) => {
      for (const { form, parts } of search.words.cut(text)) {
        for (const word of [form, ...parts]) {
          const family = families.get(stem(word)) || { forms: new Set(), postings: new Map() };
          families.set(stem(word), family);
          family.forms.add(word);
          const before = family.postings.get(number) || [0, 0];
          family.postings.set(number, [Math.max(before[0], level), Math.max(before[1], impact)]);
        }
      }
    };
    take([document.title, ...(document.aliases || [])].join(' '), 3, 10);
    take(document.summary || '', 2, 8);
    take(document.body || '', 1, 5);
    take(document.leading || '', 0, 4);
    if (document.group !== 'scenario') {
      for (const name of [document.title, ...(document.aliases || [])]) {
        const key = search.words.cut(name).map((word) => stem(word.form)).join('');
        names.set(key, [...(names.get(key) || []), number]);
      }
    }
    if (document.tag) tags.set(document.tag, [...(tags.get(document.tag) || []), number]);
  });
  const terms = [];
  const lengths = new Map();
  for (const [key, { forms, postings }] of [...families].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const weights = new Map();
    for (const [number, [level, impact]] of postings) weights.set(level * 16 + impact, [...(weights.get(level * 16 + impact) || []), number]);
    const runs = [...weights].sort((a, b) => b[0] - a[0]);
    const text = runs.map(([weight, numbers]) => DIGITS[weight] + written(numbers.length) + rising(numbers)).join('');
    terms.push(key, [...forms].join(' '), text);
    for (const form of forms) lengths.set(form.length, [...(lengths.get(form.length) || []), form]);
  }
  const shards = {
    terms: terms,
    names: [...names].sort((a, b) => (a[0] < b[0] ? -1 : 1)).flatMap(([key, numbers]) => [key, rising(numbers)]),
    documents: documents.map((document) => [document.title, `${document.group}/x.html`, []]),
    texts: documents.map((document) => [document.body || '', '']),
    spelling: [...lengths].sort((a, b) => a[0] - b[0]).map(([, forms]) => forms.sort().join(' ')),
    'facets-domain': [],
    'facets-service': [],
    'facets-tag': [...tags].map(([tag, numbers]) => [tag, tag, rising(numbers)]),
    prefixes,
    related,
  };
  const groups = GROUPS.map((group) => [group, documents.filter((document) => GROUPS.indexOf(document.group) < GROUPS.indexOf(group)).length]);
  const json = JSON.stringify({
    format: 5,
    documents: documents.length,
    groups,
    idle: ['the', 'a', 'to', 'is', 'must', 'be', 'which'],
    versus: ['vs'],
    choosing: ['which', 'choose'],
    suffixes: ['ing>', 'ed>', 's>'],
    synonyms: [],
    register: '',
    shelves: {
      terms: ['', 'h'],
      idle: [],
      names: ['', 'h'],
      documents: ['0', 'h'],
      texts: ['0', 'h'],
      spelling: ['0', 'h'],
      prefixes: ['', 'h'],
      related: ['', 'h'],
      facets: ['domain', 'h', 'service', 'h', 'tag', 'h'],
    },
    ...core,
  });
  const loaded = [];
  return {
    loaded,
    index: new search.index.Index(async (file) => {
      loaded.push(file);
      if (file === 'search-index.js') search.entry('core.js');
      else if (file === 'core.js') search.core(json);
      else {
        const name = file.match(/^assets\/search-(.+)\.h\.js$/)[1];
        const content = shards[name] || shards[name.replace(/-0$/, '')];
        const isLines = name === 'documents-0' || name === 'texts-0';
        search.shard(name, isLines ? content.map((line) => JSON.stringify(line)).join('\n') : JSON.stringify(content));
      }
    }),
  };
}

/** Each test brings its own index: the core an earlier one left behind is forgotten. */
async function ask(documents, text, options = {}, core = {}) {
  search.forget();
  const { index } = indexOf(documents, core);
  return search.engine.find(index, text, options);
}

const titles = (answer) => answer.hits.map((hit) => hit.title);

const DOCUMENTS = [
  { group: 'service', title: 'Amazon Athena', aliases: ['Athena'], body: 'Serverless queries on files', tag: 'sql' },
  { group: 'service', title: 'Glue Crawler', body: 'Finds the schema', leading: 'unknown columns of files' },
  { group: 'service', title: 'Glue FindMatches', body: 'Fuzzy matching of records' },
  { group: 'scenario', title: 'Athena must read files with unknown columns', body: 'A crawler is not enough', tag: 'sql' },
  { group: 'comparison', title: 'Glue vs Athena', body: 'Side by side' },
  { group: 'decision', title: 'Which engine for files', body: 'Athena or a warehouse' },
  { group: 'topic', title: 'Schemas', body: 'A crawler writes them' },
];

test('the register that Java wrote holds its words, names and words of names, and denies others', () => {
  const { holds } = search.codes;
  for (const key of ['crawler', 'crawlers', 'zürich', '=crawler', '=crawlers']) assert.ok(holds('bwoJ4zfi', key), key);
  assert.ok(holds('bwoJ4zfi', ' gluecrawler', true));
  for (const key of ['zurich', '=zürich', 'gluecrawler', 'table']) assert.ok(!holds('bwoJ4zfi', key), key);
  assert.ok(!holds('bwoJ4zfi', ' crawler', true));
  assert.ok(holds('', 'anything'));
});

test('what the register denies is not loaded', async () => {
  search.forget();
  const { index, loaded } = indexOf(DOCUMENTS, { register: 'bwoJ4zfi' });
  await search.engine.find(index, 'stool lamp', { typing: false });
  assert.deepEqual(loaded.filter((file) => file.includes('terms') || file.includes('names')), []);
});

test('a few whole words find what they define like a name, a beginning or a longer query does not', async () => {
  const documents = [
    { group: 'service', title: 'Aqueduct', summary: 'A state machine over services' },
    { group: 'scenario', title: 'Uploads should start a state machine' },
  ];
  const why = async (text) => Object.fromEntries((await ask(documents, text)).hits.map((hit) => [hit.title, hit.why]));

  assert.deepEqual(await why('state machine '), { Aqueduct: 'names', 'Uploads should start a state machine': 'names' });
  assert.equal((await ask(documents, 'state machine ')).hits[0].title, 'Aqueduct');
  assert.equal((await why('state mach')).Aqueduct, 'some');
  assert.equal((await why('state machne ')).Aqueduct, 'some');
  assert.equal((await why('which state machine ')).Aqueduct, 'some');
});

test('text is cut at anything but letters and digits, and folded', () => {
  const words = search.words.cut("Größe of Ångström: DynamicFrame's MLS-C01, S3!");
  assert.deepEqual(words.map((word) => word.form), ['grosse', 'of', 'angstrom', 'dynamicframe', 'mls', 'c01', 's3']);
  assert.deepEqual(words[3].parts, ['dynamic', 'frame']);
  assert.equal(words[4].glued, true);
});

test('Chinese and Japanese are cut into pairs, other scripts into words', () => {
  assert.deepEqual(search.words.cut('数据湖 と').map((word) => word.form), ['数据', '据湖', 'と']);
  assert.deepEqual(search.words.cut('مَدْرَسَة قاعدة').map((word) => word.form), ['مدرسة', 'قاعدة']);
});

test('a swap of neighbours is one mistake, and far words are given up early', () => {
  assert.equal(search.words.distance('ahtena', 'athena', 1), 1);
  assert.equal(search.words.distance('glue', 'glue', 1), 0);
  assert.equal(search.words.distance('bookmraks', 'bookmark', 2), 2);
  assert.equal(search.words.distance('redshift', 'athena', 2), 3);
});

test('short words, numbers and acronyms with digits allow no mistake', () => {
  assert.equal(search.words.tolerance('emr'), 0);
  assert.equal(search.words.tolerance('c01x'), 0);
  assert.equal(search.words.tolerance('glue'), 1);
  assert.equal(search.words.tolerance('redshift'), 2);
});

test('an alias comes before names that merely hold the word', async () => {
  const answer = await ask(DOCUMENTS, 'athena');
  assert.equal(answer.hits[0].title, 'Amazon Athena');
  assert.equal(answer.hits[0].why, 'name');
  assert.equal(answer.hits[1].why, 'names');
});

test('all words in a name come before all words in a text', async () => {
  const answer = await ask(DOCUMENTS, 'unknown columns');
  assert.deepEqual(titles(answer).slice(0, 2), ['Athena must read files with unknown columns', 'Glue Crawler']);
  assert.deepEqual(answer.hits.map((hit) => hit.why).slice(0, 2), ['names', 'some']);
});

test('a question of one thing against another finds the comparison, a question of choice the decision', async () => {
  assert.equal(titles(await ask(DOCUMENTS, 'athena vs glue'))[0], 'Glue vs Athena');
  assert.equal(titles(await ask(DOCUMENTS, 'which engine'))[0], 'Which engine for files');
});

test('two things that no comparison is named after are themselves what is found, below comparisons that tell of both', async () => {
  const both = { group: 'scenario', title: 'FindMatches and Athena must both read files' };
  const answer = await ask([...DOCUMENTS, both], 'glue findmatches vs athena');
  assert.deepEqual(titles(answer).slice(0, 2).sort(), ['Amazon Athena', 'Glue FindMatches']);
  assert.equal(answer.hits[0].why, 'side');
  const among = [...DOCUMENTS.slice(0, 4), { group: 'comparison', title: 'All of Glue', body: 'FindMatches, Athena and the crawler' }];
  assert.ok(titles(await ask(among, 'findmatches vs athena')).slice(0, 2).includes('All of Glue'));
});

test('a page that holds all words of a sentence by chance does not come before the scenario that is meant', async () => {
  const documents = [
    { group: 'service', title: 'Warehouse', leading: 'analysts wait for seconds while nightly reports read archived tables' },
    { group: 'scenario', title: 'Nightly reports read archived tables while analysts sleep' },
  ];
  const answer = await ask(documents, 'analysts wait while nightly reports read archived tables', { typing: false });
  assert.equal(answer.intent, 'sentence');
  assert.deepEqual(answer.hits.map((hit) => hit.group), ['scenario', 'service']);
});

test('unknown words of scripts without spaces are said as words, not as pairs', async () => {
  const documents = [{ group: 'topic', title: '数据目录' }];
  assert.deepEqual((await ask(documents, '机器学习')).unknown, ['机器学习']);
  assert.deepEqual((await ask(documents, '数据目录 机器学习 猫')).unknown, ['机器学习', '猫']);
  assert.deepEqual((await ask(documents, '数据仓库')).unknown, ['仓库']);
  assert.deepEqual((await ask(documents, '我的数据目录')).unknown, ['我的']);
  assert.deepEqual((await ask(documents, '数据的目录')).unknown, []);
});

test('one name is found in each of its spellings', async () => {
  for (const spelling of ['FindMatches', 'find matches', 'findmatches', 'find-matches']) {
    assert.equal(titles(await ask(DOCUMENTS, spelling))[0], 'Glue FindMatches', spelling);
  }
});

test('the last word may be unfinished, the others may not', async () => {
  assert.equal(titles(await ask(DOCUMENTS, 'glue craw'))[0], 'Glue Crawler');
  assert.deepEqual(titles(await ask(DOCUMENTS, 'craw ', { typing: false })), []);
});

test('a mistyped word is put right, and said to be', async () => {
  const answer = await ask(DOCUMENTS, 'glue crwler');
  assert.equal(answer.hits[0].title, 'Glue Crawler');
  assert.deepEqual(answer.corrected, [['crwler', 'crawler']]);
  assert.equal(answer.spelt, 'glue crawler');
  assert.equal((await ask(DOCUMENTS, 'which is the glue crwler to be a must')).spelt, 'glue crawler');
  assert.equal((await ask(DOCUMENTS, 'to be ')).spelt, 'to be');
});

test('for a word that leads nowhere the nearest one is known, if there is one', async () => {
  search.forget();
  const { index } = indexOf(DOCUMENTS);
  assert.deepEqual((await search.engine.find(index, 'fndmtchs')).hits, []);
  assert.equal(await search.query.nearest(index, 'fndmtchs'), '');
  assert.equal(await search.query.nearest(index, 'findmtchs'), 'findmatches');
  assert.equal(await search.query.nearest(index, 'srvrless'), 'serverless');
  assert.equal(await search.query.nearest(index, 'qqqqqqqq'), '');
});

test('a word that is there is never taken for a mistyped one', async () => {
  const answer = await ask(DOCUMENTS, 'schema');
  assert.deepEqual(answer.corrected, []);
});

test('an inflected form that no note holds is led back to its stem', async () => {
  const answer = await ask(DOCUMENTS, 'crawlers reading');
  assert.deepEqual(answer.unknown, []);
  assert.equal(answer.hits[0].title, 'Athena must read files with unknown columns');
});

test('a word that no note holds is reported and does not spoil the others', async () => {
  const answer = await ask(DOCUMENTS, 'crawler zzzzzzzz');
  assert.deepEqual(answer.unknown, ['zzzzzzzz']);
  assert.equal(answer.hits[0].title, 'Glue Crawler');
});

test('synonyms lead on, below what is there word by word', async () => {
  const synonyms = [['harvester|harvester', 'crawler']];
  const documents = [...DOCUMENTS, { group: 'section', title: 'Harvester' }];
  const answer = await ask(documents, 'harvester', {}, { synonyms });
  assert.equal(answer.hits[0].title, 'Harvester');
  assert.ok(titles(answer).includes('Glue Crawler'));
});

test('everyday words lead to those the notes use, but not to what was meant otherwise', async () => {
  const related = ['+unknown,mysterious,+columns'];
  const answer = await ask(DOCUMENTS, 'mysterious things in files for athena', {}, { related });
  assert.equal(answer.hits[0].title, 'Athena must read files with unknown columns');
});

test('in a few words an everyday word leads on only where no note holds it', async () => {
  const related = ['+unknown,mysterious', '+fuzzy,+serverless'];
  const answer = await ask(DOCUMENTS, 'mysterious ', {}, { related });
  assert.equal(answer.hits[0].title, 'Athena must read files with unknown columns');
  assert.deepEqual(answer.unknown, []);
  assert.deepEqual(answer.instead, [['mysterious', ['unknown']]]);
  assert.ok(answer.marks.has('unknown'));
  assert.deepEqual(titles(await ask(DOCUMENTS, 'fuzzy ', {}, { related })), ['Glue FindMatches']);
});

test('what is named in full comes before what only tells of it, wherever its other words stand', async () => {
  const documents = [
    { group: 'service', title: 'Amazon Athena', aliases: ['Athena'], leading: 'connectors' },
    { group: 'service', title: 'Amazon RDS', body: 'Connectors let Athena read it' },
    { group: 'service', title: 'Athena Workgroups', leading: 'connectors' },
  ];
  const answer = await ask(documents, 'athena connectors');
  assert.deepEqual(titles(answer), ['Amazon Athena', 'Amazon RDS', 'Athena Workgroups']);
  assert.deepEqual(answer.hits.map((hit) => hit.why), ['some', 'some', 'some']);
});

test('a few words that a page holds all by chance do not put it before what is named after most of them', async () => {
  const documents = [
    { group: 'service', title: 'Customer Duplicates', leading: 'records' },
    { group: 'section', title: 'Raw data', body: 'records duplicates customer' },
    { group: 'section', title: 'Elsewhere', leading: 'records duplicates customer' },
  ];
  assert.deepEqual(titles(await ask(documents, 'duplicates customer records ')), ['Customer Duplicates', 'Raw data', 'Elsewhere']);
});

test('of a few words the more a page holds the better, but a name weighs more than a word in passing', async () => {
  const documents = [
    { group: 'service', title: 'Hive Metastore' },
    { group: 'service', title: 'Warehouse', leading: 'hive metastore replaced' },
    { group: 'service', title: 'Hive' },
    { group: 'topic', title: 'Renamed', body: 'Replaced' },
    { group: 'topic', title: 'Retired', body: 'Replaced' },
  ];
  assert.deepEqual(titles(await ask(documents, 'hive metastore replaced ')).slice(0, 3), ['Hive Metastore', 'Warehouse', 'Hive']);
});

test('a letter doubled for an ending is no other word, an article is no beginning of one', async () => {
  const documents = [
    { group: 'topic', title: 'Models', body: 'They overfit' },
    { group: 'topic', title: 'Drafts', body: 'Written anew' },
    { group: 'topic', title: 'News', body: 'What is new' },
  ];
  assert.deepEqual(titles(await ask(documents, 'overfitting ')), ['Models']);
  assert.deepEqual(titles(await ask(documents, 'a new ')), ['News']);
});

test('a short word with another letter is mistyped where the keys are neighbours or the other is a name', async () => {
  const documents = [
    { group: 'service', title: 'Hive', body: 'The files are gone' },
    { group: 'scenario', title: 'Keep the risk low' },
  ];
  const corrected = async (text) => (await ask(documents, text)).corrected.map(([, meant]) => meant).join();
  assert.equal(await corrected('zone '), '');
  assert.equal(await corrected('rise '), '');
  assert.equal(await corrected('gonr '), 'gone');
  assert.equal(await corrected('gnoe '), 'gone');
  assert.equal(await corrected('hixe '), 'hive');
  assert.equal(await corrected('hime '), 'hive');
});

test('a query nobody waits for any more is dropped', async () => {
  assert.equal(await ask(DOCUMENTS, 'athena', { wanted: () => false }), null);
});

test('one or two letters are answered from the list made for them', async () => {
  assert.deepEqual(titles(await ask(DOCUMENTS, 'g', {}, { prefixes: { g: [1, 2] } })).sort(), ['Glue Crawler', 'Glue FindMatches']);
});

test('filters leave what they name and count what the others leave', async () => {
  search.forget();
  const { index } = indexOf(DOCUMENTS);
  const filter = { tag: 'sql', kind: 'scenario' };
  const answer = await search.engine.find(index, 'athena', { filter });
  assert.deepEqual(titles(answer), ['Athena must read files with unknown columns']);
  const kinds = await search.facets.kinds(index, answer.found, filter);
  assert.deepEqual(kinds.map(({ value, count }) => [value, count]), [['scenario', 1], ['service', 1]]);
  assert.deepEqual(await search.facets.values(index, answer.found, filter, 'tag'), [{ value: 'sql', label: 'sql', count: 1 }]);
});

test('nothing is loaded twice', async () => {
  search.forget();
  const { index, loaded } = indexOf(DOCUMENTS);
  await Promise.all([search.engine.find(index, 'athena'), search.engine.find(index, 'glue crawler')]);
  assert.equal(new Set(loaded).size, loaded.length);
});

test('an empty query and one of idle words alone are answered without a fault', async () => {
  assert.deepEqual(titles(await ask(DOCUMENTS, '')), []);
  assert.deepEqual(titles(await ask(DOCUMENTS, '  ?! ')), []);
  assert.deepEqual(titles(await ask(DOCUMENTS, 'the', { typing: false })), ['Glue Crawler']);
});

test('words are marked where they stand, whatever their case', () => {
  const marked = search.marks.isMarked(new Set(['athena']), 'quer');
  assert.deepEqual(search.marks.pieces('Ask Athena queries', marked), [['Ask ', false], ['Athena', true], [' ', false], ['queries', true]]);
});

test('pairs of characters that overlap are marked as one', () => {
  const marked = (form) => ['对象', '象存', '存储'].includes(form);
  assert.deepEqual(search.marks.pieces('用对象存储吧', marked), [['用', false], ['对象存储', true], ['吧', false]]);
  assert.deepEqual(search.highlight.stretches('用对象存储吧', marked), [{ start: 1, end: 5 }]);
});

test('the passage holds most of the words and is cut between words', () => {
  const text = `${'Something else entirely. '.repeat(20)}The crawler finds the schema. ${'And more of it. '.repeat(20)}`;
  const passage = search.marks.passage(text, search.marks.isMarked(new Set(['crawler', 'schema']), ''), 80);
  assert.match(passage, /crawler finds the schema/);
  assert.match(passage, /^… \S/);
  assert.ok(passage.length < 100);
  assert.equal(search.marks.passage('Nothing here', () => false, 80), '');
});
