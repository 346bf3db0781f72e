import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { isToCome } from './to-come.ts';

// 'por la mañana', 'heute morgen': the same word means the part of the day.
const PART_OF_DAY = /(?:^|\s)(?:la|esta|una|heute|gestern)\s$/iu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
// Only these languages write weekdays with a capital.
const CAPITALISED = new Set(['en', 'de', 'id', 'vi']);
const DAY_MS = 86_400_000;

interface DayWords {
  readonly pattern: RegExp;
  /** Days from publication, or null where the word is a weekday. */
  readonly offsets: ReadonlyMap<string, number>;
  /** 1 = Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly shifts: readonly (readonly [words: string, weeks: number])[];
}

/**
 * 'Friday', 'yesterday' and their kin. A weekday is the last one up to the day of publication, as news tells what happened;
 * the next one where the sentence speaks of what is to come; that of its week where the text names the week (上周五).
 * Without a day of publication the value is null.
 */
export function findRelativeDays(sentence: string, language: Language, published: string | null): Detail[] {
  const { pattern, offsets, weekdays, shifts } = dayWordsOf(language);
  const found: Detail[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const word = (match[1] ?? match[0]).toLowerCase();
    const weekday = weekdays.get(word);
    if (PART_OF_DAY.test(sentence.slice(0, match.index))) continue;
    if (weekday !== undefined && isSmall(sentence, match.index, match[0], language)) continue;
    if (weekday === undefined && language.code === 'de' && match[0] === 'Morgen') continue;
    const end = match.index + match[0].length;
    const shift = weekday === undefined ? undefined : findShift(sentence, match.index, end, shifts);
    const value =
      published && toDay(published, weekday, offsets.get(word), shift, isToCome(sentence, match.index, end, language));
    found.push({ kind: 'date', start: match.index, end, value });
  }
  return found;
}

/** 'sun', 'thứ ba' (third): small, and no word before it that speaks of days. */
function isSmall(sentence: string, start: number, word: string, { code, facts }: Language): boolean {
  if (!CAPITALISED.has(code) || word.toLowerCase() !== word) return false;
  const before = /(\p{L}+)\s$/u.exec(sentence.slice(0, start))?.[1]?.toLowerCase() ?? '';
  return !(facts.weekdayCues ?? '').split(' ').includes(before);
}

function findShift(sentence: string, start: number, end: number, shifts: DayWords['shifts']): number | undefined {
  const before = sentence
    .slice(Math.max(0, start - 16), start)
    .trimEnd()
    .toLowerCase();
  const behind = sentence
    .slice(end, end + 16)
    .trimStart()
    .toLowerCase();
  return shifts.find(([words]) => before.endsWith(words) || behind.startsWith(words))?.[1];
}

function toDay(
  published: string,
  weekday: number | undefined,
  offset: number | undefined,
  shift: number | undefined,
  isAhead: boolean,
): string | null {
  const day = Date.parse(`${published}T00:00:00Z`);
  if (Number.isNaN(day)) return null;
  const today = new Date(day).getUTCDay() || 7;
  let days = offset ?? 0;
  if (weekday !== undefined) {
    const back = (today - weekday + 7) % 7;
    days = shift !== undefined ? weekday - today + 7 * shift : isAhead ? (7 - back) % 7 : -back;
  }
  return new Date(day + days * DAY_MS).toISOString().slice(0, 10);
}

const cache = new Map<string, DayWords>();

function dayWordsOf(language: Language): DayWords {
  let words = cache.get(language.code);
  if (!words) {
    const { days, weekdays, weekdayCues, cuedWeekdays, dayParts, weekShifts } = language.facts;
    const offsets = new Map(toPairs(days));
    const names = weekdays
      .split(' ')
      .flatMap((forms, index) =>
        forms.split('/').map((form): [string, number] => [form.replaceAll('_', ' '), index + 1]),
      );
    const cue = weekdayCues ? `(?<=(?:${weekdayCues.split(' ').join('|')})\\s?)` : '';
    const cued = cuedWeekdays?.split(' ');
    const alternatives = [
      ...names.map(([name]) => [name, (!cued || cued.includes(name) ? cue : '') + escapePattern(name)] as const),
      ...[...offsets.keys()].map((name) => [name, escapePattern(name)] as const),
    ]
      .sort(([a], [b]) => b.length - a.length)
      .map(([, source]) => source);
    const source = `(${alternatives.join('|')})${dayParts ? `(?:${dayParts})?` : ''}`;
    const isUnspaced = names.some(([name]) => UNSPACED.test(name));
    const pattern = new RegExp(
      isUnspaced ? source : `(?<![\\p{L}\\p{M}\\u200c-])${source}(?![\\p{L}\\p{M}\\u200c])`,
      'giu',
    );
    words = { pattern, offsets, weekdays: new Map(names), shifts: toPairs(weekShifts ?? '') };
    cache.set(language.code, words);
  }
  return words;
}

function toPairs(list: string): [string, number][] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((item) => {
      const [word = '', value = '0'] = item.replaceAll('_', ' ').split('=');
      return [word, Number(value)];
    });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
