import type { Entry } from '../../lib/article.ts';
import type { Found } from '../../lib/library/search/protocol.ts';
import { recall, remember } from '../../lib/platform/remembered.ts';
import type { Stretch } from './view.ts';

const KEY = 'first-rows';
const KEPT = 20;

/**
 * The top of the list as it was seen last: shown at once, however large the library is, until the index is open a few
 * tenths of a second later. localStorage because it answers in the same breath.
 */
export function readFirstRows(): Stretch | null {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? 'null');
    return isKept(kept)
      ? {
          offset: 0,
          rows: kept.entries.map((entry) => ({ entry, title: null, snippet: null, from: 'text' })),
          total: kept.total,
          more: false,
        }
      : null;
  } catch {
    return null;
  }
}

const PAUSE_MS = 1_000;
let before = '';
let pause: ReturnType<typeof setTimeout> | undefined;

/** Soon: a running import changes the list five times a second. */
export function writeFirstRows(found: Found): void {
  clearTimeout(pause);
  pause = setTimeout(() => write(found), PAUSE_MS);
}

function write({ rows, total }: Found): void {
  const kept = JSON.stringify({ version: 1, entries: rows.slice(0, KEPT).map(({ entry }) => entry), total });
  if (kept === before) return;
  before = kept;
  remember(KEY, kept); // where it is full, the next opening waits for the index
}

/** Only this file writes it. */
const isKept = (value: unknown): value is { entries: readonly Entry[]; total: number } =>
  value instanceof Object && 'version' in value && value.version === 1 && 'entries' in value && 'total' in value;
