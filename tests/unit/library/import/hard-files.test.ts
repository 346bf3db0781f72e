import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openImport } from '../../../../lib/library/import/find-items.ts';
import type { Finding } from '../../../../lib/library/import/format.ts';
import { readZip } from '../../../../lib/library/import/zip.ts';
import { toFile, toZip } from './samples.ts';

const read = (...files: Parameters<typeof openImport>[0]) => [...openImport(files).findings()];
const titles = (findings: readonly Finding[]) =>
  findings.flatMap((one) => (one.kind === 'item' ? one.entry.title : []));
const faults = (findings: readonly Finding[]) =>
  findings.flatMap((one) => (one.kind === 'fault' ? [[one.line, one.reason]] : []));

/** Not the clock's: the machine may be busy with other things. */
const cpuMs = () => process.cpuUsage().user / 1000;

const HEADER = 'title,url,time_added,tags,status\n';
const row = (title: string, n: number) => `${title},https://a.example/${n},1700000000,,unread\n`;

describe('encodings', () => {
  const text = `${HEADER}${row('Čaj a žluť', 1)}`;
  const utf16 = (isBig: boolean, hasMark: boolean) => {
    const words = `${hasMark ? '\ufeff' : ''}${text}`;
    const bytes = new Uint8Array(words.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < words.length; at++) view.setUint16(at * 2, words.charCodeAt(at), !isBig);
    return bytes;
  };
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16 little', utf16(false, true)],
    ['UTF-16 big', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
  ])('%s', (_, bytes) => expect(titles(read(toFile('x', bytes)))).toEqual(['Čaj a žluť']));
  test('windows-1252 where UTF-8 does not fit', () => {
    const bytes = Uint8Array.from(`${HEADER}${row('Caf\u00e9 \u0096 bar', 1)}`, (char) => char.charCodeAt(0));
    expect(titles(read(toFile('x', bytes)))).toEqual(['Café – bar']);
  });
  test('what an HTML file says of itself', () => {
    const head = '<!DOCTYPE html><meta charset="iso-8859-2"><title>';
    const bytes = Uint8Array.from([...strToU8(head), 0xe8, 0x61, 0x6a, ...strToU8('</title><p>x</p>')]);
    expect(titles(read(toFile('x', bytes)))).toEqual(['čaj']);
  });
});

describe('tables', () => {
  test.each([
    ['line feeds', '\n'],
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
  ])('line ends of %s, also inside of cells', (_, end) => {
    const text = `${HEADER}"two\nlines",https://a.example/1,1,,unread\n${row('next', 2)}`.replaceAll('\n', end);
    expect(titles(read(toFile('x', text)))).toEqual(['two lines', 'next']);
  });
  test('columns are known by name, in any order, case and number', () => {
    const text = 'status;Extra;URL;TAGS;Time_Added;Title\narchive;x;https://a.example/1;b|c;1700000000;Semi\n';
    expect(read(toFile('x', text))).toMatchObject([{ entry: { title: 'Semi', tags: ['b', 'c'], archived: true } }]);
  });
  test('a broken row is told with its line and costs no other', () => {
    const text = `${HEADER}${row('one', 1)}"open,https://a.example/2,1,,unread\n${row('three', 3)}five" inch,https://a.example/4,1,,unread\n${row('"shut" too', 5)}${row('six', 6)}`;
    const found = read(toFile('x', text));
    expect(titles(found)).toEqual(['one', 'three', 'five" inch', 'six']);
    expect(faults(found)).toEqual([
      [3, 'quotes'],
      [6, 'quotes'],
    ]);
  });
  test('a row without a web address is told', () => {
    const text = `${HEADER}no link,,1,,unread\nscript,javascript:alert(1),1,,unread\n\nfile,file:///etc/passwd,1,,\n${row('good', 1)}`;
    const found = read(toFile('x', text));
    expect(titles(found)).toEqual(['good']);
    expect(faults(found)).toEqual([
      [2, 'no-address'],
      [3, 'not-web'],
      [5, 'not-web'],
    ]);
  });
  test('100,000 rows are read in seconds', { timeout: 60_000 }, () => {
    const text = HEADER + Array.from({ length: 100_000 }, (_, n) => row(`"Story, ${n}"`, n)).join('');
    const started = cpuMs();
    expect(read(toFile('x', text))).toHaveLength(100_000);
    expect(cpuMs() - started).toBeLessThan(8_000);
  });
  test('a file of nothing but quotation marks ends, and soon', () => {
    const started = cpuMs();
    const found = read(toFile('x', `${HEADER}${'"a\n'.repeat(300_000)}`));
    expect(faults(found).at(-1)?.[1]).toBe('too-many');
    expect(cpuMs() - started).toBeLessThan(8_000);
  });
});

