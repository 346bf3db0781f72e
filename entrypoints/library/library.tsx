import { EntryRow } from '../../components/entry-row.tsx';
import { Icon } from '../../components/icon.tsx';
import { Toast } from '../../components/toast.tsx';
import { failureTitle } from '../../lib/platform/failure-words.ts';
import { t } from '../../lib/platform/i18n.ts';
import {
  change,
  done,
  entries,
  erase,
  failure,
  fetching,
  fetchText,
  filter,
  SHELVES,
  shelf,
  shown,
  undo,
} from './state.ts';

export function LibraryPage() {
  return (
    <main class="library">
      <div class="head">
        <h1>{t('library')}</h1>
        <div class="find">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('filterByTitle')}
            placeholder={t('filterByTitle')}
            value={filter.value}
            onInput={(event) => {
              filter.value = event.currentTarget.value;
            }}
          />
        </div>
        <a class="button plain" href="/options.html" title={t('options')}>
          <Icon name="settings" />
          <span class="visually-hidden">{t('options')}</span>
        </a>
      </div>
      <nav class="shelves" aria-label={t('shelves')}>
        {SHELVES.map((one) => (
          <button
            key={one}
            type="button"
            class="button plain"
            aria-pressed={shelf.value === one}
            onClick={() => {
              shelf.value = one;
            }}
          >
            {t(`shelf_${one}`)}
          </button>
        ))}
      </nav>
      <Rows />
      <Toast message={toToast()} />
    </main>
  );
}

function Rows() {
  if (entries.value === null) return failure.value ? null : <p class="empty">{t('opening')}</p>;
  if (shown.value.length === 0)
    return (
      <p class="empty">{t(filter.value ? 'nothingMatches' : shelf.value === 'list' ? 'emptyLibrary' : 'emptyShelf')}</p>
    );
  return (
    <ul class="rows">
      {shown.value.map((entry) => (
        <EntryRow
          key={entry.id}
          entry={entry}
          fetching={fetching.value.includes(entry.id)}
          onChange={(next) => void change(entry, next)}
          onDelete={() => void change(entry, { deletedAt: Date.now() })}
          onErase={() => void erase(entry)}
          onFetch={() => void fetchText(entry)}
        />
      ))}
    </ul>
  );
}

function toToast() {
  if (failure.value) return { text: failureTitle(failure.value), onUndo: null };
  const last = done.value;
  return last && { text: t(`toast_${last.kind}`, last.entry.title), onUndo: () => void undo() };
}
