// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { Marked } from 'marked';
import { afterAll, describe, expect, test } from 'vitest';
import { toScreen } from '../../../components/screen-html.ts';
import { cite } from '../../../lib/cite/citation.ts';
import { toQuoted } from '../../../lib/cite/quoted.ts';
import { toHtml } from '../../../lib/cite/styled.ts';
import { checkDocument } from '../../../lib/library/backup/document-doors.ts';
import { epub } from '../../../lib/library/export/epub.ts';
import { html } from '../../../lib/library/export/html.ts';
import { markdown } from '../../../lib/library/export/markdown.ts';
import { netscape } from '../../../lib/library/export/netscape.ts';
import { openImport } from '../../../lib/library/import/find-items.ts';
import { toItem } from '../../../lib/library/import/to-item.ts';
import { prose, readPage } from '../extract/read-page.ts';
import { toExportItem, tools } from '../library/export/items.ts';
import { toFile } from '../library/import/samples.ts';
import { type Extra, findFaults } from './allowed.ts';
import { isLong } from './any-text.ts';
import { FAMILIES } from './payloads.ts';

const view = window as unknown as Window & typeof globalThis;
const exporting = tools(view);
const counts = new Map<string, number>();

function parse(text: string): HTMLElement {
  return new DOMParser().parseFromString(text, 'text/html').body;
}

function parseXml(text: string): Element {
  return new DOMParser().parseFromString(text, 'application/xhtml+xml').documentElement;
}

/** Faults of markup that was sanitised: in itself, when it is read again, and whether the screen would alter it. */
function faultsOf(clean: string, extra?: Extra): string[] {
  const again = document.createElement('div');
  again.append(...toScreen([clean]));
  const once = again.innerHTML;
  again.replaceChildren(...toScreen([once]));
  return [
    ...findFaults(parse(clean), extra),
    ...(again.innerHTML === once ? [] : ['not the same when sanitised again']),
  ];
}

const faultsOfBlocks = (blocks: readonly { readonly html: string; readonly text: string }[]): string[] =>
  blocks.flatMap((block) => [
    ...faultsOf(block.html),
    ...(parse(block.html).textContent === block.text ? [] : ['other words than its text']),
  ]);

function imported(name: string, content: string): string[] {
  return [...openImport([toFile(name, content)]).findings()].flatMap((finding) => {
    if (finding.kind !== 'item') return [];
    const item = toItem(finding, finding.html?.() ?? null, view);
    return item.ok ? faultsOfBlocks(item.value.article?.blocks ?? []) : [];
  });
}

const toStored = (payload: string) =>
  toExportItem({ title: payload.slice(0, 400), site: payload.slice(0, 200), authors: [payload.slice(0, 200)] }, [
    { id: 'b0', kind: 'paragraph', html: payload, text: payload },
    { id: 'b1', kind: 'quotation', html: `<blockquote>${payload}</blockquote>`, text: payload },
  ]);

