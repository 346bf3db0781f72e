import { BulkBar } from '../../components/bulk-bar.tsx';
import { EntryRow } from '../../components/entry-row.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FindBar, findOpen } from '../../components/find-bar.tsx';
import { ICON_NAMES, Icon } from '../../components/icon.tsx';
import { helpOpen, KeysHelp } from '../../components/keys-help.tsx';
import { MarkedText } from '../../components/marked-text.tsx';
import { PanelInvite } from '../../components/panel-invite.tsx';
import { RowList } from '../../components/row-list.tsx';
import { type Said, SaidList } from '../../components/said-list.tsx';
import { SpeakerList } from '../../components/speaker-list.tsx';
import { TagDialog } from '../../components/tag-dialog.tsx';
import { Toasts } from '../../components/toast.tsx';
import { WhatsNew } from '../../components/whats-new.tsx';
import type { Entry } from '../../lib/article.ts';
import { NEWS } from '../../lib/news.ts';
import { type Exhibit, nothing } from './exhibit.ts';
import { entry } from './samples.ts';

const row = (change: Partial<Entry>, state: { selected?: boolean; current?: boolean; fetching?: boolean }) => (
  <EntryRow
    entry={{ ...entry, ...change }}
    title={null}
    snippet={null}
    fromNote={false}
    selected={state.selected === true}
    current={state.current === true}
    fetching={state.fetching === true}
    onSelect={nothing}
    onChange={nothing}
    onTag={nothing}
    onDelete={nothing}
    onErase={nothing}
    onFetch={nothing}
  />
);
const bulk = (deleted: boolean) => (
  <BulkBar
    count={3}
    deleted={deleted}
    onAll={nothing}
    onNone={nothing}
    onArchive={nothing}
    onFavourite={nothing}
    onTag={nothing}
    onDelete={nothing}
    onPutBack={nothing}
  />
);

/** What the house is made of around the article. */
export const HOUSE: readonly Exhibit[] = [
  {
    name: 'button',
    states: {
      ordinary: () => <Button class="button" />,
      primary: () => <Button class="button primary" />,
      plain: () => <Button class="button plain" />,
      pressed: () => <Button class="button" pressed={true} />,
      disabled: () => <Button class="button primary" disabled={true} />,
    },
  },
  {
    name: 'icon',
    states: { all: () => ICON_NAMES.map((name) => <Icon key={name} name={name} />) },
  },
  {
    name: 'toast',
    isTall: true,
    states: {
      'three at a time': () => (
        <Toasts
          toasts={[
            { id: 1, text: 'Saved to your reading list', undo: nothing },
            { id: 2, text: 'Copied', undo: null },
            { id: 3, text: 'Your storage is full\nFree some room in the options.', undo: null },
          ]}
          onHold={nothing}
          onClose={nothing}
        />
      ),
    },
  },
  {
    name: 'find-bar',
    isTall: true,
    states: {
      open: () => {
        findOpen.value = true;
        return <FindBar />;
      },
    },
  },
  { name: 'whats-new', states: { unread: () => <WhatsNew news={NEWS[0]} onClose={nothing} /> } },
  {
    name: 'panel-invite',
    states: { shortcut: () => <PanelInvite shortcut="Alt+Shift+P" />, none: () => <PanelInvite shortcut={null} /> },
  },
  {
    name: 'keys-help',
    isDialog: true,
    states: {
      open: () => {
        helpOpen.value = true;
        return <KeysHelp bindings={[{ key: 's', label: 'Save', act: nothing }]} />;
      },
    },
  },
  {
    name: 'tag-dialog',
    isDialog: true,
    states: {
      open: () => (
        <TagDialog
          tags={[{ name: 'islands', count: 2 }]}
          entries={3}
          known={['ferries']}
          onSave={nothing}
          onClose={nothing}
        />
      ),
    },
  },
  {
    name: 'entry-row',
    states: {
      unread: () => row({ status: 'unread', progress: 0, favourite: false, tags: [] }, {}),
      'being read, current': () => row({}, { current: true }),
      'read, selected': () => row({ status: 'read', progress: 1 }, { selected: true }),
      archived: () => row({ archived: true }, {}),
      'a link': () => row({ state: 'queued', excerpt: '' }, {}),
      'a link being fetched': () => row({ state: 'queued', excerpt: '' }, { fetching: true }),
      deleted: () => row({ deletedAt: 1_772_400_000_000 }, {}),
      'right to left': () =>
        row(
          {
            title: 'عودة العبّارة إلى الجزيرة بعد أحد عشر أسبوعًا',
            language: 'ar',
            direction: 'rtl',
            excerpt: 'أبحرت العبّارة من جديد.',
          },
          {},
        ),
    },
  },
  { name: 'bulk-bar', states: { chosen: () => bulk(false), deleted: () => bulk(true) } },
  {
    name: 'filter-bar',
    states: {
      two: () => (
        <FilterBar
          filters={['Site', 'Sort'].map((label) => ({
            name: label,
            label,
            value: '',
            choices: [{ value: '', label }],
            onChoose: nothing,
          }))}
          count="12"
        />
      ),
    },
  },
  {
    name: 'row-list',
    isTall: true,
    states: {
      rows: () => <RowList label="Rows" total={2} current={0} renderRow={() => row({}, {})} onShow={nothing} />,
    },
  },
  {
    name: 'marked-text',
    states: {
      found: () => (
        <MarkedText
          pieces={[
            { text: 'The ', marked: false },
            { text: 'ferry', marked: true },
          ]}
        />
      ),
    },
  },
  {
    name: 'export-menu',
    states: {
      closed: () => (
        <ExportMenu
          formats={[{ id: 'markdown', label: 'Markdown' }]}
          services={[]}
          onExport={nothing}
          onCopy={nothing}
          onPrint={nothing}
          onShare={nothing}
          onSend={nothing}
        />
      ),
    },
  },
  {
    name: 'speaker-list',
    states: {
      'one chosen': () => (
        <SpeakerList
          speakers={[
            { key: 'a', name: 'Ines Falk', role: 'shopkeeper', quotes: 3, articles: 2 },
            { key: 'b', name: null, role: null, quotes: 1, articles: 1 },
          ]}
          chosen="a"
          onChoose={nothing}
        />
      ),
    },
  },
  { name: 'said-list', states: { quotes: () => <SaidList rows={[SAID]} label="Quotes" /> } },
];

const SAID: Said = {
  entry: 'e0',
  title: entry.title,
  site: entry.site,
  day: '2026-03-02',
  block: 'b2',
  start: 0,
  text: '“We counted every day,”',
  speaker: 'Ines Falk',
  role: 'shopkeeper',
  likely: true,
  language: 'en',
  direction: 'ltr',
};

function Button(props: { class: string; pressed?: boolean; disabled?: boolean }) {
  return (
    <button type="button" class={props.class} aria-pressed={props.pressed} disabled={props.disabled}>
      <Icon name="save" />
      Save
    </button>
  );
}
