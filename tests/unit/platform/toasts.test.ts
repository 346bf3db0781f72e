import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../lib/platform/failure-words.ts', () => ({ failureText: (failure: string) => failure }));
const { closeToast, holdToasts, say, sayFailure, toasts, undoLast } = await import('../../../lib/platform/toasts.ts');
const shown = () => toasts.value.map(({ text }) => text);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const { id } of toasts.value) closeToast(id);
  vi.useRealTimers();
});

test('a word goes by itself, a long one later than a short one', () => {
  say({ about: 'copy', text: 'Copied' });
  say({ about: 'clean', text: 'x'.repeat(100) });
  vi.advanceTimersByTime(6_000);
  expect(shown()).toEqual(['x'.repeat(100)]);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual([]);
});

test('a way back stays 20 seconds, a fault until it is put away', () => {
  say({ about: 'save', text: 'Saved', undo: () => undefined });
  sayFailure('storage-full');
  vi.advanceTimersByTime(19_000);
  expect(shown()).toEqual(['Saved', 'storage-full']);
  vi.advanceTimersByTime(3_600_000);
  expect(shown()).toEqual(['storage-full']);
  sayFailure(null);
  expect(shown()).toEqual([]);
});

test('no time passes under the pointer or the focus', () => {
  say({ about: 'copy', text: 'Copied' });
  vi.advanceTimersByTime(3_000);
  holdToasts(true);
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(['Copied']);
  holdToasts(false);
  vi.advanceTimersByTime(2_000);
  expect(shown()).toEqual(['Copied']);
  vi.advanceTimersByTime(1_000);
  expect(shown()).toEqual([]);
});

test('what is said under the pointer waits too', () => {
  say({ about: 'copy', text: 'Copied' });
  holdToasts(true);
  say({ about: 'clean', text: 'Cleaned' });
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(['Copied', 'Cleaned']);
  holdToasts(false);
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual([]);
});

test('a later word on the same takes the place of the earlier one, on something else it does not hide it', () => {
  say({ about: 'save', text: 'Saved', undo: () => undefined });
  say({ about: 'note', text: 'Highlighted' });
  say({ about: 'note', text: 'Highlight deleted' });
  expect(shown()).toEqual(['Saved', 'Highlight deleted']);
});

test('of four the oldest goes', () => {
  for (const text of ['a', 'b', 'c', 'd']) say({ about: text, text });
  expect(shown()).toEqual(['b', 'c', 'd']);
});

test('undo takes back the last that can be taken back, once', () => {
  const deeds: string[] = [];
  say({ about: 'save', text: 'Saved', undo: () => deeds.push('save') });
  say({ about: 'note', text: 'Highlighted', undo: () => deeds.push('note') });
  say({ about: 'copy', text: 'Copied' });
  expect([undoLast(), undoLast(), undoLast()]).toEqual([true, true, false]);
  expect(deeds).toEqual(['note', 'save']);
  expect(shown()).toEqual(['Copied']);
});
