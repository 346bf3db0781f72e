/** What a cell or field of somebody else's file means. Nothing here throws. */

/** Milliseconds since 1970 of Unix seconds, milliseconds or microseconds, ISO 8601 and its near kin; null else. */
export function toMoment(value: unknown): number | null {
  const raw = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^\d{1,17}(?:\.\d+)?$/.test(raw)) {
    const number = Number(raw);
    const ms = number < 1e11 ? number * 1000 : number < 1e14 ? number : number / 1000;
    return number > 0 ? Math.round(ms) : null;
  }
  if (raw.length < 8 || raw.length > 60) return null;
  // '2022-11-06 04:33:50+0200' is read alike by all browsers only with its T and colon.
  const ms = Date.parse(raw.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return ms > 0 && ms < 8.64e15 ? ms : null;
}

/** ISO 8601 as an article's date is kept. */
export function toIso(value: unknown): string | null {
  if (typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value.trim())) return value.trim();
  const moment = toMoment(value);
  return moment === null ? null : new Date(moment).toISOString().replace('.000Z', 'Z');
}

/** Trimmed, each once, none empty. */
export function toTags(tags: readonly unknown[]): string[] {
  const clean = tags.flatMap((tag) => (typeof tag === 'string' ? tag.replace(/\s+/g, ' ').trim().slice(0, 100) : []));
  return [...new Set(clean)].filter(Boolean).slice(0, 200);
}

/** Tags of one cell: JSON's list, Python's list ("['a', 'b']"), else parted by the mark. */
export function splitTags(cell: string, mark: string | RegExp): string[] {
  if (!cell.startsWith('[')) return toTags(cell.split(mark));
  const listed = parseJson(cell);
  if (Array.isArray(listed)) return toTags(listed);
  const quoted = cell.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g);
  return toTags([...quoted].map(([, one, two]) => (one ?? two ?? '').replace(/\\(.)/g, '$1')));
}

/** http(s) only, spelled out where the scheme is missing; null for anything else that calls itself a link. */
export function toWebAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const raw = value.trim().slice(0, 8_001);
  const address = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(raw) ? `https://${raw}` : raw;
  if (address.length > 8_000 || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

export type Fields = Partial<Record<string, unknown>>;

/** The fields of a JSON object; of anything else, none. */
export const toFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

export const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** PHP and SQL write 0 and 1. */
export const toFlag = (value: unknown): boolean => value === true || value === 1 || value === '1' || value === 'true';

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
