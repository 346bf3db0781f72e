/**
 * Sentences written before the rules were looked at, with their gold spans, by language and half (odd and even lines).
 *
 *     node tests/bench/blind-spans.ts [--fresh] [--show odd|even] [--only CODE,CODE]
 *
 * 'fresh' was written after the first mending, by the same hand but without a look at the engine's answers.
 * One half may be read while the rules are mended; the other is only counted until the end.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findDetails } from '../../lib/facts/find-details.ts';
import { languageOf, languages } from '../../lib/languages/index.ts';
import { findSentences } from '../../lib/text/sentences.ts';

/** Wednesday 12 March 2025. */
const PUBLISHED = '2025-03-12T08:59:00Z';

export type Half = 'odd' | 'even';

export interface Score {
  hits: number;
  gold: number;
  found: number;
  readonly wrong: string[];
}

interface GoldSpan {
  readonly kind: string;
  /** The widest and the narrowest span that are both right: "[last ]Friday". */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  /** null: any. */
  readonly value: string | null;
  /** "a third of voters": may be marked or left. */
  readonly open: boolean;
}

export type SpanSet = 'blind' | 'fresh';

export function scoreDetails(code: string, half: Half, set: SpanSet): Score {
  const score: Score = { hits: 0, gold: 0, found: 0, wrong: [] };
  for (const line of readHalf(`tests/fixtures/facts/${set}/${code}.txt`, half)) {
    const { text, spans } = readSpans(line);
    const needed = spans.filter((span) => !span.open);
    const found = findDetails(text, languageOf(code), PUBLISHED).filter(
      ({ start, end }) => !spans.some((span) => span.open && start < span.end && end > span.start),
    );
    const hits = found.filter((detail) => needed.some((span) => isSame(span, detail)));
    score.hits += hits.length;
    score.gold += needed.length;
    score.found += found.length;
    if (hits.length < Math.max(found.length, needed.length))
      score.wrong.push(
        [`${code}  ${line}`, ...found.map((it) => `${text.slice(it.start, it.end)}|${it.kind}|${it.value}`)].join(
          '\n        ',
        ),
      );
  }
  return score;
}

export function scoreSentences(code: string, half: Half, set: SpanSet): Score {
  const score: Score = { hits: 0, gold: 0, found: 0, wrong: [] };
  for (const line of readHalf(`tests/fixtures/sentences/${set}/${code}.txt`, half)) {
    const gold = line.split('¦').map((part) => part.replaceAll('⏎', '\n').trim());
    const text = line.replaceAll('¦', '').replaceAll('⏎', '\n');
    const found = findSentences(text, languageOf(code)).map(({ start, end }) => text.slice(start, end));
    const hits = found.filter((sentence) => gold.includes(sentence)).length;
    score.hits += hits;
    score.gold += gold.length;
    score.found += found.length;
    if (hits < Math.max(gold.length, found.length)) score.wrong.push(`${code}  ${line}\n        ${found.join(' ¦ ')}`);
  }
  return score;
}

export const toF1 = ({ hits, gold, found }: Score): number => (200 * hits) / (gold + found);

function readHalf(path: string, half: Half): string[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.filter((_, index) => (index % 2 === 0) === (half === 'odd'));
}

function readSpans(line: string): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = [];
  let text = '';
  for (const part of line.split(/(\{[^}]*\})/)) {
    if (!part.startsWith('{')) text += part;
    else {
      const [marked = '', kind = '', value] = part.slice(1, -1).split('|');
      const open = marked.startsWith('?');
      const words = marked.replace('?', '');
      const [, before = '', inner = '', after = ''] = /^(?:\[(.*?)\])?(.*?)(?:\[(.*?)\])?$/u.exec(words) ?? [];
      const start = text.length;
      const innerStart = start + before.length;
      const innerEnd = innerStart + inner.length;
      text += before + inner + after;
      spans.push({ kind, start, innerStart, innerEnd, end: text.length, value: value ?? null, open });
    }
  }
  return { text, spans };
}

function isSame(span: GoldSpan, found: { kind: string; start: number; end: number; value: string | null }): boolean {
  return (
    span.kind === found.kind &&
    found.start >= span.start &&
    found.start <= span.innerStart &&
    found.end >= span.innerEnd &&
    found.end <= span.end &&
    (span.value === null || span.value === found.value || (span.kind === 'count' && found.value === null))
  );
}

function print(show: string | undefined, only: readonly string[], set: SpanSet): void {
  const codes = languages.map(({ code }) => code).filter((code) => only.length === 0 || only.includes(code));
  const sentenceCodes = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar', 'hi'];
  printTable('spans', codes, (code, half) => scoreDetails(code, half, set), show);
  printTable(
    'sentences',
    sentenceCodes.filter((code) => only.length === 0 || only.includes(code)),
    (code, half) => scoreSentences(code, half, set),
    show,
  );
}

function printTable(
  name: string,
  codes: readonly string[],
  score: (code: string, half: Half) => Score,
  show: string | undefined,
): void {
  console.log(`${name.padEnd(10)} odd F1  even F1`);
  for (const code of codes) {
    const odd = score(code, 'odd');
    const even = score(code, 'even');
    console.log(code.padEnd(10), toF1(odd).toFixed(1).padStart(6), toF1(even).toFixed(1).padStart(8));
    if (show === 'odd') for (const wrong of odd.wrong) console.log(`    ${wrong}`);
    if (show === 'even') for (const wrong of even.wrong) console.log(`    ${wrong}`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { show: { type: 'string' }, only: { type: 'string' }, fresh: { type: 'boolean' } },
  });
  print(values.show, values.only?.split(',') ?? [], values.fresh ? 'fresh' : 'blind');
}
