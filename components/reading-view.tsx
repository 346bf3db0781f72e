import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Block, Marks, OtherStory, Removal } from '../lib/article.ts';
import type { Note, NoteChange } from '../lib/notes/note.ts';
import { placeNotes } from '../lib/notes/place-notes.ts';
import { t, tn } from '../lib/platform/i18n.ts';
import { toOwnerReport, toWrongRemovalReport } from '../lib/spam/report.ts';
import { restoreRemovals } from '../lib/spam/restore.ts';
import { readingMinutes } from '../lib/text/measure.ts';
import { toPlainText } from '../lib/text/plain-text.ts';
import { ArticleView, type PictureSource } from './article-view.tsx';
import { ContentsList } from './contents-list.tsx';
import { FactList } from './fact-list.tsx';
import { Headline } from './headline.tsx';
import { ImageZoom, type ZoomedImage } from './image-zoom.tsx';
import { jumpToElement, jumpToList, jumpToMark } from './jump.ts';
import { NoteList } from './note-list.tsx';
import { NoteToolbar, type PassageActions } from './note-toolbar.tsx';
import { watchPassage } from './passage.ts';
import { QuoteList } from './quote-list.tsx';
import { RemovalList } from './removal-list.tsx';
import { Skeleton } from './skeleton.tsx';
import type { Translation } from './translation-bar.tsx';
import { toBlockElementId } from './wrap-marks.ts';

type Annotate = (article: Article) => Promise<Marks>;

export interface ReadingViewProps {
  readonly article: Article;
  /** Finds its facts and quotes. */
  readonly annotate: Annotate;
  readonly restored: readonly string[];
  readonly showFacts: boolean;
  readonly showQuotes: boolean;
  readonly focusParagraph: boolean;
  readonly onRestore: (id: string, restored: boolean) => void;
  /** Remembered for the site: this removal is not made again. */
  readonly onKeep: (removal: Removal) => void;
  /** Every page of the article's site is to be cleaned when it loads; null where there is no site. */
  readonly onCleanSite: (() => void) | null;
  readonly onCopy: (text: string) => void;
  readonly onShow: (shown: { showFacts?: boolean; showQuotes?: boolean }) => void;
  /** Null where nothing wider is to be had (a saved article). */
  readonly onWider: (() => void) | null;
  /** Other whole articles on the page, and how to read one; null where there is no page. */
  readonly others: { readonly stories: readonly OtherStory[]; readonly onRead: (at: number) => void } | null;
  /** Null where the article has no further pages. */
  readonly onAllPages: (() => void) | null;
  readonly notes: NotesPort;
  /** What the library keeps of the article beside its text; null where it is none of the library's. */
  readonly pictures: (PictureSource & { readonly panel: ComponentChildren }) | null;
  /** By the browser's own model, beside the text or in its place; null: the text alone. */
  readonly translation: Translation | null;
  /** Stands before the facts; null where there is none. */
  readonly summary: ComponentChildren;
  /** All of the text is on the screen; what it returns is called when it goes. */
  readonly onShown: ((text: HTMLElement, marks: Marks) => () => void) | null;
}

/** The reader's own notes and what can be done with them and with selected text. */
export interface NotesPort {
  readonly notes: readonly Note[];
  readonly editing: string | null;
  readonly onEdit: (id: string | null) => void;
  readonly onChange: (id: string, change: NoteChange) => void;
  readonly actions: PassageActions;
}

