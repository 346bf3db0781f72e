import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toPlainText } from '../../lib/text/plain-text.ts';
import { type BenchPage, readContentScript, runContentScript, visitPages } from './chromium.ts';
import { readPage } from './files.ts';
import type { BenchOptions } from './options.ts';

/** {id: {text, ms}} for every page of gold.json. */
export async function run({ data, out, without, only }: BenchOptions): Promise<void> {
  const gold: { id: string; url: string }[] = JSON.parse(await readFile(path.join(data, 'gold.json'), 'utf8'));
  const pages = gold
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map(({ id, url }): BenchPage => ({ id, url, html: () => readPage(data, id) }));
  const script = await readContentScript();
  const predictions: Record<string, { text: string; ms: number }> = {};
  await visitPages(
    pages,
    async (open, { id }) => {
      const { result, ms } = await runContentScript(open, script, { without });
      if (!result.ok) console.error(`${id}: ${result.failure} ${result.detail}`);
      predictions[id] = { text: result.ok ? toPlainText(result.value.blocks) : '', ms };
    },
    2,
  );
  await writeFile(out, JSON.stringify(predictions));
  console.log(`${Object.keys(predictions).length} pages -> ${out}`);
}
