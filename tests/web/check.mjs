// SPDX-License-Identifier: EUPL-1.2
// Checks pages of a site as a folder on disk:   node check.mjs FOLDER [PAGE…]
// PAGE is relative to FOLDER; without pages all of them are checked. Prints PASS or FAIL for each page and
// check, and last "N passed, N failed". Exit status 1 if something failed, 2 if it was called wrongly.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkInBrowser } from './browser.mjs';
import { brokenLinks } from './links.mjs';
import { markupErrors } from './nu.mjs';

export function filesIn(folder, extension) {
  return fs.readdirSync(folder, { recursive: true }).map(String)
    .filter((name) => name.endsWith(extension)).map((name) => name.split(path.sep).join('/')).sort();
}

// All findings: [{ page, check, problems: [text] }], in the order in which they are printed.
export async function check(folder, pages, onFinding = () => {}) {
  const findings = [];
  const add = (page, name, problems) => {
    findings.push({ page, check: name, problems });
    onFinding(findings.at(-1));
  };
  const styles = filesIn(folder, '.css');
  const markup = markupErrors(folder, [...pages, ...styles]);
  for (const file of [...pages, ...styles]) add(file, 'Nu', markup.get(file) ?? []);
  for (const file of [...pages, ...styles]) add(file, 'links', brokenLinks(folder, file));
  const addressed = pages.map((page) => ({ page, url: pathToFileURL(path.join(folder, page)).href }));
  await checkInBrowser(addressed, add);
  return findings;
}

function print({ page, check: name, problems }) {
  const most = 12;
  console.log(`${problems.length ? 'FAIL' : 'PASS'}  ${page}  ${name}`);
  for (const problem of problems.slice(0, most)) console.log(`      ${problem}`);
  if (problems.length > most) console.log(`      and ${problems.length - most} more`);
}

async function main([folder, ...named]) {
  if (!folder || !fs.existsSync(folder)) {
    console.error('use: node check.mjs FOLDER [PAGE…]');
    return 2;
  }
  const pages = named.length ? named : filesIn(folder, '.html');
  const absent = pages.filter((page) => !fs.existsSync(path.join(folder, page)));
  if (absent.length || !pages.length) {
    console.error(absent.length ? `no such page: ${absent.join(', ')}` : `no pages in ${folder}`);
    return 2;
  }
  const findings = await check(path.resolve(folder), pages, print);
  const failed = findings.filter(({ problems }) => problems.length).length;
  console.log(`${findings.length - failed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  process.exitCode = await main(process.argv.slice(2));
}
