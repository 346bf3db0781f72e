import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { rankSentences } from '../../lib/facts/rank-sentences.ts';
import { languageOf } from '../../lib/languages/index.ts';
import type { BenchOptions } from './options.ts';

export interface FactRow {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly highlights: readonly string[];
}

/** Rows {id, sentences, highlights} as JSON lines, gzipped or not -> [{id, sentences}], three, best first. */
export async function run(options: BenchOptions): Promise<void> {
  const rows = readFactRows(options.data).filter((row) => options.only.length === 0 || options.only.includes(row.id));
  const predictions = rows.map(({ id, sentences }) => ({
    id,
    sentences: rankSentences(sentences, languageOf('en'), { count: 3 }).map((index) => sentences[index]),
  }));
  writeFileSync(options.out, JSON.stringify(predictions));
  console.log(`facts: ${predictions.length} articles -> ${options.out}`);
}

export function readFactRows(path: string): FactRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
