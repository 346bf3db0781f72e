import { expect, test } from 'vitest';
import { checkNote, checkNoteChange } from '../../../../lib/library/notes/note-schema.ts';
import { toNote } from '../../articles.ts';

test('a note passes, and what does not belong to it falls away', () => {
  expect(checkNote({ ...toNote(), _id: 'x', more: 1 })).toEqual({ ok: true, value: toNote() });
});

test.each([
  ['an id that could name another document', { id: 'n:entry:1' }],
  ['a colour that there is not', { colour: 'url(x)' }],
  ['a moment that is none', { createdAt: Number.NaN }],
  ['a text past all bounds', { text: 'x'.repeat(100_001) }],
  ['no words', { target: { ...toNote().target, exact: '' } }],
])('%s is refused', (_, change) => expect(checkNote({ ...toNote(), ...change }).ok).toBe(false));

test('a change may name colour, text and deletion, nothing else', () => {
  expect(checkNoteChange({ colour: 'pink', id: 'other', target: null })).toEqual({
    ok: true,
    value: { colour: 'pink' },
  });
  expect(checkNoteChange({ deletedAt: null })).toEqual({ ok: true, value: { deletedAt: null } });
  expect(checkNoteChange({ text: 3 }).ok).toBe(false);
});
