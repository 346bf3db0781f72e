import { unzipSync } from 'fflate';
import {
  ATTACKS,
  type Numbered,
  PICTURE_HOSTS,
  toBackups,
  toBatches,
  toDocuments,
  toId,
  toPage,
} from './attack/attacks.ts';
import { CANARY, FIND_FAULTS, READ_CANARY } from './attack/canary.ts';
import { handOver, type NamedFile, readFile, readIds, takeFiles, turnTo } from './attack/own-pages.ts';
import type { Extension, Screen } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { type RequestLog, SITE } from './request-log.ts';
import { until } from './until.ts';
import { readArticle, save } from './what-is-shown.ts';

/**
 * Every attack of tests/unit/hostile in real browsers: `npm run fortress` all, the short run a sample. A canary sits in each page;
 * a proxy sees all requests.
 */
test.use({ isLogged: true, preload: CANARY });
test.describe.configure({ timeout: 1_200_000 });

const BATCHES = toBatches();
/** The short run has seconds: each door once, pages and files in Chromium. */
const isShort = !process.env.FORTRESS;
const list = async (of: (expression: string) => Promise<unknown>, expression: string): Promise<string[]> =>
  JSON.parse(String(await of(expression)));

/** All that an attack did, or stands ready to do, on a page of ours. */
const faultsOn = async (screen: Screen): Promise<string[]> => [
  ...(await list(screen.evaluate, READ_CANARY)),
  ...(await list(screen.evaluate, FIND_FAULTS)),
];

/** All hosts that the attacks name; what the browser asks of its maker is not theirs. */
const THEIRS = /^https?:\/\/[^/]*\.example[:/]|\.example:443$/;

/** Requests that neither the attacked page nor a picture in its place made. */
const strangers = (requests: RequestLog, from = 0): string[] =>
  requests
    .list()
    .slice(from)
    .filter(
      (url) =>
        THEIRS.test(url) && !url.startsWith(`${SITE}/`) && url !== 'news.example:443' && !PICTURE_HOSTS.test(url),
    );

test('the canary sings where nothing holds it: the attacks as a page of their own', async ({ nutgraf, requests }) => {
  requests.pages.answer(
    '/raw/',
    toPage(
      BATCHES.flat()
        .filter(({ payload }) => /onerror|ontoggle/.test(payload))
        .slice(0, 40),
    ),
  );
  await nutgraf.visit(`${SITE}/raw/`, { wait: false });
  await expect
    .poll(() => list(nutgraf.evaluatePage, READ_CANARY))
    .toContainEqual(expect.stringContaining('a script ran'));
});

test('on a page of ours text becomes no markup, no frame, no script and no foreign worker', async ({ nutgraf }) => {
  const own = await nutgraf.open('/options.html');
  for (const attempt of [
    "document.createElement('div').innerHTML = '<b>x</b>'",
    "document.createElement('iframe').srcdoc = 'x'",
    "document.createElement('script').text = 'x'",
    "new Worker('/popup.html')",
    "new Worker('https://evil.example/x.js')",
  ]) {
    const said = await own.evaluate(
      `(() => { try { ${attempt}; return 'done'; } catch (error) { return error.name; } })()`,
    );
    expect(said, attempt).toMatch(/TypeError|EvalError|SecurityError/);
  }
  expect(await own.evaluate(`new DOMParser().parseFromString('<b>x</b>', 'text/html').body.textContent`)).toBe('x');
});

test(`${ATTACKS.length} attacks from pages do nothing in popup and reader`, async ({ nutgraf, requests }) => {
  const own = await nutgraf.open('/options.html');
  const known = new Set<string>();
  let shown = 0;
  for (const [index, batch] of BATCHES.entries()) {
    const url = `${SITE}/page-${index}/`;
    requests.pages.answer(`/page-${index}/`, toPage(batch));
    await nutgraf.visit(url);
    const before = await seeQuiet(requests);
    const { words, faults } = await inPopup(nutgraf, async (popup) => {
      await popup.evaluate(`${CANARY}; null`);
      const words = await readArticle(popup).catch(() => '');
      const faults = await faultsOn(popup);
      if (words) await save(popup);
      return { words, faults };
    });
    shown += batch.filter(({ number }) => words.includes(`Before attack ${number} `)).length;
    expect(faults, `popup, ${tell(batch)}`).toEqual([]);
    await nutgraf.closePopup();
    if (words) {
      const id = (await readIds(own)).find((one) => !known.has(one)) ?? '';
      known.add(id);
      await turnTo(own, `/reader.html?id=${id}`, CANARY);
      await readArticle(own);
      expect(await faultsOn(own), `reader, ${tell(batch)}`).toEqual([]);
    }
    expect(strangers(requests, before), tell(batch)).toEqual([]);
  }
  console.info(`${ATTACKS.length} attacks from ${BATCHES.length} pages, ${shown} of them in an article that was shown`);
  // What stands behind an unclosed comment is no article; nearly all the rest must have been seen.
  expect(shown).toBeGreaterThan(ATTACKS.length * 0.8);
});

