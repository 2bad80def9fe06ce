// SPDX-License-Identifier: EUPL-1.2
// The choices above a page, made with the keys alone on a small phone:   node choices.mjs PAGE
// Each choice shows as many sections as its label says, "beantwoord (3)"; without a choice made, on paper
// with any choice, and in forced colours too. Fails if there is no choice.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('use: node choices.mjs PAGE');
  process.exit(2);
}

// In the page: the choice that is made, the number in its label, and how many sections can be seen.
function chosen() {
  const input = document.querySelector('input[type=radio]:checked');
  const sections = [...document.querySelectorAll('.content > section')];
  return {
    label: input?.parentElement.innerText.trim() ?? '',
    focused: document.activeElement === input,
    shown: sections.filter((one) => one.checkVisibility()).length,
    all: sections.length,
  };
}

const browser = await launch();
let passed = 0;
const failures = [];
function expect(good, words) {
  if (good) passed += 1;
  else failures.push(words);
}

for (const forcedColors of ['none', 'active']) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, forcedColors });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.resolve(file)).href, { waitUntil: 'load' });
  const count = await page.locator('input[type=radio]').count();
  expect(count > 1, 'there is no choice');
  for (let presses = 0; presses < 99 && !(await page.evaluate(chosen)).focused; presses++) {
    await page.keyboard.press('Tab');
  }
  const labels = new Set();
  for (let i = 0; i < count; i++) {
    const { label, focused, shown, all } = await page.evaluate(chosen);
    const said = Number(/\((\d+)\)$/.exec(label)?.[1]);
    labels.add(label);
    expect(focused, `"${label}" cannot be reached with the keys`);
    expect(shown === said, `"${label}" shows ${shown} sections (forced colours: ${forcedColors})`);
    expect(i > 0 || shown === all, `at first ${shown} of ${all} are shown`);
    await page.keyboard.press('ArrowDown');
  }
  for (let i = 0; i < count; i++) { // paper has no choices, so they lose the focus there
    await page.locator('input[type=radio]').nth(i).check();
    await page.emulateMedia({ media: 'print' });
    const { label, shown, all } = await page.evaluate(chosen);
    expect(shown === all, `"${label}": ${shown} of ${all} are on paper`);
    await page.emulateMedia({ media: 'screen' });
  }
  expect(labels.size === count, `${labels.size} of ${count} choices were made`);
  await context.close();
}
await browser.close();
for (const words of failures) console.log(`FAIL  ${words}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
