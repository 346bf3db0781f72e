import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toPlainText } from '../../lib/text/plain-text.ts';
import { type BenchPage, readContentScript, runContentScript, visitPages } from './chromium.ts';
import { readPage } from './files.ts';
import type { BenchOptions } from './options.ts';

interface Cases {
  readonly controls: readonly string[];
  readonly cases: readonly { readonly id: string; readonly url: string; readonly control: string }[];
}

/** {id: {text, removed: [{text, why}]}} for every case and every control. */
export async function run({ data, out, without, only }: BenchOptions): Promise<void> {
  const { controls, cases }: Cases = JSON.parse(await readFile(path.join(data, 'cases.json'), 'utf8'));
  const urls = new Map(cases.map((one) => [one.control, one.url]));
  const wanted = cases.filter(({ id }) => only.length === 0 || only.some((name) => id.includes(name)));
  const needed = new Set(only.length === 0 ? controls : wanted.map((one) => one.control));
  const pages: BenchPage[] = [
    ...[...needed].map((id) => ({ id, url: urls.get(id) ?? 'https://example.test/' })),
    ...wanted,
  ].map(({ id, url }) => ({ id, url, html: () => readPage(data, id) }));
  const script = await readContentScript();
  const predictions: Record<string, { text: string; removed: { text: string; why: string }[] }> = {};
  await visitPages(
    pages,
    async (open, { id }) => {
      const { result } = await runContentScript(open, script, { without });
      if (!result.ok) console.error(`${id}: ${result.failure} ${result.detail}`);
      const removed = result.ok ? result.value.removed.map(({ text, why }) => ({ text, why })) : [];
      predictions[id] = { text: result.ok ? toPlainText(result.value.blocks) : '', removed };
    },
    2,
  );
  await writeFile(out, JSON.stringify(predictions));
  console.log(`${Object.keys(predictions).length} pages -> ${out}`);
}
