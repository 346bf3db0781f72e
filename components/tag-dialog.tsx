import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../lib/platform/i18n.ts';

export interface TagDialogProps {
  /** Tags of the entries in question, with how many of them have each. */
  readonly tags: readonly { readonly name: string; readonly count: number }[];
  readonly entries: number;
  /** Offered while typing. */
  readonly known: readonly string[];
  readonly onSave: (add: readonly string[], remove: readonly string[]) => void;
  readonly onClose: () => void;
}

const MAX_LENGTH = 100;

/** Tags of one entry or many: existing ones can be taken off, new ones are typed, commas between them. */
export function TagDialog({ tags, entries, known, onSave, onClose }: TagDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<readonly string[]>([]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const save = (event: Event) => {
    event.preventDefault();
    onSave(toTags(typed), removed);
  };
  return (
    <dialog ref={dialog} class="tags" aria-label={t('editTags')} onClose={onClose}>
      <form onSubmit={save}>
        <h2>{t('editTags')}</h2>
        <p>{tn('selected', entries)}</p>
        <ul>
          {tags.map(({ name, count }) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={!removed.includes(name)}
                  onChange={({ currentTarget: { checked } }) =>
                    setRemoved(checked ? removed.filter((one) => one !== name) : [...removed, name])
                  }
                />
                <bdi>{name}</bdi> {count < entries && <span class="muted">({count})</span>}
              </label>
            </li>
          ))}
        </ul>
        <label>
          {t('newTags')}
          <input
            class="input"
            type="text"
            autofocus
            list="known-tags"
            value={typed}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <datalist id="known-tags">
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div class="actions">
          <button type="submit" class="button primary">
            {t('save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

const toTags = (typed: string): string[] =>
  [...new Set(typed.split(/[,，、]/).map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH)))].filter(
    Boolean,
  );