describe('ZIPs', () => {
  test('parts of one export may come in several ZIPs, and ZIPs in a ZIP', () => {
    const part = (n: number) => zipSync({ [`part_00000${n}.csv`]: strToU8(HEADER + row(`p${n}`, n)) });
    const found = read(toFile('a', part(0)), toZip('b', { 'inner.zip': part(1) }));
    expect(titles(found)).toEqual(['p0', 'p1']);
  });
  test('names that point elsewhere lose their way', () => {
    const zip = zipSync({ '../../etc/passwd': strToU8('x'), '/abs\\..\\win.md': strToU8('# x') });
    const entries = readZip(zip);
    expect(Array.isArray(entries) && entries.map(({ name }) => name)).toEqual(['etc/passwd', 'abs/win.md']);
  });
  test('a bomb is stopped at its bound, a ZIP in a ZIP in a ZIP is not opened', { timeout: 60_000 }, () => {
    const bomb = zipSync({ 'bomb.csv': new Uint8Array(40_000_000) }, { level: 1 });
    expect(faults(read(toFile('x', bomb)))).toContainEqual([null, 'too-large']);
    const nest = (zip: Uint8Array) => zipSync({ 'inner.zip': zip });
    const deep = nest(nest(nest(zipSync({ 'a.md': strToU8('# x') }))));
    expect(faults(read(toFile('x', deep)))).toEqual([[null, 'too-many']]);
  });
  test('a torn, an encrypted and an empty one', () => {
    const sound = zipSync({ 'a.md': strToU8('# x') });
    expect(faults(read(toFile('x', sound.subarray(0, sound.length - 30))))).toEqual([[null, 'broken-zip']]);
    const locked = Uint8Array.from(sound);
    const directory = locked.findIndex((_, at) => locked[at] === 0x50 && locked[at + 2] === 1 && locked[at + 3] === 2);
    locked[directory + 8] = 1;
    expect(faults(read(toFile('x', locked)))).toContainEqual([null, 'encrypted']);
    expect(read(toFile('x', zipSync({})))).toEqual([]);
  });
});

test('a file of no known kind is told, pictures in a ZIP are passed over', () => {
  expect(faults(read(toFile('x', Uint8Array.from([0, 1, 2, 0, 0, 3]))))).toEqual([[null, 'unknown-format']]);
  expect(read(toZip('x', { 'a.jpg': 'x', '__MACOSX/b': 'x', '.DS_Store': 'x' }))).toEqual([]);
});
test('two backups at once: each has its own parts, though they have the same names', () => {
  const toBackup = (name: string, id: string) =>
    toZip(name, {
      'nutgraf-backup.json': '{"format":"nutgraf-backup","parts":["documents-0001.jsonl"]}',
      'documents-0001.jsonl': `{"_id":"${id}"}`,
    });
  const ids = (findings: readonly Finding[]) =>
    findings.map((one) => (one.kind === 'document' ? one.document : one.kind));
  const [one, two] = [toBackup('one.zip', 'entry:1'), toBackup('two.zip', 'entry:2')];
  expect(ids(read(one, two))).toEqual([{ _id: 'entry:1' }, { _id: 'entry:2' }]);
  const headless = toZip('one.zip', {
    'nutgraf-backup.json': '{"format":"nutgraf-backup","parts":["documents-0001.jsonl"]}',
  });
  expect(ids(read(headless, two))).toEqual(['fault', { _id: 'entry:2' }]);
});

test('broken JSON inside of a backup costs its own line', () => {
  const zip = toZip('x', {
    'nutgraf-backup.json': '{"format":"nutgraf-backup","parts":["documents-0001.jsonl","documents-0002.jsonl"]}',
    'documents-0001.jsonl': '{"_id":"a:1"}\n{"_id":\n{"_id":"a:3"}\n',
  });
  expect(read(zip).map((one) => (one.kind === 'fault' ? one.reason : one.kind))).toEqual([
    'document',
    'json',
    'document',
    'broken-zip',
  ]);
});
