// SPDX-License-Identifier: EUPL-1.2
// What only a browser can tell: axe in light and dark, wide and on a phone; nothing wider than the screen;
// nothing asked of another host; no errors; text in drawings that can be read.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { unreadableText } from './drawings.mjs';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const schemes = ['light', 'dark'];
const looks = [1280, 320].flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

// `hosts`: those that pages may ask.
export function launch(hosts = []) {
  const unreachable = ['MAP * ~NOTFOUND', ...hosts.map((host) => `EXCLUDE ${host}`)].join(', ');
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', `--host-resolver-rules=${unreachable}`],
  });
}

function openDetails() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

// Without preload: that would fetch the stylesheet by script, which a page opened from disk may not.
export async function violations(page) {
  await page.evaluate(axeSource);
  const options = { runOnly: { type: 'tag', values: axeTags }, resultTypes: ['violations'], preload: false };
  const found = await page.evaluate((how) => window.axe.run(document, how), options);
  return found.violations.map(({ id, help, nodes }) =>
    `${id}: ${help} (${nodes.length}, first ${nodes[0].target.join(' ')})`);
}

// Elements that make the page wider than its window, unless they are in a region that scrolls by itself.
function tooWide() {
  const window_width = document.documentElement.clientWidth;
  const overflow = document.scrollingElement.scrollWidth;
  if (overflow <= window_width) return [];
  const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const contained = (element) => {
    const parent = element.parentElement;
    return parent !== document.body && (scrolls(parent) || contained(parent));
  };
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > window_width + 1 && !contained(element));
  const name = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const culprits = wide.slice(0, 4).map(name).join(', ');
  return [`the page is ${overflow} px wide in a window of ${window_width}: ${culprits}`];
}

// A box that scrolls must be reachable with the keyboard in every browser; Chromium focuses it unasked.
function unreachable() {
  return [...document.body.querySelectorAll('*')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1 &&
      element.tabIndex < 0 && !element.querySelector('a[href], button, [tabindex="0"]');
  }).map((element) => `scrolls but cannot be focused: <${element.localName} class="${element.className}">`);
}

// The spacing of success criterion 1.4.12, set by a reader.
const readersSpacing = `p { margin-bottom: 2em !important }
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }`;

async function onPhone(page) {
  const problems = [...await page.evaluate(tooWide), ...await page.evaluate(unreachable)];
  await page.addStyleTag({ content: readersSpacing });
  const spaced = await page.evaluate(tooWide);
  return [...problems, ...spaced.map((problem) => `with the reader's own spacing: ${problem}`)];
}

function listen(page) {
  const heard = { requests: new Set(), errors: new Set() };
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) heard.requests.add(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.url().startsWith('file:')) heard.errors.add(`not loaded: ${request.url().split('/').pop()}`);
  });
  page.on('console', (message) => { if (message.type() === 'error') heard.errors.add(message.text()); });
  page.on('pageerror', (error) => heard.errors.add(error.message));
  return heard;
}

export async function checkInBrowser(pages, add) {
  const browser = await launch();
  try {
    const canvas = await (await browser.newContext()).newPage();
    for (const { page: name, url } of pages) {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const page = await context.newPage();
      const heard = listen(page);
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(url, { waitUntil: 'load' });
        await page.evaluate(openDetails);
        const look = `${colorScheme}, ${width} px`;
        add(name, `axe, ${look}`, await violations(page));
        add(name, `text in drawings, ${look}`, await unreadableText(page, canvas));
        if (look === 'light, 320 px') add(name, 'nothing wider than 320 px', await onPhone(page));
      }
      add(name, 'no other host', [...heard.requests]);
      add(name, 'no errors', [...heard.errors]);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
