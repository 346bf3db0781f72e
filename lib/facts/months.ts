import type { Language } from '../languages/language.ts';

export interface Month {
  readonly month: number;
  /** 'set' and 'mar' are months beside a day, and other words alone. */
  readonly isFull: boolean;
}

const cache = new Map<string, ReadonlyMap<string, Month>>();

/** Month names of a language as Intl writes them, alone and beside a day, in full and short, and its other forms. */
export function monthsOf({ code, facts }: Language): ReadonlyMap<string, Month> {
  let months = cache.get(code);
  if (!months) {
    const names = new Map<string, Month>();
    // 'ar-LB': the Levant's own names. Persian pages with Gregorian dates only.
    for (const tag of code === 'ar' ? ['ar', 'ar-LB'] : [`${code}-u-ca-gregory`]) {
      for (const style of ['short', 'long'] as const) {
        for (const day of [undefined, 'numeric'] as const) addNames(names, tag, style, day);
      }
    }
    if (code === 'en') names.set('sept', { month: 9, isFull: false });
    (facts.monthForms ?? '').split(' ').forEach((forms, index) => {
      for (const form of forms.split('/'))
        if (form) names.set(form.replaceAll('_', ' '), { month: index + 1, isFull: true });
    });
    months = names;
    cache.set(code, months);
  }
  return months;
}

function addNames(names: Map<string, Month>, tag: string, style: 'short' | 'long', day: 'numeric' | undefined) {
  const format = new Intl.DateTimeFormat(tag, { month: style, day, timeZone: 'UTC' });
  for (let month = 1; month <= 12; month++) {
    const parts = format.formatToParts(Date.UTC(2024, month - 1, 5));
    const part = parts.find((item) => item.type === 'month')?.value ?? '';
    const name = part.toLowerCase().replace(/\.$/u, '');
    if (/^[\p{L}\p{M}]{2,}(?:\s[\p{L}\p{M}]+)?$/u.test(name)) names.set(name, { month, isFull: style === 'long' });
  }
}
