import { ContentsList } from '../../components/contents-list.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { NoteToolbar } from '../../components/note-toolbar.tsx';
import { passage } from '../../components/passage.ts';
import { PicturePanel } from '../../components/picture-panel.tsx';
import { QuoteList } from '../../components/quote-list.tsx';
import { RemovalList } from '../../components/removal-list.tsx';
import { SummaryPanel, type SummaryPanelProps } from '../../components/summary-panel.tsx';
import { VersionPanel } from '../../components/version-panel.tsx';
import { type Exhibit, nothing } from './exhibit.ts';
import { actions, article, marks, note, placed, removal } from './samples.ts';

const { meta, blocks } = article;
const summary = (state: SummaryPanelProps['state']) => (
  <SummaryPanel state={state} done={0.4} language="en" onWrite={nothing} />
);
const removals = (removed: readonly (typeof removal)[], restored: readonly string[]) => (
  <RemovalList
    removed={removed}
    restored={restored}
    onRestore={nothing}
    onKeep={nothing}
    onReport={nothing}
    onOwnerReport={nothing}
    onCleanSite={nothing}
  />
);

/** What stands beside an article's text. */
export const BESIDE: readonly Exhibit[] = [
  {
    name: 'fact-list',
    states: {
      highlighted: () => <FactList facts={marks.facts} meta={meta} shown={true} onJump={nothing} onShow={nothing} />,
    },
  },
  {
    name: 'quote-list',
    states: {
      'not highlighted': () => (
        <QuoteList quotes={marks.quotes} meta={meta} shown={false} onJump={nothing} onShow={nothing} />
      ),
    },
  },
  { name: 'contents-list', states: { closed: () => <ContentsList blocks={blocks} onGo={nothing} /> } },
  {
    name: 'removal-list',
    states: {
      'nothing removed': () => removals([], []),
      removed: () => removals([removal], []),
      restored: () => removals([removal], ['r0']),
    },
  },
  {
    name: 'note-list',
    states: {
      'placed and not': () => (
        <NoteList
          notes={{ placed, unplaced: [note('n2', 'pink', 'Gone')] }}
          meta={meta}
          editing={null}
          onJump={nothing}
          onEdit={nothing}
          onChange={nothing}
        />
      ),
      editing: () => (
        <NoteList
          notes={{ placed, unplaced: [] }}
          meta={meta}
          editing="n1"
          onJump={nothing}
          onEdit={nothing}
          onChange={nothing}
        />
      ),
    },
  },
  {
    name: 'note-toolbar',
    isTall: true,
    states: {
      'words are selected': () => {
        passage.value = { target: note('n3', 'blue', '').target, top: 90, bottom: 110, middle: 260 };
        return <NoteToolbar actions={actions} />;
      },
    },
  },
  {
    name: 'version-panel',
    states: {
      open: () => (
        <VersionPanel
          versions={[1_772_400_000_000, 1_772_300_000_000]}
          open={1_772_400_000_000}
          changes={{
            headline: [
              { kind: 'removed', text: 'Ten' },
              { kind: 'added', text: 'Eleven' },
              { kind: 'same', text: ' weeks' },
            ],
            paragraphs: [{ kind: 'added', text: 'The shop has bread.' }],
            figures: { added: ['2.4 million euros'], removed: ['2 million euros'] },
            quotes: { added: [], removed: [] },
          }}
          onOpen={nothing}
        />
      ),
    },
  },
  {
    name: 'picture-panel',
    states: {
      running: () => <PicturePanel images={[{ url: 'https://a.example/1.png', state: 'waiting' }]} onKeep={nothing} />,
      'some not kept': () => (
        <PicturePanel
          images={[
            { url: 'https://a.example/1.png', state: 'kept' },
            { url: 'https://a.example/2.png', state: 'oversized' },
          ]}
          onKeep={nothing}
        />
      ),
    },
  },
  {
    name: 'summary-panel',
    states: {
      offered: () => summary('none'),
      'fetching the model': () => summary('loading'),
      writing: () => summary('writing'),
      failed: () => summary('failed'),
      written: () => summary({ text: 'The ferry sails again.\nRepairs cost 2.4 million euros.' }),
    },
  },
];
