import type { Note } from './note.ts';

/**
 * What machines apart made of one note, as one; the order does not matter. Colour and deletion are the latest edit's. A text
 * that another one took the place of is gone; texts written apart are all kept, the latest first.
 */
export function mergeNotes<T extends Note>(versions: readonly [T, ...T[]]): T {
  const ordered = [...versions].sort(
    (a, b) => b.updatedAt - a.updatedAt || (toStableText(a) < toStableText(b) ? -1 : 1),
  );
  const latest = ordered[0] ?? versions[0];
  const earlier = [...new Set(versions.flatMap((one) => one.earlier))].sort((a, b) => a - b);
  const current = [...versions]
    .filter(({ textAt }) => !earlier.includes(textAt))
    .sort((a, b) => b.textAt - a.textAt || (a.text < b.text ? -1 : 1));
  const texts = current.map(({ text }) => text).filter(Boolean);
  const own = texts.filter(
    (text, index) => !texts.some((other, at) => at !== index && other.includes(text) && (other !== text || at < index)),
  );
  const newest = current[0] ?? latest;
  return {
    ...latest,
    text: own.length > 0 ? own.join('\n\n') : newest.text,
    textAt: newest.textAt,
    createdAt: Math.min(...versions.map(({ createdAt }) => createdAt)),
    earlier: [...new Set([...earlier, ...current.map(({ textAt }) => textAt)])]
      .filter((moment) => moment !== newest.textAt)
      .sort((a, b) => a - b),
  };
}

const toStableText = (value: object): string =>
  JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
