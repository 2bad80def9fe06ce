// SPDX-License-Identifier: EUPL-1.2
// What a person sees while writing:   node preview.mjs PROGRAM FOLDER
// FOLDER gets a copy of the default project and pictures of what was seen. Waits for what must come, never
// for a time; how fast it is, tests/benchmark/preview measures.
import fs from 'node:fs';
import path from 'node:path';
import { launch, violations } from './browser.mjs';
import { PreviewSite } from './preview_site.mjs';

const [program, folder] = process.argv.slice(2);
if (!folder) {
  console.error('use: node preview.mjs PROGRAM FOLDER');
  process.exit(2);
}

const template = 'templates/gebiedsrapport.md';
const sentences = 'templates/zinnen.yaml';
let failed = 0;
let passed = 0;

function says(name, holds, found = '') {
  console.log(`${holds ? 'PASS' : 'FAIL'} ${name}${holds || !found ? '' : `: ${found}`}`);
  if (holds) passed += 1;
  else failed += 1;
}
async function arrives(name, promise) {
  try {
    await promise;
    says(name, true);
  } catch (problem) {
    says(name, false, problem.message.split('\n').slice(0, 8).join(' | '));
  }
}
const picture = (page, name) => page.screenshot({ path: path.join(folder, `${name}.png`) });
const scroll = (page) => page.evaluate(() => {
  document.querySelector('#kloof').scrollIntoView({ behavior: 'instant' });
});
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

async function saving(site, page) {
  await scroll(page);
  const before = await scrolled(page);
  const heading = '## De kloof en het verloop {#kloof}';
  site.edit(template, heading, `${heading}\n\nVers gezet.`);
  await arrives('a saved paragraph appears by itself', page.getByText('Vers gezet.').waitFor());
  says('the page stays at its place', Math.abs(await scrolled(page) - before) <= 2,
    `${before} → ${await scrolled(page)}`);

  const renamed = site.read(template).replace('Vers gezet.', 'Met een andere naam bewaard.');
  site.save('templates/.gebiedsrapport.md.swp', renamed);
  fs.renameSync(site.file('templates/.gebiedsrapport.md.swp'), site.file(template));
  await arrives('saving by renaming is seen', page.getByText('Met een andere naam bewaard.').waitFor());

  site.save(template, renamed.replace('Met een andere naam', 'Eerst zo'));
  site.save(template, renamed.replace('Met een andere naam', 'Twee keer'));
  await arrives('of two saves at once the last is seen', page.getByText('Twee keer bewaard.').waitFor());

  site.edit('styles/huisstijl.css', ':root {', ':root { --vers: 1; ');
  await arrives('a saved stylesheet is used', page.waitForFunction(
    () => getComputedStyle(document.documentElement).getPropertyValue('--vers').trim() === '1'));
}

async function mistakes(site, page) {
  await scroll(page);
  const before = await scrolled(page);
  const good = site.read(template);
  site.save(template, good.replace('Twee keer bewaard.', 'Het is {{moeilijk-rondkomen.waarrde}} procent.'));
  const headline = page.locator('h1', { hasText: /^Regel \d+ van gebiedsrapport\.md: / });
  await arrives('a mistake is a headline', headline.waitFor());
  says('the misspelt field is marked in its line',
    await page.locator('.regel.fout mark').textContent() === 'moeilijk-rondkomen.waarrde');
  says('three lines are shown', await page.locator('pre .regel').count() === 3);
  says('the mended line is written out', (await page.locator('.oplossing code').textContent())
    .includes('Het is {{moeilijk-rondkomen.waarde}} procent.'));
  says('the fields that exist have their values of today', /\{\{moeilijk-rondkomen\.waarde\}\}\s*\d+,\d/
    .test(await page.locator('details table').innerText()));
  const wrong = await violations(page);
  says('the page of errors passes axe', wrong.length === 0, wrong.join('; '));
  await picture(page, 'fout');
  await page.getByRole('link', { name: /laatste goede versie/ }).click();
  await arrives('the last good version can be seen', page.getByText('Twee keer bewaard.').waitFor());
  await page.goBack();

  site.save(template, `${good}\n\n{{#gebied.naam}}\n\n{{nergens.bekend}} <b>dik</b>\n`);
  await arrives('several mistakes are all told', page.locator('h1', { hasText: /^\d+ fouten$/ }).waitFor());
  await picture(page, 'fouten');
  site.save(template, good);
  await arrives('mended, the page comes back', page.getByText('Twee keer bewaard.').waitFor());
  says('at the place where it was', Math.abs(await scrolled(page) - before) <= 2,
    `${before} → ${await scrolled(page)}`);
  await picture(page, 'hersteld');

  const project = site.read('wijkpeil.yaml');
  fs.rmSync(site.file('wijkpeil.yaml'));
  await arrives('a file that went is told', page.locator('h1', { hasText: 'wijkpeil.yaml' }).waitFor());
  site.save('wijkpeil.yaml', project);
  await arrives('and that it is back', page.getByText('Twee keer bewaard.').waitFor());
}

