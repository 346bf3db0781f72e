import { writeFileSync } from 'node:fs';
import { rankSentences } from '../../lib/facts/rank-sentences.ts';
import { languageOf } from '../../lib/languages/index.ts';
import { readRows } from './files.ts';
import type { BenchOptions } from './options.ts';

export interface FactRow {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly highlights: readonly string[];
}

/** Rows {id, sentences, highlights} as JSON lines, gzipped or not -> [{id, sentences}], three, best first. */
export async function run(options: BenchOptions): Promise<void> {
  const all = await readFactRows(options.data);
  const rows = all.filter((row) => options.only.length === 0 || options.only.includes(row.id));
  const predictions = rows.map(({ id, sentences }) => ({
    id,
    sentences: rankSentences(sentences, languageOf('en'), { count: 3 }).map((index) => sentences[index]),
  }));
  writeFileSync(options.out, JSON.stringify(predictions));
  console.log(`facts: ${predictions.length} articles -> ${options.out}`);
}

export async function readFactRows(path: string): Promise<FactRow[]> {
  return (await readRows(path)).filter(isFactRow);
}

/** The hidden half may come without highlights: they are only needed to learn. */
function isFactRow(row: unknown): row is FactRow {
  return typeof row === 'object' && row !== null && 'id' in row && 'sentences' in row && Array.isArray(row.sentences);
}
