import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNotes } from '../../../lib/notes/merge-notes.ts';
import { changeNote, type Note } from '../../../lib/notes/note.ts';
import { toNote } from '../articles.ts';

const first = toNote({ text: 'first' });

test('texts written apart are both kept, the later first', () => {
  const a = changeNote(first, { text: 'from the laptop' }, 20);
  const b = changeNote(first, { text: 'from the desk' }, 30);
  expect(mergeNotes([a, b]).text).toBe('from the desk\n\nfrom the laptop');
  expect(mergeNotes([b, a])).toEqual(mergeNotes([a, b]));
});

test('a text that was replaced does not come back with another machine’s change of colour', () => {
  const a = changeNote(first, { text: 'second' }, 20);
  const b = changeNote(first, { colour: 'pink' }, 30);
  expect(mergeNotes([a, b])).toMatchObject({ text: 'second', colour: 'pink' });
});

test('a text that was emptied stays empty', () => {
  expect(mergeNotes([changeNote(first, { text: '' }, 20), changeNote(first, { colour: 'blue' }, 30)]).text).toBe('');
});

test('of a deletion and an edit the later one stands', () => {
  const gone = changeNote(first, { deletedAt: 20 }, 20);
  expect(mergeNotes([gone, changeNote(first, { text: 'more' }, 30)])).toMatchObject({ deletedAt: null, text: 'more' });
  expect(mergeNotes([gone, changeNote(first, { text: 'more' }, 10)])).toMatchObject({ deletedAt: 20 });
});

const anEdit = fc.record({
  change: fc.oneof(
    fc.constantFrom('x', 'y', 'longer y', '').map((text) => ({ text })),
    fc.constantFrom('pink' as const, 'blue' as const).map((colour) => ({ colour })),
    fc.constantFrom(null, 5).map((deletedAt) => ({ deletedAt })),
  ),
  after: fc.integer({ min: 1, max: 3 }),
});
const aVersion = fc.array(anEdit, { maxLength: 4 }).map((edits) => {
  let now = 10;
  return edits.reduce<Note>((note, { change, after }) => {
    now += after;
    return changeNote(note, change, now);
  }, first);
});

test('whatever was edited apart, the order does not matter and merging again changes nothing', () => {
  fc.assert(
    fc.property(aVersion, aVersion, aVersion, (a, b, c) => {
      const merged = mergeNotes([a, b, c]);
      expect(mergeNotes([c, a, b])).toEqual(merged);
      expect(mergeNotes([merged, merged])).toEqual(merged);
      expect(mergeNotes([merged, a]).text).toBe(merged.text);
    }),
  );
});
