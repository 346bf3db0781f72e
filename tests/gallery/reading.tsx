import { ArticleView } from '../../components/article-view.tsx';
import { ContentsList } from '../../components/contents-list.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Headline } from '../../components/headline.tsx';
import { ImageZoom } from '../../components/image-zoom.tsx';
import { ListenBar, type ListenBarProps } from '../../components/listen-bar.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { NoteToolbar } from '../../components/note-toolbar.tsx';
import { passage } from '../../components/passage.ts';
import { PicturePanel } from '../../components/picture-panel.tsx';
import { QuoteList } from '../../components/quote-list.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { RemovalList } from '../../components/removal-list.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { SummaryPanel, type SummaryPanelProps } from '../../components/summary-panel.tsx';
import { TextPanel } from '../../components/text-panel.tsx';
import { type Translation, TranslationBar } from '../../components/translation-bar.tsx';
import { VersionPanel } from '../../components/version-panel.tsx';
import { FAILURE_WORDS } from '../../lib/platform/failure-words.ts';
import type { Failure } from '../../lib/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { type Exhibit, nothing } from './exhibit.ts';
import { article, marks, note, removal } from './samples.ts';

const { meta, blocks } = article;
const actions = {
  onHighlight: nothing,
  onNote: nothing,
  onCopyQuote: nothing,
  onCopyMarkdown: nothing,
  onCopyLink: nothing,
  onCard: nothing,
  onTranslate: nothing,
};
const placed = [
  { note: note('n0', 'yellow', ''), spans: [{ block: 'b1', start: 29, end: 51 }] },
  { note: note('n1', 'green', 'Ask about the ramp.'), spans: [{ block: 'b2', start: 70, end: 103 }] },
];
const notes = { notes: [], editing: null, onEdit: nothing, onChange: nothing, actions };
const translation = (change: Partial<Translation>): Translation => ({
  state: 'done',
  done: 1,
  mode: 'beside',
  language: 'de',
  title: 'Nach elf Wochen fährt die Fähre wieder',
  texts: new Map([
    [
      'b1',
      'Am Montag fuhr die Fähre zur Insel Ostrey wieder, elf Wochen nachdem ein Kabel ihre Rampe abgerissen hatte.',
    ],
  ]),
  ...change,
});
const view = (shown: { facts: boolean; quotes: boolean; focus: boolean; translation: Translation | null }) => (
  <ArticleView
    meta={meta}
    blocks={blocks}
    marks={marks}
    notes={placed}
    showFacts={shown.facts}
    showQuotes={shown.quotes}
    focusParagraph={shown.focus}
    onMark={nothing}
    onImage={nothing}
    pictures={null}
    translation={shown.translation}
    onReference={nothing}
    onWhole={nothing}
  />
);
const plain = { facts: false, quotes: false, focus: false, translation: null };
const listen = (change: Partial<ListenBarProps>) => (
  <ListenBar
    status="idle"
    language="en"
    voices={[
      { id: 'a', name: 'Anna', language: 'en', isLocal: true, isDefault: true },
      { id: 'b', name: 'Cloud', language: 'en', isLocal: false, isDefault: false },
    ]}
    voice="a"
    rate={1}
    announce={true}
    onToggle={nothing}
    onSkip={nothing}
    onVoice={nothing}
    onRate={nothing}
    onAnnounce={nothing}
    onClose={nothing}
    {...change}
  />
);
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
const FAILURES = Object.keys(FAILURE_WORDS).filter((name): name is Failure => name in FAILURE_WORDS);

/** What shows and serves one article. */
export const READING: readonly Exhibit[] = [
  { name: 'skeleton', states: { reading: () => <Skeleton /> } },
  {
    name: 'headline',
    states: {
      full: () => <Headline meta={meta} minutes={4} />,
      bare: () => (
        <Headline
          meta={{ ...meta, subtitle: null, authors: [], publishedAt: null, modifiedAt: null, language: 'und' }}
          minutes={1}
        />
      ),
    },
  },
  {
    name: 'article-view',
    states: {
      plain: () => view(plain),
      'facts and quotes': () => view({ ...plain, facts: true, quotes: true }),
      'focus on a paragraph': () => view({ ...plain, focus: true }),
      'translated, side by side': () => view({ ...plain, translation: translation({}) }),
      'translated, alone': () => view({ ...plain, translation: translation({ mode: 'alone' }) }),
    },
  },
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
  {
    name: 'translation-bar',
    isTall: true,
    states: Object.fromEntries(
      (['loading', 'translating', 'done', 'failed'] as const).map((state) => [
        state,
        () => <TranslationBar translation={translation({ state, done: 0.6 })} onMode={nothing} onClose={nothing} />,
      ]),
    ),
  },
  {
    name: 'listen-bar',
    isTall: true,
    states: Object.fromEntries(
      (['loading', 'no-voice', 'idle', 'speaking', 'paused', 'ended', 'failed'] as const).map((status) => [
        status,
        () => listen({ status }),
      ]),
    ),
  },
  {
    name: 'text-panel',
    states: {
      default: () => <TextPanel theme="system" text={DEFAULT_SETTINGS} onTheme={nothing} onText={nothing} />,
    },
  },
  {
    name: 'failure-notice',
    states: Object.fromEntries(
      FAILURES.map((failure) => [
        failure,
        () => <FailureNotice failure={failure} onRetry={nothing} onPick={nothing} />,
      ]),
    ),
  },
  {
    name: 'image-zoom',
    isDialog: true,
    states: {
      open: () => (
        <ImageZoom image={{ src: SQUARE, alt: 'The new ramp', caption: 'The new ramp, on Monday' }} onClose={nothing} />
      ),
    },
  },
  {
    name: 'reading-view',
    states: {
      'parts missing, more pages': () => (
        <div class="reading">
          <ReadingView
            article={article}
            restored={[]}
            showFacts={true}
            showQuotes={true}
            focusParagraph={false}
            onRestore={nothing}
            onKeep={nothing}
            onCleanSite={nothing}
            onCopy={nothing}
            onShow={nothing}
            onWider={nothing}
            onAllPages={nothing}
            notes={notes}
            pictures={null}
            translation={null}
            summary={null}
            onShown={null}
          />
        </div>
      ),
    },
  },
];

const SQUARE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200" fill="#89a"/></svg>',
)}`;
