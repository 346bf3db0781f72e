import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

// The rules are patterns over paths, and a pattern with a slip in it forbids nothing, silently. So each is broken here
// once, in a house of its own.
const BROKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'law-1-lib-never-names-the-browser': {
    'lib/extract/a.ts': "import browser from 'webextension-polyfill';\nexport const a = browser;\n",
  },
  'law-2-quotes-stands-alone': { 'lib/quotes/b.ts': "import { f } from '../facts/f.ts';\nexport const b = f;\n" },
  'law-2-facts-stands-alone': { 'lib/facts/c.ts': "import { x } from '../extract/x.ts';\nexport const c = x;\n" },
  'law-2-spam-stands-alone': { 'lib/spam/d.ts': "import { p } from '../pipeline.ts';\nexport const d = p;\n" },
  'law-2-export-stands-alone': {
    'lib/library/export/e.ts': "import { r } from '../read.ts';\nexport const e = r;\n",
  },
  'law-2-languages-and-text-are-at-the-bottom': {
    'lib/text/g.ts': "import { x } from '../extract/x.ts';\nexport const g = x;\n",
  },
  'law-2-only-the-pipeline-joins-rooms': {
    'lib/extract/h.ts': "import { f } from '../facts/f.ts';\nexport const h = f;\n",
  },
  'law-3-components-are-dumb': {
    'components/i.tsx': "import { m } from '../lib/platform/messages.ts';\nexport const i = m;\n",
  },
  'law-3-nobody-imports-entrypoints': {
    'components/j.tsx': "import { k } from '../entrypoints/k.ts';\nexport const j = k;\n",
  },
  'law-3-lib-knows-no-screen': {
    'lib/extract/l.ts': "import { ok } from '../../components/ok.tsx';\nexport const l = ok;\n",
  },
  'no-cycles': {
    'lib/extract/m.ts': "import { n } from './n.ts';\nexport const m = () => n;\n",
    'lib/extract/n.ts': "import { m } from './m.ts';\nexport const n = () => m;\n",
  },
  'no-unresolvable': { 'lib/extract/o.ts': "import { q } from './nowhere.ts';\nexport const o = q;\n" },
  'no-dev-package-in-the-extension': {
    'lib/platform/s.ts': "import { JSDOM } from 'jsdom';\nexport const s = JSDOM;\n",
  },
};
const SOUND: Readonly<Record<string, string>> = {
  'lib/article.ts': 'export const article = 1;\n',
  'lib/text/t.ts': 'export const t = 1;\n',
  'lib/facts/f.ts':
    "import { article } from '../article.ts';\nimport { t } from '../text/t.ts';\nexport const f = article + t;\n",
  'lib/extract/x.ts': 'export const x = 1;\n',
  'lib/pipeline.ts':
    "import { f } from './facts/f.ts';\nimport { x } from './extract/x.ts';\nexport const p = f + x;\n",
  'lib/platform/messages.ts': "import browser from 'webextension-polyfill';\nexport const m = browser;\n",
  'lib/platform/i18n.ts': "import browser from 'webextension-polyfill';\nexport const t = browser;\n",
  'lib/library/read.ts': 'export const r = 1;\n',
  'components/ok.tsx':
    "import { t } from '../lib/platform/i18n.ts';\nimport { article } from '../lib/article.ts';\nexport const ok = [t, article];\n",
  'entrypoints/k.ts':
    "import { p } from '../lib/pipeline.ts';\nimport { m } from '../lib/platform/messages.ts';\nexport const k = [p, m];\n",
};

const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

test('a house that keeps the laws passes', async () => {
  expect(await findBrokenLaws(SOUND)).toEqual([]);
});

test('each law is seen to be broken where it is broken', async () => {
  const all = Object.assign({}, SOUND, ...Object.values(BROKEN));
  const seen = await findBrokenLaws(all);
  expect(Object.keys(BROKEN).filter((law) => !seen.includes(law))).toEqual([]);
});

/** Names of the rules that speak, each once. */
async function findBrokenLaws(files: Readonly<Record<string, string>>): Promise<string[]> {
  const house = mkdtempSync(path.join(tmpdir(), 'nutgraf-laws-'));
  houses.push(house);
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), code);
  }
  cpSync('.dependency-cruiser.mjs', path.join(house, '.dependency-cruiser.mjs'));
  cpSync('package.json', path.join(house, 'package.json'));
  writeFileSync(
    path.join(house, 'tsconfig.json'),
    '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler","allowImportingTsExtensions":true,"noEmit":true}}',
  );
  symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'));
  const bin = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [
    bin,
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'lib',
    'components',
    'entrypoints',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: house, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  );
  const report: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(stdout);
  return [...new Set(report.summary.violations.map(({ rule }) => rule.name))].sort();
}
