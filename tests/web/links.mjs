// SPDX-License-Identifier: EUPL-1.2
// Every address in a page or stylesheet leads somewhere, from any folder and from disk.
import fs from 'node:fs';
import path from 'node:path';

const decode = (text) => text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, "'")
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>');

const read = new Map(); // file → { addresses, ids }
function contents(file) {
  if (!read.has(file)) {
    const text = fs.readFileSync(file, 'utf8');
    const all = (pattern) => [...text.matchAll(pattern)].map((match) => decode(match[1]));
    const linked = /<(?:a|link|area)\b[^>]*?\shref="([^"]*)"/g;
    const loaded = /<(?:img|script|source|iframe)\b[^>]*?\ssrc="([^"]*)"/g;
    const addresses = file.endsWith('.css') ? all(/url\(["']?([^"')]*)/g) : [...all(linked), ...all(loaded)];
    read.set(file, { addresses, ids: new Set(all(/\sid="([^"]*)"/g)) });
  }
  return read.get(file);
}

function problemWith(address, folder, file) {
  if (/^(mailto:|tel:|data:)/.test(address)) return null;
  if (/^https:\/\//.test(address)) return null; // to another site: not followed
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return `not allowed: ${address}`;
  if (address.startsWith('/')) return `starts at the root, so it fails from disk and in a folder: ${address}`;
  const [file_part, fragment] = address.split('#');
  if (address === '' || (!file_part && !fragment)) return 'an empty address';
  const target = file_part ? path.resolve(path.dirname(file), decodeURIComponent(file_part)) : file;
  if (path.relative(folder, target).startsWith('..')) return `outside the site: ${address}`;
  if (!fs.existsSync(target) || !fs.statSync(target).isFile()) return `no such file: ${address}`;
  if (fragment && !contents(target).ids.has(decodeURIComponent(fragment))) return `no such place: ${address}`;
  return null;
}

export function brokenLinks(folder, name) {
  const file = path.join(folder, name);
  const problems = contents(file).addresses.map((address) => problemWith(address, folder, file));
  return [...new Set(problems.filter(Boolean))];
}
