// SPDX-License-Identifier: EUPL-1.2
// The checker finds what it must find: each defect seeded in bad/ is named, and the sound page is clean.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, filesIn } from './check.mjs';

// Page, check, words of the problem. A check that is not named for a page must pass on it.
const expected = [
  ['markup.html', 'Nu', /Duplicate ID .?twice/],
  ['markup.html', 'Nu', /Unclosed element .?em|End tag .?p.? seen, but there were open elements/],
  ['markup.html', 'axe, light, 1280 px', /image-alt/],
  ['markup.html', 'axe, light, 320 px', /heading-order/],
  ['colours.html', 'axe, light, 1280 px', /color-contrast/],
  ['dark.html', 'axe, dark, 1280 px', /color-contrast/],
  ['dark.html', 'axe, dark, 320 px', /color-contrast/],
  ['drawing.html', 'text in drawings, light, 1280 px', /"pale" has a contrast/],
  ['drawing.html', 'text in drawings, dark, 1280 px', /"dark on dark" has a contrast/],
  ['drawing.html', 'text in drawings, light, 320 px', /"small on a phone" is drawn at/],
  ['phone.html', 'nothing wider than 320 px', /the page is \d+ px wide/],
  ['phone.html', 'nothing wider than 320 px', /scrolls but cannot be focused/],
  ['spacing.html', 'nothing wider than 320 px', /with the reader's own spacing/],
  ['links.html', 'links', /no such file: absent.html/],
  ['links.html', 'links', /no such place: #nowhere/],
  ['links.html', 'links', /no such place: sound.html#nowhere/],
  ['links.html', 'links', /starts at the root/],
  ['links.html', 'links', /not allowed: javascript:/],
  ['links.html', 'links', /outside the site/],
  ['hosts.html', 'no other host', /https:\/\/cdn\.example\/a\.png/],
  ['hosts.html', 'no errors', /seeded error/],
];
// What a seeded defect also sets off, besides the check that it is there for.
const alsoFails = new Map([
  ['markup.html', /^(Nu|axe)/], ['colours.html', /^axe/], ['dark.html', /^axe, dark/],
  ['drawing.html', /^text in drawings/], ['spacing.html', /^nothing wider/], ['links.html', /^links/],
  ['hosts.html', /^no /],
  // Whether axe sees the box that cannot be focused depends on the fonts of the machine.
  ['phone.html', /^(nothing wider|axe, (light|dark), 320 px)/],
]);

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bad');
const findings = await check(folder, filesIn(folder, '.html'));
let failed = 0;
let passed = 0;
const report = (ok, words) => {
  ok ? passed++ : failed++;
  console.log(`${ok ? 'PASS' : 'FAIL'}  ${words}`);
};
for (const [page, name, words] of expected) {
  const found = findings.some((finding) => finding.page === page && finding.check === name &&
    finding.problems.some((problem) => words.test(problem)));
  report(found, `${page}: ${name} finds ${words}`);
}
for (const page of filesIn(folder, '.html')) {
  const surplus = findings.filter((finding) => finding.page === page && finding.problems.length &&
    !alsoFails.get(page)?.test(finding.check));
  report(!surplus.length, `${page}: nothing else is reported`);
  for (const { check: name, problems } of surplus) console.log(`      ${name}: ${problems.join('; ')}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
