import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languageOf } from '../../lib/languages/index.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import type { BenchOptions } from './options.ts';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** Reads {id, lang, text} rows, writes [{id, quotes}]; prints the time per 1,000 words. Indirect quotes carry no marks and are left out. */
export async function run({ data, out, only }: BenchOptions): Promise<void> {
  const bytes = readFileSync(data);
  const lines = (data.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  const rows: Row[] = lines.map((line) => JSON.parse(line));
  const wanted = rows.filter((row) => only.length === 0 || only.includes(row.id));
  const msPerThousandWords: number[] = [];
  const predictions = wanted.map(({ id, lang, text }) => {
    const start = performance.now();
    const quotes = findQuotes(text, languageOf(lang));
    msPerThousandWords.push(((performance.now() - start) * 1000) / (text.split(/\s+/).length || 1));
    const marked = quotes.filter((quote) => quote.kind !== 'indirect');
    return {
      id,
      quotes: marked.map(({ start: from, end, speaker, mention, role, verb, confidence, kind }) => ({
        start: from,
        end,
        text: text.slice(from, end),
        speaker,
        speakerStart: mention?.start,
        speakerEnd: mention?.end,
        mentionText: mention ? text.slice(mention.start, mention.end) : undefined,
        role,
        verb,
        confidence,
        kind,
      })),
    };
  });
  writeFileSync(out, JSON.stringify(predictions));
  const sorted = msPerThousandWords.sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`quotes: ${predictions.length} articles, median ${median.toFixed(2)} ms per 1,000 words`);
}
