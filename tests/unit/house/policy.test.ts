import { existsSync, globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config.ts';
import { everyNode, parseFile, shippedFiles } from './sources.ts';

type Manifest = Readonly<Record<string, unknown>>;

const toFields = (value: unknown): Manifest => ({ ...(value instanceof Object ? value : {}) });

async function readConfigured(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const made = typeof config.manifest === 'function' ? config.manifest : () => config.manifest;
  return toFields(await made({ browser, mode: 'production', command: 'build', manifestVersion: 3 }));
}

const built = ['chrome-mv3', 'firefox-mv3']
  .map((name) => `.output/${name}/manifest.json`)
  .filter((file) => existsSync(file));
const manifests: [string, () => Promise<Manifest>][] = [
  ['configured for Chromium', () => readConfigured('chrome')],
  ['configured for Firefox', () => readConfigured('firefox')],
  ...built.map((file): [string, () => Promise<Manifest>] => [
    file,
    async () => toFields(JSON.parse(readFileSync(file, 'utf8'))),
  ]),
];

describe.each(manifests)('the manifest, %s', (_, read) => {
  test('lets pages of the extension run its own files alone, and nobody frame them', async () => {
    const { extension_pages: policy } = toFields((await read()).content_security_policy);
    const directives = new Map(
      String(policy)
        .split(';')
        .map((one) => one.trim().split(/\s+/))
        .map(([name = '', ...sources]) => [name, sources]),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('worker-src')).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(directives.get(name), name).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['default', 'dompurify']);
    // What is not named falls back to default-src: no frames, no manifests, no prefetching.
    for (const name of ['frame-src', 'child-src', 'script-src-elem', 'script-src-attr', 'manifest-src'])
      expect(directives.has(name), name).toBe(false);
    expect(String(policy)).not.toMatch(/'unsafe-eval'|'unsafe-hashes'|\*|http:\/\/\S/);
  });

  test('asks for no site at install, is open to no page and no other extension', async () => {
    const manifest = await read();
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    for (const resource of Array.isArray(manifest.web_accessible_resources) ? manifest.web_accessible_resources : []) {
      const { matches, use_dynamic_url: isDynamic } = toFields(resource);
      expect(JSON.stringify(matches ?? []), 'a page could tell that Nutgraf is there').not.toMatch(
        /all_urls|\*:\/\/\*/,
      );
      expect(isDynamic).toBe(true);
    }
    const permissions = [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ];
    expect(
      (Array.isArray(manifest.permissions) ? manifest.permissions : []).filter((name) => !permissions.includes(name)),
    ).toEqual([]);
  });
});

test('what the stores are told about permissions is all that is asked for, and no more', async () => {
  const told = [...readFileSync('STORE.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
  const { permissions, optional_permissions, optional_host_permissions } = await readConfigured('chrome');
  // WXT adds the panel's permission where there is a panel.
  const asked = [permissions, optional_permissions, optional_host_permissions, ['sidePanel']].flat();
  expect(told.sort()).toEqual(asked.map(String).sort());
});

test('no page of ours holds a script of its own, a handler, or an address elsewhere', () => {
  for (const file of globSync('entrypoints/*/index.html')) {
    const html = readFileSync(file, 'utf8');
    expect(html, file).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+\s*=|(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
  }
});

/** What a content script may send: an article, which goes through its schema; a question for the removals kept on its own site; that a page of a chosen site has loaded, its tab and address told by the browser; a count for its own tab's badge. */
const FROM_PAGES = ["'articlePicked'", "'findKept'", "'siteLoaded'", "'pageCleaned'"];

test('the background answers every message through fromOwnPage but four of content scripts, which can do no harm', () => {
  const calls = everyNode(parseFile('entrypoints/background.ts')).filter(
    (node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === 'onMessage',
  );
  const open = calls.filter((call) => !call.arguments[1]?.getText().startsWith('fromOwnPage('));
  expect(calls.length).toBeGreaterThan(10);
  expect(open.map((call) => call.arguments[0]?.getText())).toEqual(FROM_PAGES);
  const texts = open.map((call) => call.getText());
  expect(texts[0]).toContain('checkArticle(data)');
  expect(texts[1]).toContain("keptOn(sender.url ?? '', await readKept())");
  expect(texts[2]).toContain("takeToReader(sender.tab.id, sender.url ?? '')");
  expect(texts[3]).toContain('sender.tab?.id !== undefined && Number.isSafeInteger(blocks)');
});

test('nothing listens to pages or to other extensions, and no text is run as code', () => {
  const names = /^(?:onMessageExternal|onConnectExternal|onUserScriptMessage|eval|Function|importScripts)$/;
  const found = shippedFiles().flatMap((file) =>
    everyNode(parseFile(file))
      .filter((node) => ts.isIdentifier(node) && names.test(node.text) && !ts.isTypeReferenceNode(node.parent))
      .map((node) => `${file}: ${node.getText()}`),
  );
  expect(found).toEqual([]);
});

test('the popup asks the page before it reads what draws', () => {
  const [first] = parseFile('entrypoints/popup/main.tsx').statements;
  expect(first?.getText()).toBe("import './ask.ts';");
});
