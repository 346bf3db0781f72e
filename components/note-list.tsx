import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Meta } from '../lib/article.ts';
import { COLOURS, type Note, type NoteChange } from '../lib/notes/note.ts';
import type { PlacedNotes } from '../lib/notes/place-notes.ts';
import { t } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

export interface NoteListProps {
  readonly notes: PlacedNotes;
  readonly meta: Meta;
  /** Id of the note whose words are being written. */
  readonly editing: string | null;
  readonly onJump: (id: string) => void;
  readonly onEdit: (id: string | null) => void;
  readonly onChange: (id: string, change: NoteChange) => void;
}

/** The reader's highlights and notes, in the order of the text; those that no longer fit come last, and stay. */
export function NoteList(props: NoteListProps) {
  const { placed, unplaced } = props.notes;
  if (placed.length + unplaced.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="notes-title">
      <h2 id="notes-title">
        <span class="swatch note yellow" aria-hidden="true" />
        {t('notes')}
      </h2>
      <ul>
        {placed.map(({ note }) => (
          <NoteRow key={note.id} note={note} isPlaced={true} {...props} />
        ))}
      </ul>
      {unplaced.length > 0 && (
        <>
          <h3 class="speaker">{t('notesUnplaced')}</h3>
          <p class="hint">{t('notesUnplacedHelp')}</p>
          <ul>
            {unplaced.map((note) => (
              <NoteRow key={note.id} note={note} isPlaced={false} {...props} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NoteRow(props: NoteListProps & { readonly note: Note; readonly isPlaced: boolean }) {
  const { note, meta, isPlaced, editing } = props;
  const language = meta.language === 'und' ? undefined : meta.language;
  const words = (
    <span lang={language} dir={meta.direction}>
      {note.target.exact}
    </span>
  );
  return (
    <li class={`note-row ${note.colour}`}>
      {isPlaced ? (
        <button type="button" class="jump note" data-jump={note.id} onClick={() => props.onJump(note.id)}>
          {words}
        </button>
      ) : (
        <blockquote class="jump note">{words}</blockquote>
      )}
      {editing === note.id ? (
        <NoteForm note={note} onChange={props.onChange} onDone={() => props.onEdit(null)} />
      ) : (
        <>
          {note.text && (
            <p class="own-words" dir="auto">
              {note.text}
            </p>
          )}
          <p class="actions">
            <RowButton icon="note" label={t('editNote')} onClick={() => props.onEdit(note.id)} />
            <RowButton
              icon="delete"
              label={t('deleteNote')}
              onClick={() => props.onChange(note.id, { deletedAt: Date.now() })}
            />
          </p>
        </>
      )}
    </li>
  );
}

function RowButton({ icon, label, onClick }: { icon: 'note' | 'delete'; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button plain" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

interface NoteFormProps {
  readonly note: Note;
  readonly onChange: NoteListProps['onChange'];
  readonly onDone: () => void;
}

/** Escape leaves what was there; Ctrl and Enter, or the button, keeps what was written. */
function NoteForm({ note, onChange, onDone }: NoteFormProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(note.text);
  useLayoutEffect(() => ref.current?.focus(), []);
  const keep = () => {
    if (text !== note.text) onChange(note.id, { text });
    onDone();
  };
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <textarea
        ref={ref}
        rows={3}
        dir="auto"
        maxLength={MAX_LENGTH}
        aria-label={t('noteWords')}
        placeholder={t('noteWords')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <fieldset class="colours">
        <legend class="visually-hidden">{t('colour')}</legend>
        {COLOURS.map((colour) => (
          <label key={colour} title={t(`colour_${colour}`)}>
            <input
              type="radio"
              name={`colour-${note.id}`}
              checked={note.colour === colour}
              onChange={() => onChange(note.id, { colour })}
            />
            <span class={`dot ${colour}`} aria-hidden="true" />
            <span class="visually-hidden">{t(`colour_${colour}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="button primary">
          {t('keepNote')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

/** Characters; the library's door allows more. */
const MAX_LENGTH = 50_000;
