import type { ContentDocument, EntryDocument } from '../database.ts';

/**
 * What two or more machines made of one entry while apart, as one. The order of the versions does not matter, nor does
 * merging twice, so every machine comes to the same:
 * - tags: all of them; progress: the furthest; first date: the earliest;
 * - favourite, archive, status: from the latest edit;
 * - text columns: from the latest version that has a text (a queued link gives way to an article);
 * - deleted wins over an edit, and only putting the entry back afterwards wins over that.
 */
export function mergeEntries(versions: readonly [EntryDocument, ...EntryDocument[]]): EntryDocument {
  const latest = findLatest(versions);
  const withText = versions.filter(({ state }) => state === 'saved');
  const text = isFilled(withText) ? findLatest(withText) : latest;
  const deletedAt = greatest(versions.map((one) => one.deletedAt));
  const putBackAt = greatest(versions.map((one) => one.putBackAt));
  return {
    ...text,
    archived: latest.archived,
    favourite: latest.favourite,
    status: latest.status,
    tags: [...new Set(versions.flatMap(({ tags }) => tags))].sort(),
    progress: Math.max(...versions.map(({ progress }) => progress)),
    savedAt: Math.min(...versions.map(({ savedAt }) => savedAt)),
    updatedAt: latest.updatedAt,
    deletedAt: deletedAt !== null && (putBackAt === null || putBackAt <= deletedAt) ? deletedAt : null,
    putBackAt,
  };
}

/** The later text; of two of one moment, every machine takes the same. */
export function mergeContents(versions: readonly [ContentDocument, ...ContentDocument[]]): ContentDocument {
  return versions.reduce((a, b) => (compare([a.savedAt, a], [b.savedAt, b]) >= 0 ? a : b));
}

const findLatest = (versions: readonly [EntryDocument, ...EntryDocument[]]): EntryDocument =>
  versions.reduce((a, b) => (compare([a.updatedAt, a], [b.updatedAt, b]) >= 0 ? a : b));

/** By time, then by a fixed order of their texts. */
function compare(a: readonly [number, object], b: readonly [number, object]): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  const [first, second] = [toStableText(a[1]), toStableText(b[1])];
  return first < second ? -1 : first > second ? 1 : 0;
}

const toStableText = (value: object): string =>
  JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

function greatest(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length > 0 ? Math.max(...numbers) : null;
}
