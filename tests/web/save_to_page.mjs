// SPDX-License-Identifier: EUPL-1.2
// How long it takes from saving a file to the page in the browser:   node save_to_page.mjs PROGRAM FOLDER [N]
// N (20) times for each kind of file: the moment before the file is written until the browser has painted the
// page with the new words. Measures and asserts nothing; the median counts.
import path from 'node:path';
import { launch } from './browser.mjs';
import { PreviewSite } from './preview_site.mjs';

const [program, folder, count = '20'] = process.argv.slice(2);
if (!folder) {
  console.error('use: node save_to_page.mjs PROGRAM FOLDER [N]');
  process.exit(2);
}

const heading = '## De kloof en het verloop {#kloof}';
const marked = (number) => `Proef ${number} van het opslaan.`;

// Each saves a file so that the page will say marked(number).
const kinds = {
  'templates/gebiedsrapport.md': (site, base, number) =>
    base.replace(heading, `${heading}\n\n${marked(number)}`),
  'templates/zinnen.yaml': (site, base, number) =>
    base.replace('\nintro:\n  heel: >-\n', (head) => `${head}    ${marked(number)}\n`),
};

// In the page: the time (of this machine's clock) at which the words were painted.
const painted = (words) => new Promise((done) => {
  const look = () => {
    if (document.body.innerText.includes(words)) {
      requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
    } else requestAnimationFrame(look);
  };
  look();
});

async function seen(page, words) {
  for (;;) {
    try {
      return await page.evaluate(painted, words);
    } catch (problem) { // the page was loaded again while it looked
      if (!/context was destroyed|navigat/i.test(problem.message)) throw problem;
    }
  }
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  const middle = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  return `median ${Math.round(middle)} ms of ${times.length} (${at(0)} to ${at(1)})`;
}

async function main() {
  const site = await PreviewSite.start(path.resolve(program), path.join(folder, 'project'),
    ['--area', 'zaandam-oost']);
  const browser = await launch(['127.0.0.1']);
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(site.address);
    for (const [file, change] of Object.entries(kinds)) {
      const base = site.read(file);
      const times = [];
      for (let number = 0; number <= Number(count); number += 1) {
        await new Promise((done) => { setTimeout(done, 1500); }); // all reports have been compared
        const content = change(site, base, number);
        if (content === base) throw new Error(`nothing changes in ${file}`);
        const start = performance.timeOrigin + performance.now();
        site.save(file, content);
        times.push(await seen(page, marked(number)) - start);
      }
      console.log(`save to page: ${summary(times.slice(1))}, ${file}`); // the first is to warm up
      site.save(file, base);
    }
    await site.stop();
  } finally {
    await browser.close();
    site.process.kill('SIGKILL');
  }
}

await main();
