import { toSafeLine } from '../../text/safe-line.ts';
import type { Fault, FoundItem, FoundNote } from './format.ts';
import { toWebAddress } from './values.ts';

interface Draft {
  readonly file: string;
  readonly line: number | null;
  readonly url: unknown;
  readonly title?: string;
  readonly entry?: Omit<FoundItem['entry'], 'url' | 'title'>;
  readonly html?: (() => string) | null;
  readonly notes?: readonly FoundNote[];
}

/** An item, or the fault that keeps it from being one. A row without a title is called by its address. */
export function toFound({ file, line, url, title, entry, html, notes }: Draft): FoundItem | Fault {
  const address = typeof url === 'string' && url.startsWith(IMPORTED) ? url : toWebAddress(url);
  if (!address) {
    const raw = typeof url === 'string' ? url.trim() : '';
    return {
      kind: 'fault',
      file,
      line,
      reason: raw ? 'not-web' : 'no-address',
      detail: (raw || title || '').slice(0, 200),
    };
  }
  const name =
    toSafeLine(title ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 1_000) || address.slice(0, 1_000);
  const kept = (notes ?? []).filter((note) => note.quote || note.text).slice(0, 1_000);
  return {
    kind: 'item',
    file,
    line,
    entry: { ...known(entry), url: address, title: name },
    html: html ?? null,
    notes: kept,
  };
}

const IMPORTED = 'file:///imported/';

/** Where a file does not say which page it was: an address of its own, so that the same file is the same article. */
export const toFileAddress = (name: string): string => {
  const path = name.split('/').filter(Boolean).map(encodeURIComponent).join('/');
  return IMPORTED + path.slice(-1_000);
};

/** What the file did not tell must not overwrite what the library knows. */
const known = (entry: Draft['entry']): Draft['entry'] =>
  Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => value !== null && value !== undefined));

export const toNote = (quote: string, text = '', createdAt: number | null = null): FoundNote => ({
  quote: quote.trim().slice(0, 10_000) || null,
  text: text.trim().slice(0, 10_000) || null,
  createdAt,
});

/** A moment or nothing at all, as `entry` wants it. */
export const savedAtOf = (moment: number | null): { savedAt?: number; updatedAt?: number } =>
  moment === null ? {} : { savedAt: moment, updatedAt: moment };

/** Put away elsewhere means read and archived here. */
export const ARCHIVED = { archived: true, status: 'read', progress: 1 } as const;
