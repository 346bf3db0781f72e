import { ArticleView } from '../../components/article-view.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Headline } from '../../components/headline.tsx';
import { ImageZoom } from '../../components/image-zoom.tsx';
import { ListenBar, type ListenBarProps } from '../../components/listen-bar.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextPanel } from '../../components/text-panel.tsx';
import { type Translation, TranslationBar } from '../../components/translation-bar.tsx';
import { annotate } from '../../lib/annotate.ts';
import { FAILURE_WORDS } from '../../lib/platform/failure-words.ts';
import type { Failure } from '../../lib/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { type Exhibit, nothing } from './exhibit.ts';
import { actions, article, marks, placed } from './samples.ts';

const { meta, blocks } = article;
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
            annotate={annotate}
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
            others={{ stories: [{ title: 'Ferry stays in port', at: 1 }], onRead: nothing }}
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
