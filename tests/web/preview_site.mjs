// SPDX-License-Identifier: EUPL-1.2
// A running preview of a copy of the default project, for the tests and the measurement of it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export class PreviewSite {
  // A copy of the project in `folder`, served by `program`.
  static async start(program, folder, options = []) {
    const site = new PreviewSite();
    site.folder = folder;
    fs.rmSync(folder, { recursive: true, force: true });
    for (const part of ['wijkpeil.yaml', 'geo', 'templates', 'styles']) {
      fs.cpSync(path.join(repository, part), path.join(folder, part), { recursive: true });
    }
    site.said = [];
    site.process = spawn(program, ['preview', '--project', folder, '--language', 'nl', '--port', '18400',
      ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    site.exit = new Promise((done) => { site.process.on('exit', (code, signal) => done(signal ?? code)); });
    readline.createInterface({ input: site.process.stdout }).on('line', (line) => site.said.push(line));
    await site.hears(/http:/);
    site.address = site.said.join('\n').match(/http:\S+/)[0];
    site.root = new URL('/', site.address).href;
    return site;
  }

  // Waits until the program said something on its terminal.
  async hears(words, seconds = 60) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
      const line = this.said.find((one) => words.test(one));
      if (line) return line;
      await new Promise((done) => { setTimeout(done, 20); });
    }
    throw new Error(`the program did not say ${words} but last:\n${this.said.slice(-6).join('\n')}`);
  }

  file(name) { return path.join(this.folder, name); }
  read(name) { return fs.readFileSync(this.file(name), 'utf8'); }
  save(name, content) { fs.writeFileSync(this.file(name), content); }
  edit(name, from, to) {
    const old = this.read(name);
    if (!old.includes(from)) throw new Error(`"${from}" is not in ${name}`);
    this.save(name, old.replace(from, to));
  }

  async stop() {
    this.process.kill('SIGINT');
    const slow = setTimeout(() => this.process.kill('SIGKILL'), 10000);
    const code = await this.exit;
    clearTimeout(slow);
    return code;
  }
}
