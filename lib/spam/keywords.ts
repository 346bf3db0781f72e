export interface ItemRow {
  readonly items: readonly string[];
  /** What stands between the items. */
  readonly separator: string;
}

/** Bars and bullets first: a comma also parts words within an item and the clauses of a sentence. */
const SEPARATORS = [
  '|',
  '｜',
  '¦',
  '·',
  '•',
  '・',
  '»',
  '★',
  '◆',
  '■',
  '►',
  '#',
  '\n',
  '–',
  '—',
  '-',
  '~',
  '_',
  '/',
  ';',
  '、',
  '，',
  ',',
];
const MAX_ITEM = 60;
const MIN_ROW = 12;
const MAX_READ = 12_000;
const SENTENCE = /[.!?。！？]\s/;

/**
 * The items of a text that is a row of short items between one separator ('a | b | c'); none where it is not. A label
 * before a colon at the front is left out.
 */
export function splitItems(text: string): ItemRow {
  let best: ItemRow = { items: [], separator: '' };
  const row = text.slice(0, MAX_READ).trim();
  if (row.length < MIN_ROW || SENTENCE.test(row)) return best;
  const items = row.replace(/^[^:：|]{1,30}[:：]/, '');
  for (const separator of SEPARATORS) {
    const between = '-–—_/'.includes(separator) ? ` ${separator} ` : separator;
    if (!items.includes(between)) continue;
    const parts = items
      .split(between)
      .map((item) => item.trim())
      .filter(Boolean);
    if (parts.length < 4 || parts.length <= best.items.length * 1.5) continue;
    if (parts.every((item) => item.length <= MAX_ITEM)) best = { items: parts, separator };
  }
  return best;
}
