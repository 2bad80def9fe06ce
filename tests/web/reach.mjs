// SPDX-License-Identifier: EUPL-1.2
// How many links a person with a small phone needs to find a place:   node reach.mjs FOLDER NAME [MOST]
// From index.html along links to an address whose target begins with NAME and holds a figure, seen on the
// first screen of 320 by 640 after following it. Fails if that takes more than MOST (3) links.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const [folder, name, most = '3'] = process.argv.slice(2);
if (!name) {
  console.error('use: node reach.mjs FOLDER NAME [MOST]');
  process.exit(2);
}

// In the page: addresses of all links, without those that lead out of the site.
const linksHere = () => [...document.links].map(({ href }) => href)
  .filter((href) => href.startsWith('file:'));

// In the page: does the target of its address stand on this screen, with the name first and a digit in it?
function isThere(wanted) {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !target.innerText.trim().startsWith(wanted) || !/\d/.test(target.innerText)) return false;
  const { top, bottom } = target.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

async function find(page) {
  const seen = new Set();
  let routes = [[pathToFileURL(path.resolve(folder, 'index.html')).href]];
  for (let count = 0; count <= Number(most); count++) {
    const longer = [];
    for (const route of routes) {
      await page.goto(route.at(-1), { waitUntil: 'load' });
      if (await page.evaluate(isThere, name)) return route;
      for (const href of await page.evaluate(linksHere)) {
        const isPage = /\.html(#|$)/.test(href) && fs.existsSync(new URL(href.split('#')[0]));
        if (isPage && !seen.has(href)) longer.push([...route, href]);
        seen.add(href);
      }
    }
    // The likely ones first: this is a search for one route, not for all.
    routes = longer.sort((a, b) => Number(b.at(-1).includes('#')) - Number(a.at(-1).includes('#')));
  }
  return null;
}

const browser = await launch();
const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
const route = await find(await phone.newPage());
await browser.close();
const start = pathToFileURL(path.resolve(folder)).href;
const followed = route?.slice(1).map((href) => href.slice(start.length + 1)) ?? [];
console.log(route ? `PASS  ${name} in ${followed.length} links: ${followed.join(' → ')}`
  : `FAIL  ${name} not found within ${most} links`);
console.log(route ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = route ? 0 : 1;
