import { describe, expect, test } from 'vitest';
import { findBrowserNames } from './browser-names.ts';
import { findCasts } from './casts.ts';
import { findHtmlDoors } from './html-doors.ts';
import { parseFile, parseSource, shippedFiles } from './sources.ts';

const files = shippedFiles();
const find = (check: typeof findCasts, code: string) => check(parseSource('case.tsx', code)).length;

describe('law 1: lib outside platform and library never names the browser', () => {
  test.each([
    'document.title',
    'const a = () => fetch("x")',
    'globalThis.indexedDB.open("x")',
    'const size = window.innerWidth;',
    'function f(page: Document) { return document.body }',
    'const a = { document }',
    'chrome.tabs.query({})',
  ])('sees it in %s', (code) => expect(find(findBrowserNames, code)).toBe(1));
  test.each([
    'function f(document: Document) { return document.title }',
    'const f = ({ document }: Copy) => document.body',
    'const { document } = copy; document.body',
    'interface Copy { readonly document: Document }',
    'element.ownerDocument.createElement("p"); copy.document.body',
    'const a = { document: live, window: null }',
    'const live: Window & typeof globalThis = view',
    '// window, document and fetch are taken as parameters\nconst a = "fetch"',
  ])('not in %s', (code) => expect(find(findBrowserNames, code)).toBe(0));
  test('holds in every file', () => {
    const pure = files.filter((file) => /^lib\/(?!platform\/|library\/)/.test(file));
    expect(pure.length).toBeGreaterThan(20);
    expect(pure.flatMap((file) => findBrowserNames(parseFile(file)))).toEqual([]);
  });
});

describe('no casts outside lib/platform', () => {
  test.each(['a as Article', '<T,>(a: any) => a', 'list[0]!.id', 'x as unknown', 'let a: Promise<any>'])(
    'sees it in %s',
    (code) => expect(find(findCasts, code)).toBe(1),
  );
  test.each(['["a"] as const', 'a satisfies Article', '!a', 'import { a as b } from "./c.ts"', '"any"'])(
    'not in %s',
    (code) => expect(find(findCasts, code)).toBe(0),
  );
  test('holds in every file', () => {
    const checked = files.filter((file) => !file.startsWith('lib/platform/'));
    expect(checked.flatMap((file) => findCasts(parseFile(file)))).toEqual([]);
  });
});

describe('law 4: HTML reaches the screen through one function', () => {
  test.each([
    'element.innerHTML = html',
    'element.outerHTML += html',
    'element.insertAdjacentHTML("beforeend", html)',
    'document.write(html)',
    'const a = <div dangerouslySetInnerHTML={{ __html: html }} />',
    'const a = <iframe srcdoc={html} />',
    'range.createContextualFragment(html)',
  ])('sees it in %s', (code) => expect(find(findHtmlDoors, code)).toBe(1));
  test.each(['const html = element.innerHTML', 'if (a.outerHTML === b) c()', 'stream.write(bytes)', '"innerHTML"'])(
    'not in %s',
    (code) => expect(find(findHtmlDoors, code)).toBe(0),
  );
  test('parsing into an inert template is allowed to extraction alone', () => {
    const code = 'const isStable = (html: string, parser: HTMLTemplateElement) => { parser.innerHTML = html }';
    expect(findHtmlDoors(parseSource('lib/extract/case.ts', code))).toEqual([]);
    expect(findHtmlDoors(parseSource('components/case.tsx', code))).toHaveLength(1);
    expect(findHtmlDoors(parseSource('lib/extract/case.ts', code.replace('Template', '')))).toHaveLength(1);
  });
  test('holds in every file', () => {
    const elsewhere = files.filter((file) => !isDoor(file));
    expect(elsewhere.flatMap((file) => findHtmlDoors(parseFile(file)))).toEqual([]);
    const inside = files.filter(isDoor).flatMap((file) => findHtmlDoors(parseFile(file)));
    expect(inside.length, inside.join('\n')).toBeLessThanOrEqual(1);
  });
});

const isDoor = (file: string) => /^components\/screen-html\.ts$/.test(file);