test(`${ATTACKS.length} attacks from a backup do nothing in reader, list, quotes and files`, async ({
  nutgraf,
  requests,
}) => {
  test.skip(isShort, 'npm run fortress');
  const before = requests.list().length;
  const documents = BATCHES.flatMap((batch) => toDocuments(batch[0]?.number ?? 0, batch));
  const own = await nutgraf.open('/options.html');
  const files = toBackups(documents).map((bytes, index) => ({ name: `nutgraf-backup-${index}.zip`, bytes }));
  await handOver(own, files);
  expect(await readIds(own)).toHaveLength(BATCHES.length);
  for (const batch of BATCHES) {
    await turnTo(own, `/reader.html?id=${toId(batch[0]?.number ?? 0)}`, CANARY);
    await readArticle(own);
    expect(await faultsOn(own), `reader, ${tell(batch)}`).toEqual([]);
  }
  for (const [path, words] of [
    ['/library.html', 'Wall'],
    ['/quotes.html', 'Who said what'],
  ] as const) {
    await turnTo(own, path, CANARY);
    await expect.poll(() => own.text(), { timeout: 60_000 }).toContain(words);
    expect(await faultsOn(own), path).toEqual([]);
  }
  await turnTo(own, '/options.html');
  for (const format of ['HTML', 'EPUB']) {
    await takeFiles(own);
    await own.click('button', format);
    await readElsewhere(nutgraf, requests, await readFile(own));
  }
  console.info(
    `${ATTACKS.length} attacks from backups, in the reader, the list, the quotes, an HTML and an EPUB export`,
  );
  expect(strangers(requests, before)).toEqual([]);
});

test(`${ATTACKS.length} attacks from imported files do nothing in the reader`, async ({ nutgraf, requests }) => {
  test.skip(isShort, 'npm run fortress');
  const before = requests.list().length;
  const own = await nutgraf.open('/options.html');
  const files = BATCHES.flatMap((batch, index) => {
    const url = `https://news.example/import-${index}`;
    const markdown = batch.map(({ payload }) => `Before an attack stands a paragraph.\n\n${payload}\n`).join('\n');
    return [
      { name: `page-${index}.html`, bytes: encode(toPage(batch, `<link rel="canonical" href="${url}.html">`)) },
      {
        name: `text-${index}.md`,
        bytes: encode(`---\ntitle: Text ${index}\nurl: ${url}.md\n---\n\n# Text ${index}\n\n${markdown}`),
      },
    ];
  });
  await handOver(own, files);
  await turnTo(own, '/library.html', CANARY);
  await expect.poll(() => own.text(), { timeout: 60_000 }).toMatch(/Harbour wall|Text \d/);
  expect(await faultsOn(own)).toEqual([]);
  const ids = await readIds(own);
  expect(ids.length).toBeGreaterThan(files.length * 0.7);
  for (const id of ids) {
    await turnTo(own, `/reader.html?id=${id}`, CANARY);
    await readArticle(own);
    expect(await faultsOn(own), String(id)).toEqual([]);
  }
  console.info(`${ATTACKS.length} attacks from ${files.length} imported files, ${ids.length} of which became articles`);
  expect(strangers(requests, before)).toEqual([]);
});

/** A page may take the focus to itself at any moment, and the popup closes as popups do: it is opened again. */
async function inPopup<T>(nutgraf: Extension, look: (popup: Screen) => Promise<T>): Promise<T> {
  for (let left = 3; ; left--) {
    try {
      return await look(await nutgraf.clickAction());
    } catch (error) {
      if (left === 0 || !/has been closed/.test(String(error))) throw error;
    }
  }
}

/** How many requests there were, once the page asks for no more: it prefetches and looks for its films a while after it has loaded. */
async function seeQuiet(requests: RequestLog): Promise<number> {
  let count = -1;
  await until('no more requests', async () => {
    const before = count;
    count = requests.list().length;
    if (before === count) return true;
    return new Promise<false>((resolve) => setTimeout(() => resolve(false), 700));
  });
  return count;
}

/** Each page in a file that was handed out, as a page of the web. */
async function readElsewhere(nutgraf: Extension, requests: RequestLog, file: NamedFile): Promise<void> {
  const pages = unpack(file).filter(({ name }) => /\.x?html$/.test(name));
  expect(pages.length).toBeGreaterThan(0);
  for (const [index, { name, bytes }] of pages.entries()) {
    const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : '.html';
    requests.pages.answer(`/file-${index}/`, Buffer.from(bytes).toString('utf8'), type);
    await nutgraf.visit(`${SITE}/file-${index}/`);
    expect(await list(nutgraf.evaluatePage, READ_CANARY), name).toEqual([]);
    expect(await list(nutgraf.evaluatePage, FIND_FAULTS), name).toEqual([]);
    expect(await nutgraf.evaluatePage('location.href'), name).toBe(`${SITE}/file-${index}/`);
  }
}

const unpack = (file: NamedFile): NamedFile[] =>
  /\.(?:zip|epub)$/.test(file.name)
    ? Object.entries(unzipSync(file.bytes)).flatMap(([name, bytes]) => unpack({ name, bytes }))
    : [file];

const tell = (batch: readonly Numbered[]): string => `attacks ${batch.map(({ number }) => number).join(' ')}`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
