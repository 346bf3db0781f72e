import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BenchPage, lookForLanguage, type OpenPage, readContentScript, visitPages } from './chromium.ts';
import { readPage } from './files.ts';
import { loadedBy } from './loaded-by.ts';
import type { BenchOptions } from './options.ts';
import { cleanPage, longPage } from './speed-pages.ts';

const RUNS = 5;
const BUILD = '.output/chrome-mv3';

/**
 * Time of our whole content script against Readability alone on the same pages in the same tab (medians of five runs in
 * turn), of the search for spam alone against it, both also on a clean page of 5,000 elements, our growth at ten times
 * the page, and the gzipped sizes: {ratioMedian, ratioP95, spamRatioMedian, spamRatioP95, clean5000Ms,
 * clean5000Readability, growth10x, contentScriptGzKB, popupGzKB}. Readability's copy of the page is made outside its time,
 * ours inside. Both are fresh in every run, as after a click: our script is evaluated anew, so Readability is too (outside
 * its time), or it alone would run as compiled code.
 */
export async function run({ data, out, only }: BenchOptions): Promise<void> {
  const gold: { id: string; url: string }[] = JSON.parse(await readFile(path.join(data, 'gold.json'), 'utf8'));
  const pages = gold
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ id, url }): BenchPage => ({ id, url, html: () => readPage(data, id) }));
  const scripts = { article: await readContentScript(), clean: await readContentScript('clean') };
  const readability = await readFile('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const ratios: number[] = [];
  const spamRatios: number[] = [];
  await visitPages(pages, async (open, { id }) => {
    const { alone, whole, spam } = await measure(open, readability, scripts);
    if (alone > 0) {
      ratios.push(whole / alone);
      spamRatios.push(spam / alone);
    }
    console.log(
      `${id}: Readability ${alone.toFixed(1)} ms, all ${whole.toFixed(1)} ms, ratio ${(whole / alone).toFixed(2)}, spam alone ${spam.toFixed(1)} ms, ratio ${(spam / alone).toFixed(2)}`,
    );
  });
  const clean = { alone: 0, spam: 0, elements: 0 };
  await visitPages(
    [{ id: 'clean', url: 'https://bench.invalid/story', html: async () => cleanPage(5_000) }],
    async (open) => {
      clean.elements = Number(await open.isolated("document.getElementsByTagName('*').length"));
      Object.assign(clean, await measure(open, readability, scripts));
    },
  );
  console.log(
    `Cost on a clean page of ${clean.elements} nodes: ${clean.spam.toFixed(1)} ms, Readability alone ${clean.alone.toFixed(1)} ms`,
  );
  const times: number[] = [];
  await visitPages(
    [1, 10].map((times) => ({
      id: `x${times}`,
      url: 'https://bench.invalid/story',
      html: async () => longPage(150 * times),
    })),
    async (open) => void times.push((await measure(open, readability, scripts)).whole),
  );
  const result = {
    ratioMedian: quantile(ratios, 0.5),
    ratioP95: quantile(ratios, 0.95),
    spamRatioMedian: quantile(spamRatios, 0.5),
    spamRatioP95: quantile(spamRatios, 0.95),
    clean5000Ms: round(clean.spam),
    clean5000Readability: round(clean.alone),
    growth10x: round((times[1] ?? 0) / (times[0] ?? 1)),
    contentScriptGzKB: round(gzipSync(scripts.article, { level: 9 }).length / 1024),
    popupGzKB: await popupSize(),
  };
  await writeFile(out, JSON.stringify(result));
  console.log(JSON.stringify(result));
}

interface Times {
  readonly alone: number;
  readonly whole: number;
  readonly spam: number;
}

async function measure(
  open: OpenPage,
  readability: string,
  scripts: { readonly article: string; readonly clean: string },
): Promise<Times> {
  const request = JSON.stringify({ without: [], ...(await lookForLanguage(open)) });
  const value = await open.isolated(`(async () => {
    const fresh = () => { ${readability}; return Readability; };
    globalThis.nutgrafRequest = ${request};
    const whole = () => { ${scripts.article}; return article; };
    const search = () => { ${scripts.clean}; return clean; };
    const alone = [], all = [], spam = [];
    for (let run = 0; run <= ${RUNS}; run += 1) {
      const Fresh = fresh();
      const copy = document.cloneNode(true);
      const start = performance.now();
      new Fresh(copy).parse();
      const middle = performance.now();
      whole();
      // The first run warms both up.
      const end = performance.now();
      const hidden = search();
      const last = performance.now();
      if ((await hidden) > 0) await search(); // shows it again
      if (run > 0) { alone.push(middle - start); all.push(end - middle); spam.push(last - end); }
    }
    const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
    return { alone: median(alone), whole: median(all), spam: median(spam) };
  })()`);
  return value as Times;
}

/** What the popup loads, in KB gzipped; null where it isn't built. */
async function popupSize(): Promise<number | null> {
  if (!existsSync(path.join(BUILD, 'popup.html'))) return null;
  let bytes = 0;
  for (const part of loadedBy('popup.html')) bytes += gzipSync(await readFile(part), { level: 9 }).length;
  return round(bytes / 1024);
}

const round = (value: number) => Math.round(value * 100) / 100;
const quantile = (values: number[], share: number) => {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
};
