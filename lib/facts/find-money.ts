import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import type { Figure } from './figures.ts';
import { matchUnit, toValue } from './units.ts';

const SYMBOL = String.raw`(?:US|AU|CA|HK|NZ|NT|Mex|A|C|R|S)?\$|[€£¥₹₽₩₺₴₪₫฿￥₦₱]`;
const CODE =
  '(?:USD|EUR|GBP|JPY|CNY|RMB|INR|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|RUB|UAH|TRY|BRL|MXN|KRW|IDR|VND|ILS|AED|SAR|EGP|CAD|AUD|NZD|HKD|SGD|TWD|ZAR|THB|MYR)';
const SYMBOL_BEFORE = new RegExp(`((?:${SYMBOL})|(?<!\\p{L})(?:Rp|Rs|RM|TL|kr|${CODE}))\\.?\\s?$`, 'u');
// 'M€', 'mln zł': French and Polish desks join the scale to the sign.
const SYMBOL_BEHIND = new RegExp(`^\\s?(k|Md|Mrd|Mio|M)?\\s?((?:${SYMBOL})|(?:TL|kr|zł|Kč|Ft|${CODE})(?!\\p{L}))`, 'u');
const SCALES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, Mio: 1e6, Md: 1e9, Mrd: 1e9 };
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
  Mex$: 'MXN',
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
  '₦': 'NGN',
  '₱': 'PHP',
  Rp: 'IDR',
  Rs: 'INR',
  RM: 'MYR',
  RMB: 'CNY',
  TL: 'TRY',
  zł: 'PLN',
  kr: 'SEK',
  Kč: 'CZK',
  Ft: 'HUF',
};

/** A sum of money around a figure: sign or word, before or behind; null where there is none. */
export function findMoney(sentence: string, figure: Figure, language: Language): Detail | null {
  const lead = sentence.slice(Math.max(0, figure.start - 8), figure.start);
  const before = SYMBOL_BEFORE.exec(lead);
  if (before) return toMoney(figure.start - before[0].length, figure.end, before[1] ?? '', figure.value, language);
  const named = matchWordBefore(lead, language.facts.currencyBefore);
  if (named)
    return money(figure.start - named.length, findUnitEnd(sentence, figure, language), figure.value, named.code);
  const behind = SYMBOL_BEHIND.exec(sentence.slice(figure.end, figure.end + 9));
  if (behind) {
    const value =
      figure.value === null ? null : Number((figure.value * (SCALES[behind[1] ?? ''] ?? 1)).toPrecision(12));
    return toMoney(figure.start, figure.end + behind[0].length, behind[2] ?? '', value, language);
  }
  const unit = matchUnit(sentence, figure, language.facts.currencies);
  return unit && !figure.hasAttachedScale ? money(figure.start, unit.end, figure.value, unit.code) : null;
}

function toMoney(start: number, end: number, symbol: string, value: number | null, language: Language): Detail {
  const code = /[¥￥]/u.test(symbol) && language.code === 'ja' ? 'JPY' : (CODES[symbol] ?? symbol);
  return money(start, end, value, code);
}

/** 人民币500元: the unit behind repeats what the word before has said. */
function findUnitEnd(sentence: string, figure: Figure, language: Language): number {
  return matchUnit(sentence, figure, language.facts.currencies)?.end ?? figure.end;
}

function matchWordBefore(lead: string, list = ''): { length: number; code: string } | null {
  const text = lead.trimEnd();
  for (const item of list.split(' ').filter(Boolean)) {
    const [word = '', code = ''] = item.replaceAll('_', ' ').split('=');
    if (text.toLowerCase().endsWith(word)) return { length: word.length + lead.length - text.length, code };
  }
  return null;
}

/** '6:SEK' is a million of them, 'EUR/100' a hundredth. */
function money(start: number, end: number, value: number | null, code: string): Detail {
  const [, scale, unit = code, part] = /^(?:(\d+):)?(\p{L}{3})(?:\/(\d+))?$/u.exec(code) ?? [];
  const whole =
    value === null ? null : Number(((value * 10 ** Number(scale ?? 0)) / Number(part ?? 1)).toPrecision(12));
  return { kind: 'money', start, end, value: toValue(whole, unit) };
}
