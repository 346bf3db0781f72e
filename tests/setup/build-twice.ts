/**
 * Whether two people who build the same sources get the same bytes: builds for both browsers in two folders at different places,
 * one after the other, and compares every file. `npm run reproduce`; ends with 1 where a file differs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TARGETS = ['chrome', 'firefox'];

function buildElsewhere(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-build-'));
  try {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const file of files.split('\0').filter(Boolean)) cpSync(file, path.join(folder, file));
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    for (const target of TARGETS) {
      execFileSync(process.execPath, [path.resolve('node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
    const built = globSync('.output/**/*', { cwd: folder }).filter((file) =>
      statSync(path.join(folder, file)).isFile(),
    );
    return new Map(built.sort().map((file) => [file, toHash(path.join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const toHash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const [first, second] = [buildElsewhere(), buildElsewhere()];
const names = [...new Set([...first.keys(), ...second.keys()])];
const different = names.filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`differs: ${name}`);
console.log(`${names.length} files of ${TARGETS.length} builds, ${different.length} differ`);
process.exitCode = different.length > 0 || names.length === 0 ? 1 : 0;
