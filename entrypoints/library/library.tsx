import { effect } from '@preact/signals';
import { BulkBar } from '../../components/bulk-bar.tsx';
import { EntryRow } from '../../components/entry-row.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { RowList } from '../../components/row-list.tsx';
import { TagDialog } from '../../components/tag-dialog.tsx';
import { Toasts } from '../../components/toast.tsx';
import type { Entry } from '../../lib/article.ts';
import { t, tn } from '../../lib/platform/i18n.ts';
import { closeToast, holdToasts, say, sayFailure, stopSaying, toasts } from '../../lib/platform/toasts.ts';
import { change, type Deed, done, erase, fetching, fetchText, tag, undo } from './actions.ts';
import { Filters } from './filters.tsx';
import { Head, Shelves } from './head.tsx';
import { archive, editTags, favour, findBindings, findExportActions, remove, tagging } from './keys.ts';
import { current, readSelected, selectAll, selected, selectNone, toggle } from './selection.ts';
import { TabProgress } from './tabs.tsx';
import { facets, failure, indexing, isFiltered, narrow, shelf, show, stretch } from './view.ts';

export function LibraryPage() {
  return (
    <main class="library" tabIndex={-1}>
      <Head />
      <Shelves />
      <Filters />
      {selected.value.size > 0 && <Bulk />}
      {indexing.value && (
        <p class="indexing">{t('indexing', Math.floor((100 * indexing.value.done) / indexing.value.total))}</p>
      )}
      <TabProgress />
      <Rows />
      <Tags />
      <KeysHelp bindings={findBindings()} />
      <Toasts toasts={toasts.value} onHold={holdToasts} onClose={closeToast} />
    </main>
  );
}

function Rows() {
  const held = stretch.value;
  if (held === null) return failure.value ? null : <p class="empty">{t('opening')}</p>;
  if (held.total === 0 && failure.value === 'storage-broken') return null;
  if (held.total === 0) return <p class="empty">{t(toEmpty())}</p>;
  return (
    <RowList
      label={t(`shelf_${shelf.value}`)}
      total={held.total}
      current={current.value}
      onShow={show}
      renderRow={renderRow}
    />
  );
}

function renderRow(index: number) {
  const held = stretch.value;
  const row = held?.rows[index - held.offset];
  if (!row) return <div class="row" aria-busy="true" />;
  const { entry, title, snippet, from } = row;
  return (
    <EntryRow
      entry={entry}
      title={title}
      snippet={snippet}
      fromNote={from === 'note'}
      selected={selected.value.has(entry.id)}
      current={current.value === index}
      fetching={fetching.value.includes(entry.id)}
      onSelect={() => toggle(entry.id)}
      onChange={(next) =>
        void change([entry], next, next.archived === undefined ? null : next.archived ? 'archived' : 'unarchived')
      }
      onTag={(name) => narrow({ tag: name })}
      onDelete={() => void change([entry], { deletedAt: Date.now() }, 'deleted')}
      onErase={() => void erase([entry])}
      onFetch={() => void fetchText(entry)}
    />
  );
}

const toEmpty = () => (isFiltered.value ? 'nothingMatches' : shelf.value === 'list' ? 'emptyLibrary' : 'emptyShelf');

function Bulk() {
  const putBack = async () => {
    await change(await readSelected(), { deletedAt: null }, null);
    selectNone();
  };
  return (
    <BulkBar
      count={selected.value.size}
      deleted={shelf.value === 'deleted'}
      onAll={() => void selectAll()}
      onNone={selectNone}
      onArchive={() => void archive()}
      onFavourite={() => void favour()}
      onTag={() => void editTags()}
      onDelete={() => void remove()}
      onPutBack={() => void putBack()}
    >
      <ExportMenu {...findExportActions()} onPrint={null} onShare={null} />
    </BulkBar>
  );
}

function Tags() {
  const entries = tagging.value;
  if (!entries) return null;
  const counts = new Map<string, number>();
  for (const name of entries.flatMap(({ tags }) => tags)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const close = () => {
    tagging.value = null;
  };
  return (
    <TagDialog
      tags={[...counts].map(([name, count]) => ({ name, count }))}
      entries={entries.length}
      known={facets.value.tags.map(({ name }) => name)}
      onClose={close}
      onSave={(add, removed) => {
        close();
        if (add.length + removed.length > 0) void tag(entries, add, removed);
      }}
    />
  );
}

/** Names the article where it is only one. */
function toWords(deed: Deed, entries: readonly Entry[]): string {
  const [only] = entries;
  if (only && entries.length === 1 && (deed === 'deleted' || deed === 'archived' || deed === 'unarchived')) {
    return t(`toast_${deed}`, only.title);
  }
  return tn(MANY[deed], entries.length);
}

const MANY = {
  deleted: 'deletedMany',
  archived: 'archivedMany',
  unarchived: 'unarchivedMany',
  favourite: 'favouriteMany',
  tagged: 'taggedMany',
} as const;

effect(() => sayFailure(failure.value));
effect(() => {
  const last = done.value;
  if (last) say({ about: 'deed', text: toWords(last.deed, last.entries), undo: () => void undo() });
  else stopSaying('deed');
});