const FILE: Extra = {
  tags: 'head meta title style link body article header h1 section footer nav div'.split(' '),
  attributes: 'charset http-equiv content name property class xmlns epub:type role type xmlns:epub'.split(' '),
  addresses: /^(?:style\.css|cover\.svg|article-1\.xhtml|#nutgraf-.*)$/,
};

const BESIDE = '<p>The wall <b>stands</b>.</p>';

function toMarkup(fragment: DocumentFragment): string {
  const host = document.createElement('div');
  host.append(fragment);
  return host.innerHTML;
}

/** How each door answers a payload: what should not be there. */
const DOORS: Readonly<Record<string, (payload: string) => string[]>> = {
  'the screen (sync and backup: whatever is stored)': (payload) => {
    const host = document.createElement('div');
    host.append(...toScreen([payload]));
    // As it stands in an article: what is beside it is neither swallowed nor altered.
    const [before, own, after] = toScreen([BESIDE, payload, BESIDE]).map(toMarkup);
    return [
      ...findFaults(host),
      ...faultsOf(host.innerHTML),
      ...(before === BESIDE && after === BESIDE && own === host.innerHTML ? [] : ['not the same among others']),
    ];
  },
  'import of HTML': (payload) =>
    imported('a.html', `<!doctype html><title>t</title><article><p>Words.</p>${payload}</article>`),
  'import of Markdown': (payload) => imported('a.md', `# Heading\n\n${payload}\n\n[link](https://news.example/)`),
  'export as HTML': (payload) => {
    const file = new DOMParser().parseFromString(String(html.write([toStored(payload)], exporting)), 'text/html');
    const metas = [...file.querySelectorAll('meta[http-equiv]')].map((one) => one.getAttribute('http-equiv'));
    return [
      ...findFaults(file.documentElement, FILE),
      ...(metas.join() === 'Content-Security-Policy' && file.querySelectorAll('style').length === 1
        ? []
        : ['another head']),
      ...(file.querySelector('title')?.textContent ? [] : ['no title']),
    ];
  },
  'export as EPUB': (payload) => {
    const bytes = epub.write([toStored(payload)], exporting);
    if (typeof bytes === 'string') return ['no book'];
    return Object.entries(unzipSync(bytes)).flatMap(([name, file]) => {
      if (!/\.(?:xhtml|opf|svg)$/.test(name)) return [];
      const root = parseXml(strFromU8(file));
      if (root.querySelector('parsererror') || root.localName === 'parsererror') return [`${name} is not well-formed`];
      return name.endsWith('.xhtml') ? findFaults(root, FILE) : root.querySelector('script,a,image,use') ? [name] : [];
    });
  },
  'export as Markdown, read by a renderer that trusts it': (payload) => {
    const text = String(markdown.write([toStored(payload)], exporting)).replace(/^---\n[\s\S]*?\n---\n/, '');
    const rendered = new Marked({ gfm: true }).parse(text, { async: false });
    return findFaults(parse(rendered), { tags: ['h1'], attributes: ['class', 'align'] });
  },
  'bookmarks, citations and copied quotes': (payload) => {
    const item = toStored(payload);
    const meta = {
      ...item.article?.meta,
      ...item.entry,
      subtitle: null,
      section: null,
      modifiedAt: null,
      leadImage: null,
    };
    const pieces = [
      toQuoted({ text: payload.slice(0, 500), meta, speaker: payload.slice(0, 100), url: meta.url }).html,
      toHtml(cite(meta, 'apa', '2025-04-05')),
      toHtml(cite(meta, 'chicago', '2025-04-05')),
    ];
    const list = new DOMParser().parseFromString(String(netscape.write([item], exporting)), 'text/html');
    return [
      ...pieces.flatMap((piece) => findFaults(parse(piece))),
      ...findFaults(list.body, { tags: ['h1', 'h3', 'dl', 'dt'], attributes: ['add_date', 'tags'] }),
    ];
  },
  'the doors of backup and sync': (payload) => {
    // Addresses of the web are some of the Markdown ones.
    if (payload.startsWith('http:')) return [];
    const { article } = toStored(payload);
    const spoilt = { ...article, meta: { ...article?.meta, url: payload.slice(0, 400) } };
    const isTaken = checkDocument({ _id: 'content:a', schema: 1, article: spoilt, restored: [], savedAt: 1 }) !== null;
    return isTaken ? ['an address that is none was taken'] : [];
  },
};

/** A whole file is written and read again for each case: in the short run for every third, in the long one for all. */
const SLOW = /^(?:export|import)/;

describe.each(Object.entries(DOORS))('%s', (door, answer) => {
  test.each(FAMILIES)('%s', { timeout: 120_000 }, (_, all) => {
    const cases = isLong || !SLOW.test(door) ? all : all.filter((_, index) => index % 3 === 0);
    const faults = cases.flatMap((payload) => answer(payload).map((fault) => `${fault} <- ${payload.slice(0, 120)}`));
    counts.set(door, (counts.get(door) ?? 0) + cases.length);
    expect(faults).toEqual([]);
  });
});

describe('a page that is read (one case in eight)', () => {
  test.each(FAMILIES)('%s', { timeout: 120_000 }, (_, cases) => {
    const sample = cases.filter((one, index) => (index % 7 === 0 || one.includes('<form id')) && one.length < 100_000);
    const faults = sample.flatMap((payload) => {
      const result = readPage(`<title>The wall</title><article>${prose(3)}${payload}${prose(3, 3)}</article>`);
      if (!result.ok) return [];
      const { blocks, removed } = result.value;
      return [...faultsOfBlocks(blocks), ...faultsOfBlocks(removed.flatMap((one) => one.blocks))].map(
        (fault) => `${fault} <- ${payload.slice(0, 120)}`,
      );
    });
    counts.set('page', (counts.get('page') ?? 0) + sample.length);
    expect(faults).toEqual([]);
  });
});

test('at least 500 attacks are tried at each door', () => {
  expect(FAMILIES.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(500);
  expect(new Set(FAMILIES.flatMap(([, cases]) => cases)).size).toBeGreaterThanOrEqual(500);
});

afterAll(() => {
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  console.info(`${total} attempts: ${[...counts].map(([door, count]) => `${door} ${count}`).join('; ')}`);
});
