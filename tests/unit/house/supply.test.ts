import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly version?: string;
}

const lock: { packages: Readonly<Record<string, Package>> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Packages that may run a script when they are installed. leveldown finds or builds its native part: the store of the CouchDB that tests sync with. */
const MAY_RUN_AT_INSTALL: readonly string[] = ['leveldown'];

/** Old parts of that test server whose package.json declares no licence: used in tests alone, never shipped. */
const UNDECLARED: readonly string[] = ['end-stream', 'esprima-fb', 'level-write-stream', 'write-stream'];

/** Of these, what is shipped may be shipped with an MIT work. MPL-2.0 asks for its own files to stay open, and they are. */
const SHIPPED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
  'OFL-1.1',
  'Unlicense',
  '(WTFPL OR MIT)',
];
/** Tools, never shipped: a choice of one of the above suffices. */
const TOOLS = [
  ...SHIPPED,
  '0BSD',
  'Apache 2',
  'WTFPL',
  'WTFPL OR ISC',
  'BSD-3-Clause OR MIT',
  'BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'MIT OR Apache-2.0',
  '(MIT OR CC0-1.0)',
  '(MIT AND Zlib)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(BSD-3-Clause OR GPL-2.0)',
];

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

test('every licence is known, and what is shipped may be shipped', () => {
  const strange = packages
    .filter(([path, { dev }]) => !(dev && UNDECLARED.includes(nameOf(path))))
    .filter(([, { license, dev, devOptional }]) => !(dev || devOptional ? TOOLS : SHIPPED).includes(license ?? 'none'))
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(strange).toEqual([]);
});

test('every package is known by its hash', () => {
  expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});

test('no package runs a script at install but the listed one, by the lockfile and by what is installed', () => {
  const locked = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  const installed = globSync('node_modules/{*,@*/*}/package.json').flatMap((file) => {
    const { name, scripts }: { name?: string; scripts?: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return scripts?.preinstall || scripts?.install || scripts?.postinstall ? (name ?? file) : [];
  });
  expect([...locked, ...installed].filter((name) => !MAY_RUN_AT_INSTALL.includes(name))).toEqual([]);
});

test('what is shipped is listed with version and licence, and nothing else is', () => {
  const shipped = packages
    .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
    .map(([path, { version, license }]) => `| ${nameOf(path)} | ${version} | ${license} |`);
  const listed = readFileSync('LICENCES.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!package|-)/.test(line));
  expect(listed).toEqual([...new Set(shipped)].sort());
});
