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
const MAX_READ = 12_000;
const SENTENCE = /[.!?。！？]\s/;

/**
 * The items of a text that is a row of short items between one separator ('a | b | c'); none where it is not. A label
 * before a colon at the front is left out.
 */
export function splitItems(text: string): ItemRow {
  const row = text.slice(0, MAX_READ).replace(/^[^:：|]{1,30}[:：]/, '');
  let best: ItemRow = { items: [], separator: '' };
  for (const separator of SEPARATORS) {
    const between = '-–—_/'.includes(separator) ? ` ${separator} ` : separator;
    const items = row
      .split(between)
      .map((item) => item.trim())
      .filter(Boolean);
    if (items.length < 4 || items.length <= best.items.length * 1.5) continue;
    if (items.every((item) => item.length <= MAX_ITEM && !SENTENCE.test(item))) best = { items, separator };
  }
  return best;
}
