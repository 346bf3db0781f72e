const SEPARATORS = [
  '|',
  '｜',
  '¦',
  '·',
  '•',
  '・',
  '、',
  '，',
  ',',
  ';',
  '/',
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
];

/**
 * The items of a text that is a row of short items between one separator ('a | b | c'), else nothing. A label before a
 * colon at the front is left out.
 */
export function splitItems(text: string): string[] {
  const start = text.slice(0, 4_000);
  let best: string[] = [];
  for (const separator of SEPARATORS) {
    if (start.split(separator).length <= 4) continue;
    const spaced = '-–—_/'.includes(separator) ? ` ${separator} ` : separator;
    const items = text
      .replace(/^[^:：|]{1,30}[:：]/, '')
      .split(spaced)
      .map((item) => item.trim())
      .filter(Boolean);
    if (items.length > best.length && items.every((item) => item.length <= 60 && !/[.!?。！？]\s/.test(item)))
      best = items;
  }
  return best;
}
