import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile, shippedFiles } from './sources.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest: {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(read('package.json'));

describe('the documents at the door', () => {
  test.each(['README.md', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md', 'STORE.md', 'LICENSE'])(
    '%s is there and says something',
    (file) => {
      expect(existsSync(file), `${file} is missing`).toBe(true);
      expect(read(file).length).toBeGreaterThan(200);
    },
  );

  const documents = globSync('{*.md,lib/**/*.md}');

  test('every command that a document gives exists', () => {
    const said = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(said.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('every file and picture that a document links to exists', () => {
    const links = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => ({
        file,
        target: target ?? '',
      })),
    );
    expect(links.filter(({ file, target }) => !existsSync(new URL(target, `file://${process.cwd()}/${file}`)))).toEqual(
      [],
    );
  });

  test('every file of the house that a document names exists', () => {
    const named = documents
      .filter((file) => file !== 'CHANGELOG.md')
      .flatMap((file) => [...read(file).matchAll(/`((?:lib|components|entrypoints|tests|public)\/[\w./-]+)`/g)])
      .map(([, name]) => name ?? '');
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});

describe('packages', () => {
  test('the lockfile names no registry host, so that any registry serves', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });
  test('every version is exact', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });
});

describe('the words of the interface', () => {
  const keys = Object.keys(JSON.parse(read('public/_locales/en/messages.json')));
  const code = [...shippedFiles(), 'wxt.config.ts'].map(read).join('\n');

  test('each message has a name that Chromium takes: with another it loads no extension at all', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });

  test('each message is used', () => {
    // t(`theme_${one}`) uses all that begin with theme_; tn('minutes', …) uses minutes_one and minutes_other.
    const families = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix]) => prefix ?? '');
    const unused = keys.filter((key) => {
      const name = key.replace(/_(zero|one|two|few|many|other)$/, '');
      return (
        !families.some((prefix) => key.startsWith(prefix)) && !new RegExp(`\\b(__MSG_)?${name}(__)?\\b`).test(code)
      );
    });
    expect(unused).toEqual([]);
  });
});

/** Files that grew past the end in a day and are owed a division; each may only shrink. */
const TO_BE_DIVIDED: Readonly<Record<string, number>> = {
  'tests/unit/library/import/samples.ts': 366,
};

describe('style', () => {
  const files = [...shippedFiles(), ...globSync('tests/**/*.{ts,tsx,mjs}')];

  test('no file is a drawer for everything', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|manager|misc)\b/i.test(file))).toEqual([]);
  });
  test('a file holds one idea: 150 lines are the aim, 270 the end', () => {
    const long = files
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ file, lines }) => lines > (TO_BE_DIVIDED[file] ?? 270));
    expect(long).toEqual([]);
  });
  test('exports have names; only what a tool loads by itself has a default', () => {
    const defaults = shippedFiles()
      .filter((file) => !/^entrypoints\/[^/]+\.ts$/.test(file))
      .filter((file) =>
        parseFile(file).statements.some((statement) => statement.getText().startsWith('export default')),
      );
    expect(defaults).toEqual([]);
  });
});
