import { signal } from '@preact/signals';
import { clearPassage, type Passage } from '../../components/passage.ts';
import type { NotesPort } from '../../components/reading-view.tsx';
import { toQuoted } from '../../lib/cite/quoted.ts';
import { type Colour, changeNote, type Note, toNoteId } from '../../lib/notes/note.ts';
import { writeClipboard } from '../../lib/platform/clipboard.ts';
import { readShortcut } from '../../lib/platform/panel.ts';
import { isOnToolbar } from '../../lib/platform/toolbar.ts';
import { SAMPLE } from './sample.ts';

/** As the page came, or as Nutgraf gives it back. */
export const isCleaned = signal(false);
export const shortcut = signal<string | null>(null);
/** Null where the browser does not tell. */
export const pinned = signal<boolean | null>(null);

/** Seconds are long enough: who follows the words looks back within one. */
const LOOK_EVERY_MS = 1500;

export async function loadSetup(): Promise<void> {
  shortcut.value = await readShortcut('_execute_action');
  pinned.value = await isOnToolbar();
  if (pinned.value === false) setTimeout(() => void loadSetup(), LOOK_EVERY_MS);
}

const notes = signal<readonly Note[]>([]);
const editing = signal<string | null>(null);

/** Notes on the sample are for trying: they go with the page. */
export function toSampleNotes(): NotesPort {
  return {
    notes: notes.value,
    editing: editing.value,
    onEdit: (id) => {
      editing.value = id;
    },
    onChange: (id, change) => {
      notes.value = notes.value.map((note) => (note.id === id ? changeNote(note, change, Date.now()) : note));
    },
    actions: {
      onHighlight: add,
      onNote: (passage) => {
        editing.value = add(passage, 'yellow');
      },
      onCopyQuote: (passage) => void writeClipboard(quote(passage).plain, quote(passage).html),
      onCopyMarkdown: (passage) => void writeClipboard(quote(passage).markdown, null),
      onCopyLink: null,
      onCard: null,
      onTranslate: null,
    },
  };
}

function add({ target }: Passage, colour: Colour): string {
  clearPassage();
  const id = toNoteId(crypto.randomUUID());
  const now = Date.now();
  const own = { createdAt: now, updatedAt: now, textAt: now, earlier: [], deletedAt: null };
  notes.value = [...notes.value, { id, target, colour, text: '', ...own }];
  return id;
}

const quote = ({ target }: Passage) =>
  toQuoted({ text: target.exact, meta: SAMPLE.meta, speaker: null, url: SAMPLE.meta.url });
