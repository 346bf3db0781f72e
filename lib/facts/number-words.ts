import type { FactData } from '../languages/fact-data.ts';

export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

// 'half a', 'ein halbes', 'два с половиной': no number has more words in any of our lists.
const MAX_WORDS = 3;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;

/** Numbers in words, 'half a' and 'dozen' among them, the longest first. */
export function findNumberWords(sentence: string, facts: FactData): NumberWord[] {
  const known = numbersOf(facts);
  const words = [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const found: NumberWord[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let count = MAX_WORDS; count > 0; count--) {
      const [first, last] = [words[i], words[i + count - 1]];
      if (!first || !last) continue;
      const value = known.get(
        sentence.slice(first.start, last.end).normalize('NFC').toLowerCase().replaceAll('\u00a0', ' '),
      );
      if (value === undefined) continue;
      found.push({ start: first.start, end: last.end, value });
      i += count - 1;
      break;
    }
  }
  return found;
}

const maps = new WeakMap<FactData, ReadonlyMap<string, number>>();

function numbersOf(facts: FactData): ReadonlyMap<string, number> {
  const cached = maps.get(facts);
  if (cached) return cached;
  const rows = toRows(facts.numbers, 0, 1);
  const tens = toRows(facts.tens, 20, 10);
  const joined = tens.flatMap(([ten, value]): [string, number][] =>
    rows
      .filter(([, unit]) => unit > 0 && unit < 10)
      .map(([one, unit]) => [
        (facts.compound ?? '').replace('T', ten).replace('U', one).replaceAll('_', ' '),
        value + unit,
      ]),
  );
  const more = split(facts.moreNumbers).flatMap((item): [string, number][] => {
    const [forms = '', value = '0'] = item.split('=');
    return forms.split('/').map((form) => [form.replaceAll('_', ' '), Number(value)]);
  });
  const map = new Map(
    [...rows, ...tens, ...(facts.compound ? joined : []), ...more].map(([name, value]) => [
      name.normalize('NFC'),
      value,
    ]),
  );
  maps.set(facts, map);
  return map;
}

function toRows(list: string | undefined, first: number, step: number): [string, number][] {
  return split(list).flatMap((forms, index) =>
    forms.split('/').map((form): [string, number] => [form.replaceAll('_', ' '), first + index * step]),
  );
}

const split = (list: string | undefined): string[] => (list ?? '').split(' ').filter(Boolean);
