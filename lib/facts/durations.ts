import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toPattern } from './patterns.ts';

const ORDER = 'YMWDHMS';

/** ISO 8601: 3, 'Y' -> 'P3Y'; 90, 'm' -> 'PT90M'. */
export function toDurationValue(value: number | null, code: string): string | null {
  return value === null ? null : `P${/[hms]/u.test(code) ? 'T' : ''}${value}${code.toUpperCase()}`;
}

/** 'aged 34', 'homme de 34 ans', '34 года' behind a name: somebody's age lasts nothing. */
export function isAge(sentence: string, start: number, end: number, language: Language): boolean {
  const { ageBefore, ageBehind } = language.facts;
  const before = sentence.slice(Math.max(0, start - 24), start);
  const behind = sentence.slice(end, end + 24);
  return (
    (ageBefore !== undefined && toPattern(`(?:${ageBefore})$`, 'iu').test(before)) ||
    (ageBehind !== undefined && toPattern(`^(?:${ageBehind})`, 'iu').test(behind))
  );
}

/** 'سنتين', 'יומיים': two of a unit in one word. */
export function findDuals(sentence: string, { facts }: Language): Detail[] {
  if (!facts.duals) return [];
  const known = new Map(
    facts.duals.split(' ').map((item): [string, string] => [item.split('=')[0] ?? '', item.split('=')[1] ?? '']),
  );
  const half = (facts.halfBehind ?? '').split(' ').filter(Boolean).join('|');
  const found: Detail[] = [];
  for (const match of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
    // 'לשנתיים', 'بيومين': a preposition of one letter may be joined.
    const code = known.get(match[0]) ?? (match[0].length > 4 ? known.get(match[0].slice(1)) : undefined);
    if (!code) continue;
    const end = match.index + match[0].length;
    const more = half ? toPattern(`^\\s(?:${half})(?![\\p{L}\\p{M}])`, 'u').exec(sentence.slice(end, end + 12)) : null;
    const value = Number.parseInt(code, 10) + (more ? 0.5 : 0);
    found.push({
      kind: 'duration',
      start: match.index,
      end: end + (more?.[0].length ?? 0),
      value: toDurationValue(value, code.replace(/\d/gu, '')),
    });
  }
  return found;
}

/** '2年6カ月', 'two years and three months' are one duration: P2Y3M. */
export function joinDurations(sentence: string, details: readonly Detail[]): Detail[] {
  const joined: Detail[] = [];
  for (const detail of [...details].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const value = last?.kind === 'duration' && detail.kind === 'duration' ? addUp(last.value, detail.value) : null;
    const isNext = last !== undefined && /^\s?(?:\p{L}{1,3}\s?)?$/u.test(sentence.slice(last.end, detail.start));
    if (last && value && isNext) joined[joined.length - 1] = { ...last, end: detail.end, value };
    else joined.push(detail);
  }
  return joined;
}

function addUp(first: string | null, second: string | null): string | null {
  const one = /^P(T?)\d+([YMWDHS])$/u.exec(first ?? '');
  const two = /^P(T?)(\d+)([YMWDHS])$/u.exec(second ?? '');
  if (!first || !one || !two) return null;
  const isSmaller = one[1] === two[1] ? ORDER.indexOf(one[2] ?? '') < ORDER.indexOf(two[3] ?? '') : two[1] === 'T';
  return isSmaller ? `${first}${one[1] === two[1] ? '' : 'T'}${two[2]}${two[3]}` : null;
}
