// Types queries into the search page of a folder, read from disk, and prints the longest tasks of the main thread: by the clock, and by the
// processor's time, which other work on the machine does not lengthen.
//
//   node typing.cjs FOLDER QUERIES.TSV [EVERY-SO-MANIETH]
//
// FOLDER is what InventedScenarios writes; playwright-core is looked for below the current folder (`run` fetches it there).
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { createRequire } = require('module');

const { chromium } = createRequire(path.join(process.cwd(), 'x.js'))('playwright-core');
const [folder, file, step = '12'] = process.argv.slice(2);
const BLOCKED = 50;

const queries = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t')[1])
  .filter((_, i) => i % Number(step) === 0);

/** The longest of a task's parts, by name. */
function parts(events, task) {
  return events
    .filter((event) => event.tid === task.tid && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur && event !== task && event.dur > 2000)
    .sort((a, b) => b.dur - a.dur)
    .slice(0, 4)
    .map((event) => `${event.name} ${(event.dur / 1000).toFixed(0)}`);
}

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.STUDYGRAPH_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    await page.goto(pathToFileURL(path.join(folder, 'search.html')).href);
    const field = page.locator('#_search-input');
    for (const query of queries) {
      await field.fill('');
      await field.pressSequentially(query, { delay: 30 });
      await page.waitForTimeout(500);
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const main = traceEvents.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain').map((event) => `${event.pid}:${event.tid}`);
    const events = traceEvents.filter((event) => event.ph === 'X' && main.includes(`${event.pid}:${event.tid}`));
    const tasks = events.filter((event) => event.name === 'ThreadControllerImpl::RunTask').sort((a, b) => b.tdur - a.tdur);
    const longest = (time) => (tasks.reduce((most, task) => Math.max(most, task[time] || 0), 0) / 1000).toFixed(0);
    const over = (time) => tasks.filter((task) => task[time] > BLOCKED * 1000).length;
    console.log(`${queries.length} queries typed, ${tasks.length} tasks; longest ${longest('dur')} ms by the clock, ${longest('tdur')} ms of the processor; over ${BLOCKED} ms: ${over('dur')} by the clock, ${over('tdur')} of the processor`);
    for (const task of tasks.slice(0, 3)) {
      console.log(`  ${(task.tdur / 1000).toFixed(0)} ms (${(task.dur / 1000).toFixed(0)} by the clock): ${parts(events, task).join(', ')}`);
    }
  } finally {
    await browser.close();
  }
}

main();
