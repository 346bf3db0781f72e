import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';

// 'por la mañana', 'heute morgen': the same word means the part of the day.
const PART_OF_DAY = /(?:^|\s)(?:la|esta|una|heute|gestern)\s$/iu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;
// Only these languages write weekdays with a capital.
const CAPITALISED = new Set(['en', 'de']);

interface DayWords {
  readonly pattern: RegExp;
  /** Days from publication, or null where the word is a weekday. */
  readonly offsets: ReadonlyMap<string, number>;
  /** 1 = Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/**
 * 'Friday', 'yesterday' and their kin. A weekday is the last one up to the day of publication, as news tells what happened;
 * the next one where the sentence speaks of what is to come. Without a day of publication the value is null.
 */
export function findRelativeDays(sentence: string, language: Language, published: string | null): Detail[] {
  const { pattern, offsets, weekdays } = dayWordsOf(language);
  const past = new RegExp(language.facts.past, 'iu');
  const future = new RegExp(language.facts.future, 'iu');
  const found: Detail[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const word = match[0].toLowerCase();
    const weekday = weekdays.get(word);
    if (PART_OF_DAY.test(sentence.slice(0, match.index))) continue;
    if (weekday !== undefined && CAPITALISED.has(language.code) && match[0].toLowerCase() === match[0]) continue;
    if (weekday === undefined && language.code === 'de' && match[0] === 'Morgen') continue;
    // The cue must be near: 'On Thursday he called for a law that will …' tells what happened.
    const end = match.index + match[0].length;
    const isToCome =
      future.test(sentence.slice(Math.max(0, match.index - 80), end + 40)) &&
      !past.test(sentence.slice(Math.max(0, match.index - 12), end + 12));
    const value = published && toDay(published, weekday, offsets.get(word), isToCome);
    found.push({ kind: 'date', start: match.index, end, value });
  }
  return found;
}

function toDay(
  published: string,
  weekday: number | undefined,
  offset: number | undefined,
  isToCome: boolean,
): string | null {
  const day = new Date(`${published}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  if (weekday !== undefined) {
    const today = day.getUTCDay() || 7;
    const back = (today - weekday + 7) % 7;
    day.setUTCDate(day.getUTCDate() + (isToCome ? (7 - back) % 7 : -back));
  } else day.setUTCDate(day.getUTCDate() + (offset ?? 0));
  return day.toISOString().slice(0, 10);
}

const cache = new Map<string, DayWords>();

function dayWordsOf(language: Language): DayWords {
  let words = cache.get(language.code);
  if (!words) {
    const { days, weekdays, weekdayCues } = language.facts;
    const offsets = new Map(
      days.split(' ').map((item): [string, number] => {
        const [word = '', offset = '0'] = item.replaceAll('_', ' ').split('=');
        return [word, Number(offset)];
      }),
    );
    const names = weekdays
      .split(' ')
      .flatMap((forms, index) =>
        forms.split('/').map((form): [string, number] => [form.replaceAll('_', ' '), index + 1]),
      );
    const cue = weekdayCues ? `(?<=(?:${weekdayCues.split(' ').join('|')})\\s)` : '';
    const alternatives = [
      ...names.map(([name]) => cue + escapePattern(name)),
      ...[...offsets.keys()].map(escapePattern),
    ];
    const source = `(?:${alternatives.sort((a, b) => b.length - a.length).join('|')})`;
    const isUnspaced = names.some(([name]) => UNSPACED.test(name));
    const pattern = new RegExp(
      isUnspaced ? source : `(?<![\\p{L}\\p{M}\\u200c-])${source}(?![\\p{L}\\p{M}\\u200c])`,
      'giu',
    );
    words = { pattern, offsets, weekdays: new Map(names) };
    cache.set(language.code, words);
  }
  return words;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
