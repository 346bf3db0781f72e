import { signal } from '@preact/signals';
import { watchLibrary } from '../library/changes.ts';
import type { Colour, Note, NoteChange, Target } from '../notes/note.ts';
import { toNoteId } from '../notes/note.ts';
import { t } from './i18n.ts';
import { sendMessage } from './messages.ts';
import { say, sayFailure, stopSaying } from './toasts.ts';

/** Notes of the article that a page shows, and the ways to change them. */
export const notes = signal<readonly Note[]>([]);
/** Id of the note whose words are being written. */
export const editing = signal<string | null>(null);

let owner: string | null = null;
let stop: (() => void) | undefined;

/** The notes of this entry from now on, whoever changes them; null: of none. */
export async function openNotes(entryId: string | null): Promise<void> {
  if (owner === entryId) return;
  owner = entryId;
  stop?.();
  stop = undefined;
  notes.value = [];
  if (entryId === null) return;
  stop = watchLibrary((ids) => {
    if (ids.includes(entryId)) void refresh();
  });
  await refresh();
}

/** A new highlight on an article that is in the library: who calls saves it first. */
export async function addNote(entryId: string, target: Target, colour: Colour): Promise<Note | null> {
  await openNotes(entryId);
  const now = Date.now();
  const note: Note = {
    id: toNoteId(crypto.randomUUID()),
    target,
    colour,
    text: '',
    createdAt: now,
    updatedAt: now,
    textAt: now,
    earlier: [],
    deletedAt: null,
  };
  const result = await sendMessage('addNote', { entryId, note });
  if (result.ok) tell('added', note);
  else sayFailure(result.failure, ABOUT);
  await refresh();
  return result.ok ? result.value : null;
}

export async function changeNote(id: string, change: NoteChange): Promise<void> {
  if (owner === null) return;
  const result = await sendMessage('editNote', { entryId: owner, id, change });
  if (!result.ok) sayFailure(result.failure, ABOUT);
  else if (change.deletedAt) tell('deleted', result.value);
  else stopSaying(ABOUT);
  await refresh();
}

const ABOUT = 'note';

/** With the way back. */
function tell(done: 'added' | 'deleted', note: Note): void {
  const undo = async () => {
    await changeNote(note.id, { deletedAt: done === 'deleted' ? null : Date.now() });
    stopSaying(ABOUT);
  };
  say({ about: ABOUT, text: t(done === 'added' ? 'highlighted' : 'highlightDeleted'), undo: () => void undo() });
}

async function refresh(): Promise<void> {
  const asked = owner;
  if (asked === null) return;
  const found = await sendMessage('listNotes', { entryId: asked });
  // The same again would draw the whole article anew.
  if (owner === asked && JSON.stringify(found) !== JSON.stringify(notes.value)) notes.value = found;
}
