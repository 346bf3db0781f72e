import { signal } from '@preact/signals';
import type { Failure } from '../result.ts';
import { failureText } from './failure-words.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** What takes the deed back; null where nothing can. */
  readonly undo: (() => void) | null;
}

export interface Saying {
  /** What it is about: a later word on the same takes the place of the earlier one. */
  readonly about: string;
  readonly text: string;
  readonly undo?: (() => void) | null;
  /** It stays until the reader has put it away, as every fault does. */
  readonly isLasting?: boolean;
}

/** What happened lately, the newest last. */
export const toasts = signal<readonly Toast[]>([]);

/** More than these at a time nobody reads: the oldest goes. */
const MOST = 3;
/** Milliseconds: a way back stays long enough to be reached by keyboard or switch; pointer and focus stretch every time (WCAG 2.2.1). */
const WITH_UNDO_MS = 20_000;
const LEAST_MS = 5_000;
/** Milliseconds for a character: slow readers take about 12 a second. */
const PER_CHARACTER_MS = 80;

interface Clock {
  readonly about: string;
  /** Null where it stays. */
  left: number | null;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const clocks = new Map<number, Clock>();
let lastId = 0;
let held = false;

/** Says it on the page's one place for that. */
export function say({ about, text, undo = null, isLasting = false }: Saying): void {
  stopSaying(about);
  lastId += 1;
  const left = isLasting ? null : undo ? WITH_UNDO_MS : LEAST_MS + text.length * PER_CHARACTER_MS;
  const clock: Clock = { about, left, since: 0, timer: undefined };
  clocks.set(lastId, clock);
  toasts.value = [...toasts.peek(), { id: lastId, text, undo }];
  if (!held) run(lastId, clock);
  for (const { id } of toasts.peek().slice(0, -MOST)) closeToast(id);
}

/** What went wrong in this matter; null: nothing any more. */
export function sayFailure(failure: Failure | null, about = 'failure'): void {
  if (failure) say({ about, text: failureText(failure), isLasting: true });
  else stopSaying(about);
}

/** While a pointer or the focus is on them, no time passes. */
export function holdToasts(on: boolean): void {
  if (on === held) return;
  held = on;
  for (const [id, clock] of clocks) {
    if (!on) run(id, clock);
    else if (clock.left !== null) {
      clearTimeout(clock.timer);
      clock.left -= Date.now() - clock.since;
    }
  }
}

export function closeToast(id: number): void {
  clearTimeout(clocks.get(id)?.timer);
  clocks.delete(id);
  toasts.value = toasts.peek().filter((toast) => toast.id !== id);
  // What had the pointer or the focus may be gone, and then nobody tells that it left.
  if (toasts.peek().length === 0) held = false;
}

/** What was said of this is no longer so. */
export function stopSaying(about: string): void {
  for (const [id, clock] of clocks) if (clock.about === about) closeToast(id);
}

/** Takes the last deed back that can be; false where there is none. */
export function undoLast(): boolean {
  const last = toasts.peek().findLast(({ undo }) => undo !== null);
  if (!last) return false;
  closeToast(last.id);
  last.undo?.();
  return true;
}

function run(id: number, clock: Clock): void {
  if (clock.left === null) return;
  clock.since = Date.now();
  clock.timer = setTimeout(() => closeToast(id), clock.left);
}
