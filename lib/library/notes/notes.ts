import { changeNote, type Note, type NoteChange } from '../../notes/note.ts';
import { fail, ok, type Result } from '../../result.ts';
import { announceChange } from '../changes.ts';
import { noteKey, openLibrary, SCHEMA } from '../database.ts';
import { getDocument, isNote } from '../read.ts';
import { inLine } from '../write.ts';
import { checkNote } from './note-schema.ts';

/** Notes of an entry, deleted ones aside, in the order in which they were made. What sync brought is checked here. */
export async function listNotes(entryId: string): Promise<Note[]> {
  const { rows } = await openLibrary().allDocs({
    include_docs: true,
    startkey: noteKey(entryId, ''),
    endkey: noteKey(entryId, '\ufff0'),
  });
  return rows
    .flatMap(({ doc }) => {
      const checked = doc && isNote(doc) ? checkNote(doc) : null;
      return checked?.ok && checked.value.deletedAt === null ? checked.value : [];
    })
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** A new note, or one that an import brings again: the later edit stands. */
export async function addNote(entryId: string, note: Note): Promise<Result<Note>> {
  return inLine(async () => {
    const key = noteKey(entryId, note.id);
    const old = await getDocument(key);
    if (old && isNote(old) && old.updatedAt >= note.updatedAt) return note;
    await openLibrary().put({ ...note, schema: SCHEMA, _id: key, ...(old ? { _rev: old._rev } : {}) });
    announceChange([entryId]);
    return note;
  });
}

export async function editNote(entryId: string, id: string, change: NoteChange, now: number): Promise<Result<Note>> {
  const edited = await inLine(async () => {
    const old = await getDocument(noteKey(entryId, id));
    if (!old || !isNote(old)) return null;
    const next = changeNote(old, change, now);
    await openLibrary().put({ ...next, schema: SCHEMA, _id: old._id, _rev: old._rev });
    announceChange([entryId]);
    return next;
  });
  if (!edited.ok) return edited;
  return edited.value ? ok(edited.value) : fail('not-found', id);
}
