import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runAlone } from './run-command.mjs';

/** Installs what the lockfile says, unless node_modules already holds exactly that. */
export async function installPackages() {
  if (await isInstalled()) return;
  console.log('installing the locked packages (npm ci) …');
  const { code, output } = await runAlone(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`${output}\n"npm ci" failed: is the npm registry within reach?`);
}

/** Puts node_modules/.bin first on PATH; its Node 24 is there on Linux x64 and serves machines whose own is older. */
export async function newerNode() {
  process.env.PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const { output } = await runAlone(['node', '--version']);
  const major = Number(/v(\d+)/.exec(output)?.[1]);
  if (major >= 24) return;
  throw new Error(
    `Node ${output.trim()} is too old for the tools here, and no newer one comes as a package for this machine. ` +
      'Install Node 24 or newer from https://nodejs.org, then run this again.',
  );
}

async function isInstalled() {
  const [wanted, present] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map(async (file) =>
      JSON.parse(await readFile(file, 'utf8').catch(() => '{"packages":null}')),
    ),
  );
  if (!present.packages) return false;
  return Object.entries(wanted.packages).every(([place, { version, optional, link }]) => {
    if (place === '' || link) return true;
    const found = present.packages[place];
    // npm leaves out optional packages of other platforms.
    return found ? found.version === version : optional === true;
  });
}
