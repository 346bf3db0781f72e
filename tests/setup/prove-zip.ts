/**
 * npm run proof:zip: the zips for the stores are made, and what the sources zip builds, in a folder of its own, is byte for
 * byte what the zip for Firefox holds (addons.mozilla.org asks for that).
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = (name: string) => `.output/nutgraf-${version}-${name}.zip`;
const run = (command: string, args: readonly string[], cwd = '.') =>
  execFileSync(path.resolve('node_modules/.bin', command), args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

run('wxt', ['zip']);
run('wxt', ['zip', '-b', 'firefox']);

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-sources-'));
try {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip('sources'))))) {
    if (name.endsWith('/')) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  // The packages of the lock file, as `npm ci` would bring them.
  execFileSync('cp', ['-al', path.resolve('node_modules'), path.join(folder, 'node_modules')]);
  run('wxt', ['build', '-b', 'firefox'], folder);
  const shipped = unzipSync(readFileSync(zip('firefox')));
  const names = Object.keys(shipped).filter((name) => !name.endsWith('/'));
  const built = path.join(folder, '.output/firefox-mv3');
  const rebuilt = globSync('**/*', { cwd: built }).filter((name) => statSync(path.join(built, name)).isFile());
  const differing = names.filter((name) => {
    const bytes = shipped[name];
    return !bytes || !rebuilt.includes(name) || !readFileSync(path.join(built, name)).equals(bytes);
  });
  const extra = rebuilt.filter((name) => !names.includes(name));
  console.log(`${names.length} files in ${zip('firefox')}, ${differing.length} built otherwise, ${extra.length} more`);
  for (const name of [...differing, ...extra]) console.log(`  ${name}`);
  process.exitCode = names.length > 50 && differing.length + extra.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