/** The article with its facts, quotes and removals: the same in popup and reader, laid out by their style sheets. */
export function ReadingView(props: ReadingViewProps) {
  const { article, restored, showFacts, showQuotes, others } = props;
  const blocks = useMemo(() => restoreRemovals(article, restored), [article, restored]);
  const marks = useMarks(props.annotate, article, blocks);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    performance.mark('nutgraf-article'); // what the popup bench waits for
  }, []);
  useEffect(() => {
    if (marks) performance.mark('nutgraf-marks');
  }, [marks]);
  const notes = useMemo(() => placeNotes(props.notes.notes, blocks), [props.notes.notes, blocks]);
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    const body = text.current?.firstElementChild;
    return body instanceof HTMLElement ? watchPassage(body, blocks) : undefined;
  }, [blocks]);
  const { onShown } = props;
  useEffect(() => {
    const body = text.current?.firstElementChild;
    return isReady && marks && body instanceof HTMLElement ? onShown?.(body, marks) : undefined;
  }, [article, isReady, onShown]);
  useEffect(() => {
    const body = text.current?.firstElementChild;
    // Few articles hold code: what colours it is fetched for those.
    if (isReady && body?.querySelector('pre')) void import('./code-colours.ts').then((it) => it.colourCode(body));
  }, [marks, isReady]);
  const minutes = useMemo(() => readingMinutes(toPlainText(blocks)), [blocks]);
  const [zoomed, setZoomed] = useState<ZoomedImage | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const { meta, removed, coverage } = article;
  return (
    <>
      <div class="top">
        <Headline meta={meta} minutes={minutes} />
        {props.translation?.title && props.translation.mode !== 'none' && (
          <p class="subtitle" lang={props.translation.language} dir="auto">
            {props.translation.title}
          </p>
        )}
        {coverage.missing.length > 0 && props.onWider && (
          <p class="coverage">
            {t(coverage.missing.includes('opening') ? 'openingMissing' : 'partMissing')}{' '}
            <button type="button" class="button" onClick={props.onWider}>
              {t('showMore')}
            </button>
          </p>
        )}
        {others && others.stories.length > 0 && (
          <nav class="coverage others" aria-label={t('otherStories')}>
            {t('otherStories')}
            {others.stories.map(({ title, at }) => (
              <button key={at} type="button" onClick={() => others.onRead(at)}>
                {title}
              </button>
            ))}
          </nav>
        )}
        {props.onAllPages && (
          <p class="coverage">
            {t('severalPages')}{' '}
            <button type="button" class="button" onClick={props.onAllPages}>
              {tn('readAllPages', article.nextPages.length + 1)}
            </button>
          </p>
        )}
      </div>
      <aside class="beside" aria-label={t('factsAndQuotes')}>
        <ContentsList
          blocks={blocks}
          onGo={(block) => jumpToElement(document.getElementById(toBlockElementId(block)))}
        />
        <NoteList
          notes={notes}
          meta={meta}
          editing={props.notes.editing}
          onJump={jumpToMark}
          onEdit={props.notes.onEdit}
          onChange={props.notes.onChange}
        />
        <RemovalList
          removed={removed}
          restored={restored}
          onRestore={props.onRestore}
          onKeep={(removal) => {
            props.onRestore(removal.id, true);
            props.onKeep(removal);
          }}
          onReport={(removal) => props.onCopy(toWrongRemovalReport(meta, removal))}
          onOwnerReport={() => props.onCopy(toOwnerReport(meta, removed))}
          onCleanSite={props.onCleanSite}
        />
        {props.pictures?.panel}
        {props.summary}
        {marks ? (
          <>
            <FactList
              facts={marks.facts}
              meta={meta}
              shown={showFacts}
              onJump={jumpToMark}
              onShow={(shown) => props.onShow({ showFacts: shown })}
            />
            <QuoteList
              quotes={marks.quotes}
              meta={meta}
              shown={showQuotes}
              onJump={jumpToMark}
              onShow={(shown) => props.onShow({ showQuotes: shown })}
            />
          </>
        ) : (
          <Skeleton />
        )}
      </aside>
      <article ref={text} class="text" aria-label={t('article')} aria-busy={!isReady}>
        <ArticleView
          meta={meta}
          blocks={blocks}
          marks={marks ?? NO_MARKS}
          notes={notes.placed}
          showFacts={showFacts}
          showQuotes={showQuotes}
          focusParagraph={props.focusParagraph}
          onMark={jumpToList}
          onWhole={(shown) => {
            if (shown !== NO_MARKS) setReady(true);
          }}
          onImage={setZoomed}
          pictures={props.pictures}
          translation={props.translation}
          onReference={(target, link) => {
            const isNote = link.closest('sup') !== null && (target.textContent?.length ?? 0) < LONGEST_NOTE;
            if (isNote) setNote(target.textContent);
            else jumpToElement(target);
          }}
        />
      </article>
      <NoteToolbar actions={props.notes.actions} />
      <ImageZoom image={zoomed} onClose={() => setZoomed(null)} />
      {note !== null && (
        <aside class="footnote" aria-label={t('footnote')}>
          <p role="status" lang={meta.language === 'und' ? undefined : meta.language} dir={meta.direction}>
            {note}
          </p>
          <button type="button" class="button" onClick={() => setNote(null)}>
            {t('close')}
          </button>
        </aside>
      )}
    </>
  );
}

/** Characters: what is longer is a section to go to, not a note to show in place. */
const LONGEST_NOTE = 1200;

const NO_MARKS: Marks = { facts: [], quotes: [] };

/** Null until they are first there; a skeleton keeps the place of their lists, so that nothing that is seen moves then. */
function useMarks(annotate: Annotate, article: Article, blocks: readonly Block[]): Marks | null {
  const [marks, setMarks] = useState<Marks | null>(null);
  useEffect(() => {
    let current = true;
    const find = async () => {
      const found = await annotate({ ...article, blocks });
      if (current) setMarks(found);
    };
    void find();
    return () => {
      current = false;
    };
  }, [article, blocks]);
  return marks;
}
