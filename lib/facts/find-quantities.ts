import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findNounEnd, GAP, LINK } from './counted-noun.ts';
import { type Figure, findFigures } from './figures.ts';
import { matchStem } from './stems.ts';

const SYMBOL = String.raw`(?:US|AU|CA|HK|NZ|NT|A|C|R|S)?\$|[€£¥₹₽₩₺₴₪₫฿￥]`;
const SYMBOL_BEFORE = new RegExp(`((?:${SYMBOL})|(?<!\\p{L})(?:Rp|Rs|CHF|USD|EUR|GBP|JPY|CNY|INR|TL))\\.?\\s?$`, 'u');
const SYMBOL_BEHIND = new RegExp(`^\\s?((?:${SYMBOL})|(?:CHF|USD|EUR|GBP|JPY|CNY|INR|TL|kr|zł)(?!\\p{L}))`, 'u');
const CODES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  NT$: 'TWD',
  R$: 'BRL',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  Rp: 'IDR',
  Rs: 'INR',
  TL: 'TRY',
  zł: 'PLN',
  kr: 'SEK',
};

/** Money, percentages, durations, distances and counts of one sentence. */
export function findQuantities(sentence: string, language: Language): Detail[] {
  return findFigures(sentence, language).flatMap((figure) => {
    const detail =
      findMoney(sentence, figure, language) ??
      findPercent(sentence, figure, language) ??
      findMeasure(sentence, figure, language) ??
      findCount(sentence, figure, language);
    return detail ? [detail] : [];
  });
}

function findMoney(sentence: string, figure: Figure, language: Language): Detail | null {
  const before = SYMBOL_BEFORE.exec(sentence.slice(Math.max(0, figure.start - 6), figure.start));
  if (before) {
    return toMoney(figure.start - before[0].length, figure.end, before[1] ?? '', figure.value, language);
  }
  const behind = SYMBOL_BEHIND.exec(sentence.slice(figure.end, figure.end + 6));
  if (behind) return toMoney(figure.start, figure.end + behind[0].length, behind[1] ?? '', figure.value, language);
  const unit = matchUnit(sentence, figure, language.facts.currencies);
  return unit ? { kind: 'money', start: figure.start, end: unit.end, value: toValue(figure.value, unit.code) } : null;
}

function toMoney(start: number, end: number, symbol: string, value: number | null, language: Language): Detail {
  const code = symbol === '¥' && language.code === 'ja' ? 'JPY' : (CODES[symbol] ?? symbol);
  return { kind: 'money', start, end, value: toValue(value, code) };
}

function findPercent(sentence: string, figure: Figure, language: Language): Detail | null {
  if (figure.hasAttachedScale) return null;
  const sign = /^\s?[%％٪]/u.exec(sentence.slice(figure.end, figure.end + 2));
  const before = sentence.slice(0, figure.start).trimEnd();
  const words = (language.facts.percentBefore ?? '').split(' ').filter(Boolean);
  const word = words.find((candidate) => before.slice(-candidate.length).toLowerCase() === candidate);
  const value = figure.value === null ? null : `${figure.value}%`;
  if (word) return { kind: 'percent', start: before.length - word.length, end: figure.end, value };
  const prefix = /[%٪]$/u.test(before) && before.length === figure.start ? 1 : 0;
  if (sign || prefix) {
    return { kind: 'percent', start: figure.start - prefix, end: figure.end + (sign?.[0].length ?? 0), value };
  }
  const unit = matchUnit(sentence, figure, language.facts.percent ?? '');
  if (!unit) return null;
  return {
    kind: 'percent',
    start: figure.start,
    end: unit.end,
    value: unit.code === 'pp' ? toValue(figure.value, 'pp') : value,
  };
}

function findMeasure(sentence: string, figure: Figure, language: Language): Detail | null {
  if (figure.hasAttachedScale) return null;
  const distance = matchUnit(sentence, figure, language.facts.distances);
  if (distance && !/^[²³]/u.test(sentence.slice(distance.end))) {
    return { kind: 'distance', start: figure.start, end: distance.end, value: toValue(figure.value, distance.code) };
  }
  const duration = matchUnit(sentence, figure, language.facts.durations);
  if (!duration || /^\s?(?:old\b|\/)/u.test(sentence.slice(duration.end))) return null;
  const isTime = /[hms]/u.test(duration.code);
  const value = figure.value === null ? null : `P${isTime ? 'T' : ''}${figure.value}${duration.code.toUpperCase()}`;
  return { kind: 'duration', start: figure.start, end: duration.end, value };
}

/** '43 training bases': the figure and what it counts. One of something is no figure. */
function findCount(sentence: string, figure: Figure, language: Language): Detail | null {
  if (figure.hasAttachedScale || figure.value === 1 || figure.value === 0) return null;
  const end = findNounEnd(sentence, figure, language);
  if (end === null) return null;
  const value = figure.isPlain || figure.value === null ? null : String(figure.value);
  return { kind: 'count', start: figure.start, end, value };
}

function matchUnit(sentence: string, figure: Figure, list: string): { end: number; code: string } | null {
  let at = figure.end;
  at += GAP.exec(sentence.slice(at, at + 1))?.[0].length ?? 0;
  const link = LINK.exec(sentence.slice(at, at + 5));
  if (link && !figure.isPlain) at += link[0].length;
  const match = matchStem(sentence.slice(at, at + 40), list);
  return match ? { end: at + match.length, code: match.code } : null;
}

function toValue(value: number | null, unit: string): string | null {
  return value === null ? null : `${value} ${unit}`;
}
