const cache = new Map<string, ReadonlyMap<string, number>>();

/** Month names of a language as Intl writes them, alone and beside a day, in full and short. */
export function monthsOf(code: string): ReadonlyMap<string, number> {
  let months = cache.get(code);
  if (!months) {
    const names = new Map<string, number>();
    // 'ar-LB': the Levant's own names. Persian pages with Gregorian dates only.
    for (const tag of code === 'ar' ? ['ar', 'ar-LB'] : [`${code}-u-ca-gregory`]) {
      for (const style of ['short', 'long'] as const) {
        for (const day of [undefined, 'numeric'] as const) {
          const format = new Intl.DateTimeFormat(tag, { month: style, day, timeZone: 'UTC' });
          for (let month = 1; month <= 12; month++) {
            const parts = format.formatToParts(Date.UTC(2024, month - 1, 5));
            const name =
              parts
                .find((part) => part.type === 'month')
                ?.value.toLowerCase()
                .replace(/\.$/u, '') ?? '';
            if (/^[\p{L}\p{M}]{2,}$/u.test(name)) names.set(name, month);
          }
        }
      }
    }
    if (code === 'en') names.set('sept', 9);
    months = names;
    cache.set(code, months);
  }
  return months;
}
