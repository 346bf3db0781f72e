import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BenchPage, type OpenPage, readContentScript, visitPages } from './chromium.ts';
import { readPage } from './files.ts';
import type { BenchOptions } from './options.ts';

const RUNS = 5;
const BUILD = '.output/chrome-mv3';

/**
 * Time of our whole content script against Readability alone on the same pages in the same tab (medians of five runs in
 * turn), its growth at ten times the page, and the gzipped sizes: {ratioMedian, ratioP95, growth10x, contentScriptGzKB,
 * popupGzKB}. Readability's copy of the page is made outside its time, ours inside. Both are fresh in every run, as after a
 * click: our script is evaluated anew, so Readability is too (outside its time), or it alone would run as compiled code.
 */
export async function run({ data, out, only }: BenchOptions): Promise<void> {
  const gold: { id: string; url: string }[] = JSON.parse(await readFile(path.join(data, 'gold.json'), 'utf8'));
  const pages = gold
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ id, url }): BenchPage => ({ id, url, html: () => readPage(data, id) }));
  const script = await readContentScript();
  const readability = await readFile('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const ratios: number[] = [];
  await visitPages(pages, async (open, { id }) => {
    const { alone, whole } = await measure(open, readability, script);
    if (alone > 0) ratios.push(whole / alone);
    console.log(
      `${id}: Readability ${alone.toFixed(1)} ms, all ${whole.toFixed(1)} ms, ratio ${(whole / alone).toFixed(2)}`,
    );
  });
  const times: number[] = [];
  await visitPages(
    [1, 10].map((times) => ({
      id: `x${times}`,
      url: 'https://bench.invalid/story',
      html: async () => longPage(150 * times),
    })),
    async (open) => void times.push((await measure(open, readability, script)).whole),
  );
  const result = {
    ratioMedian: quantile(ratios, 0.5),
    ratioP95: quantile(ratios, 0.95),
    growth10x: round((times[1] ?? 0) / (times[0] ?? 1)),
    contentScriptGzKB: round(gzipSync(script, { level: 9 }).length / 1024),
    popupGzKB: await popupSize(),
  };
  await writeFile(out, JSON.stringify(result));
  console.log(JSON.stringify(result));
}

async function measure(open: OpenPage, readability: string, script: string): Promise<{ alone: number; whole: number }> {
  const value = await open.isolated(`(() => {
    const fresh = () => { ${readability}; return Readability; };
    globalThis.nutgrafRequest = { without: [] };
    const whole = () => { ${script}; return article; };
    const alone = [], all = [];
    for (let run = 0; run <= ${RUNS}; run += 1) {
      const Fresh = fresh();
      const copy = document.cloneNode(true);
      const start = performance.now();
      new Fresh(copy).parse();
      const middle = performance.now();
      whole();
      // The first run warms both up.
      if (run > 0) { alone.push(middle - start); all.push(performance.now() - middle); }
    }
    const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
    return { alone: median(alone), whole: median(all) };
  })()`);
  return value as { alone: number; whole: number };
}

/** A page of our own making: `paragraphs` of prose with the usual furniture around and between them. */
function longPage(paragraphs: number): string {
  const words =
    'the council voted on Tuesday to rebuild the old harbour wall, which storms had damaged twice in a year'.split(' ');
  const story = Array.from({ length: paragraphs }, (_, index) => {
    const text = Array.from({ length: 45 }, (_, word) => words[(index * 7 + word * 3) % words.length]).join(' ');
    const aside =
      index % 10 === 9
        ? `<ul><li><a href="/story-${index}">Another story of this paper ${index}</a></li></ul><figure><img src="/p${index}.jpg" width="640"><figcaption>Picture ${index}</figcaption></figure>`
        : '';
    return `<p>${text[0]?.toUpperCase()}${text.slice(1)}, <a href="/r${index}">a report</a> said.</p>${aside}`;
  });
  return `<!DOCTYPE html><html lang="en"><head><title>Harbour wall - The Quay</title></head><body><nav>${'<a href="/s">Section</a> '.repeat(30)}</nav><article><h1>Harbour wall to be rebuilt</h1>${story.join('\n')}</article><footer>© The Quay</footer></body></html>`;
}

/** The popup with all that its page names, in KB gzipped; null where it isn't built. */
async function popupSize(): Promise<number | null> {
  const page = path.join(BUILD, 'popup.html');
  if (!existsSync(page)) return null;
  const html = await readFile(page, 'utf8');
  const parts = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  let bytes = gzipSync(html).length;
  for (const part of new Set(parts)) bytes += gzipSync(await readFile(path.join(BUILD, part)), { level: 9 }).length;
  return round(bytes / 1024);
}

const round = (value: number) => Math.round(value * 100) / 100;
const quantile = (values: number[], share: number) => {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
};