async function places(page) {
  const paragraph = page.getByText('Twee keer bewaard.');
  await paragraph.hover();
  says('pointing at a paragraph names its file and line',
    /^templates\/gebiedsrapport\.md:\d+$/.test(await page.locator('.vv-tip').textContent()),
    await page.locator('.vv-tip').textContent());
  await page.locator('#voorvertoning button').focus();
  await page.keyboard.press('Enter');
  const labels = page.locator('.vv-plaats');
  says('by keyboard all places can be shown', await labels.count() > 20, String(await labels.count()));
  const last = labels.last();
  await last.focus();
  const reached = await last.evaluate((label) => label === document.activeElement && label.tabIndex === 0);
  says('and reached', reached);
  const all = (await labels.allTextContents()).join('\n');
  says('sentences and texts of people have their lines too',
    /templates\/zinnen\.yaml:\d+/.test(all) && /templates\/teksten\/\S+:\d+/.test(all), all.slice(0, 300));
  const wrong = await violations(page);
  says('the page with places passes axe', wrong.length === 0, wrong.join('; '));
  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, 'plaatsen');
  await page.locator('#voorvertoning button').click();
  says('and hidden again', await labels.count() === 0);
}

// On a busy machine the files that changed just before are told in the same line.
async function touching(site, page) {
  site.edit(sentences, '  titel: ', '  titel: Nieuw ');
  await arrives('a sentence in all reports touches all of them', page.locator('.vv-regel',
    { hasText: /zinnen\.yaml.*: raakt 64 van 64 rapporten/ }).waitFor({ timeout: 60000 }));
  await arrives('which the terminal says too', site.hears(/zinnen\.yaml.*: raakt 64 van 64 rapporten/));
  await picture(page, 'raakt');
}

async function windows(site, context, page) {
  const others = [];
  for (let i = 0; i < 8; i += 1) others.push(await context.newPage());
  await Promise.all(others.map((other) => other.goto(site.address)));
  says('many windows can be open', (await Promise.all(others.map((other) => other.locator('h1').count())))
    .every((count) => count === 1));
  await Promise.all(others.slice(1).map((other) => other.close()));
  site.edit(template, 'Twee keer bewaard.', 'Ook elders.');
  await arrives('each is told of a change', Promise.all([page, others[0]].map((one) =>
    one.getByText('Ook elders.').waitFor())));
  await others[0].close();
  const pdf = await page.request.get(site.address.replace('.html', '.pdf'));
  says('a PDF is made when it is asked for', (await pdf.body()).subarray(0, 5).toString() === '%PDF-');
}

async function main() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const site = await PreviewSite.start(path.resolve(program), path.join(folder, 'project'),
    ['--area', 'zaandam-oost']);
  const browser = await launch(['127.0.0.1']);
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 500|ERR_CONNECTION|ERR_INCOMPLETE/.test(message.text())) {
      errors.push(message.text());
    }
  });
  try {
    await page.goto(site.address);
    says('begins with the report that was asked for',
      /\/gebieden\/zaandam-oost\.html$/.test(page.url()), page.url());
    await saving(site, page);
    await mistakes(site, page);
    await places(page);
    await touching(site, page);
    await windows(site, context, page);
    const code = await site.stop();
    says('Ctrl-C ends it cleanly', code === 0, String(code));
    await arrives('which the page says', page.locator('.vv-regel', { hasText: 'gestopt' }).waitFor());
    says('nothing was written', !fs.existsSync(site.file('output')));
    says('the browser had nothing to complain of', errors.length === 0, errors.join('; '));
  } finally {
    await browser.close();
    site.process.kill('SIGKILL');
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
