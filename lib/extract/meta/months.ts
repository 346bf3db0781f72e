const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' }, // 'января' beside 'январь'
  { month: 'short', day: 'numeric' },
];
const MIN_LETTERS = 3;
/** By language. English stands here, as it is asked of every page, and what Intl has to load for it takes longer than many steps. */
const known = new Map<string, ReadonlyMap<string, number>>();
known.set(
  'en',
  new Map(
    'january february march april may june july august september october november december'
      .split(' ')
      .map((name, index) => [name, index + 1]),
  ),
);

/**
 * 1 to 12 for a month's name in this language (BCP 47) or in English, whole or as its first three letters or more ('sept',
 * 'févr'); null where it is none, or could be two. The names are the browser's own (Intl), but for the English ones.
 */
export function monthOf(word: string, language: string): number | null {
  const key = fold(word);
  if (key.length < MIN_LETTERS) return null;
  const month = find(key, 'en');
  return month || /^en\b/i.test(language) ? month : find(key, language);
}

function find(key: string, language: string): number | null {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  const whole = names.get(key);
  if (whole) return whole;
  const months = new Set([...names].filter(([name]) => name.startsWith(key)).map(([, month]) => month));
  return months.size === 1 ? ([...months][0] ?? null) : null;
}

function namesIn(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  try {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2025, month - 1, 15));
        names.set(fold(parts.find(({ type }) => type === 'month')?.value ?? ''), month);
      }
    }
  } catch {
    // a tag that the page made up names no months
  }
  return names;
}

/** Small letters without accents and points: pages write them with and without. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
