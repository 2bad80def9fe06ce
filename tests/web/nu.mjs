// SPDX-License-Identifier: EUPL-1.2
// The Nu HTML checker over all files in one run of Java (a start costs more than a page).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFile = createRequire(import.meta.url).resolve('vnu-jar/package.json');
const jar = path.join(path.dirname(packageFile), 'build/dist/vnu.jar');

// Errors per file, by its path relative to `folder`.
export function markupErrors(folder, files) {
  const options = ['--also-check-css', '--format', 'json', '--stdout', '--exit-zero-always'];
  const paths = files.map((file) => path.join(folder, file));
  const java = spawnSync('java', ['-Xss1m', '-jar', jar, ...options, ...paths],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (java.error || java.status !== 0) {
    throw new Error(`the Nu HTML checker did not run (is Java installed?): ${java.error ?? java.stderr}`);
  }
  const errors = new Map();
  for (const message of JSON.parse(java.stdout).messages) {
    if (message.type === 'info') continue; // warnings have this type too; axe and we ourselves judge those
    const file = path.relative(folder, fileURLToPath(message.url)).split(path.sep).join('/');
    errors.set(file, [...(errors.get(file) ?? []), `line ${message.lastLine ?? '?'}: ${message.message}`]);
  }
  return errors;
}
