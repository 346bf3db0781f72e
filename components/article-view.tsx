import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Block, Marks, Meta } from '../lib/article.ts';
import type { PlacedNote } from '../lib/notes/place-notes.ts';
import { t } from '../lib/platform/i18n.ts';
import type { ZoomedImage } from './image-zoom.tsx';
import { toScreen } from './screen-html.ts';
import { guessHeight, isLong, toStretches } from './stretches.ts';
import type { Translation } from './translation-bar.tsx';
import { type BlockMark, marksByBlock, notesByBlock, toBlockElementId, wrapMarks } from './wrap-marks.ts';

export interface ArticleViewProps {
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly marks: Marks;
  readonly notes: readonly PlacedNote[];
  readonly showFacts: boolean;
  readonly showQuotes: boolean;
  readonly focusParagraph: boolean;
  /** Ids of the marks under a click. */
  readonly onMark: (ids: readonly string[]) => void;
  readonly onImage: (image: ZoomedImage) => void;
  readonly pictures: PictureSource | null;
  readonly translation: Translation | null;
  /** A link inside the article (a footnote, mostly): the element that it names. */
  readonly onReference: (target: HTMLElement, link: HTMLElement) => void;
  /** All of the text is on the screen, with these marks. */
  readonly onWhole: (marks: Marks) => void;
}

/** Pictures that the library keeps. */
export interface PictureSource {
  /** By the article's address of a picture, the address of the kept one on this machine. */
  readonly kept: ReadonlyMap<string, string>;
  /** Addresses of those that are not. */
  readonly unsaved: ReadonlySet<string>;
}
/** Stretches drawn at a time, after the first. */
const AT_ONCE = 4;

/** The article's text with its marks; what is shown or not is a class, so that nothing moves when it is switched. */
export function ArticleView(props: ArticleViewProps) {
  const { meta, blocks, marks, showFacts, showQuotes, focusParagraph, pictures, translation } = props;
  const byBlock = useMemo(
    () => marksByBlock(marks, (speaker) => (speaker ? t('quoteBy', speaker) : t('quoteUnclear')), t('keyFact')),
    [marks],
  );
  const ownMarks = useMemo(
    () => notesByBlock(props.notes, (colour) => t('highlightIn', t(`colour_${colour}`)), t('noteOnText')),
    [props.notes],
  );
  // Kept as they are while nothing of theirs is new, so that they are not drawn again when others come after them.
  const stretches = useMemo(
    () =>
      toStretches(blocks).map((own, index) => (
        <Stretch key={index} blocks={own} marks={byBlock} notes={ownMarks} {...{ pictures, translation }} />
      )),
    [blocks, byBlock, ownMarks, pictures?.kept, pictures?.unsaved, translation],
  );
  // Once whole, it stays so: other blocks come in one piece. The marks of a book come in pieces too, and until then it stays as it is.
  const [done, setDone] = useState({ marks, count: 1 });
  const count = done.marks === marks || !isLong(blocks) ? done.count : 1;
  const drawn = useRef<typeof stretches>([]);
  drawn.current = [...stretches.slice(0, count), ...drawn.current.slice(count)];
  const isWhole = count >= stretches.length;
  useEffect(() => {
    if (isWhole) {
      props.onWhole(marks);
      return undefined;
    }
    const next = count + AT_ONCE < stretches.length ? count + AT_ONCE : Infinity;
    const timer = setTimeout(() => setDone({ marks, count: next }));
    return () => clearTimeout(timer);
  }, [count, isWhole, marks]);
  const className = [
    'article',
    isLong(blocks) && 'long',
    showFacts && 'show-facts',
    showQuotes && 'show-quotes',
    focusParagraph && 'focus-paragraph',
    translation && `translated-${translation.mode}`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks on marks and pictures are shortcuts; lists and links hold the real controls
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      class={className}
      lang={meta.language === 'und' ? undefined : meta.language}
      dir={meta.direction}
      onClick={(event) => follow(event, props)}
      onWheel={turnWheel}
      onErrorCapture={(event) => {
        // Offline, or gone from its site: its words and its caption stay, its empty frame does not.
        if (event.target instanceof HTMLImageElement) event.target.classList.add('missing');
      }}
    >
      {drawn.current}
    </div>
  );
}

type MarksByBlock = ReadonlyMap<string, readonly BlockMark[]>;

interface StretchProps extends Pick<ArticleViewProps, 'blocks' | 'pictures' | 'translation'> {
  readonly marks: MarksByBlock;
  readonly notes: MarksByBlock;
}

/** Blocks that are drawn together. */
function Stretch({ blocks, marks, notes, pictures, translation }: StretchProps) {
  const clean = useMemo(() => toClean(blocks), [blocks]);
  return (
    <div class="stretch" style={guessHeight(blocks)}>
      {clean.map(({ block, clean }) => (
        <Fragment key={block.id}>
          <BlockView
            block={block}
            clean={clean}
            marks={marks.get(block.id) ?? NONE}
            notes={notes.get(block.id) ?? NONE}
            pictures={pictures}
          />
          {translation?.texts.has(block.id) && (
            <p class={`translation ${block.kind}`} lang={translation.language} dir="auto">
              {translation.texts.get(block.id)}
            </p>
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** A block that stays while others come or go is the same on the screen, with its pictures and its selection. */
const cleaned = new WeakMap<Block, DocumentFragment>();

function toClean(blocks: readonly Block[]) {
  const fresh = blocks.filter((block) => !cleaned.has(block));
  for (const [index, clean] of toScreen(fresh.map(({ html }) => html)).entries()) {
    const block = fresh[index];
    if (block) cleaned.set(block, clean);
  }
  return blocks.flatMap((block) => {
    const clean = cleaned.get(block);
    return clean ? [{ block, clean }] : [];
  });
}

/** Where lines stand upright, the text goes on to the left: the wheel follows it. */
function turnWheel(event: WheelEvent): void {
  const { currentTarget: text, deltaX, deltaY } = event;
  if (!(text instanceof HTMLElement) || deltaX !== 0 || text.scrollWidth <= text.clientWidth) return;
  if (getComputedStyle(text).writingMode === 'vertical-rl') text.scrollBy({ left: -deltaY });
}

const NONE: readonly BlockMark[] = [];

function follow(event: MouseEvent, { onMark, onImage, onReference }: ArticleViewProps): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const link = target.closest('a');
  const name = link?.getAttribute('href');
  if (link && name?.startsWith('#')) {
    event.preventDefault();
    const named = document.getElementById(name.slice(1));
    if (named) onReference(named, link);
    return;
  }
  if (link) return;
  if (target instanceof HTMLImageElement) {
    const caption = target.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    onImage({ src: target.currentSrc || target.src, alt: target.alt, caption });
    return;
  }
  const mark = target.closest('[data-marks]');
  if (mark instanceof HTMLElement) onMark(mark.dataset.marks?.split(' ') ?? []);
}

/** From the store where it is kept; the others keep their address and are told by the style sheet, outside the text. */
function showKept(element: HTMLElement, { kept, unsaved }: PictureSource): void {
  let isUnsaved = false;
  for (const image of element.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    const own = kept.get(source);
    if (own) image.src = own;
    isUnsaved ||= unsaved.has(source);
  }
  if (isUnsaved) element.dataset.unsaved = t('pictureUnsaved');
  else delete element.dataset.unsaved;
}

interface BlockViewProps {
  readonly block: Block;
  readonly clean: DocumentFragment;
  readonly marks: readonly BlockMark[];
  readonly notes: readonly BlockMark[];
  readonly pictures: PictureSource | null;
}

function BlockView({ block, clean, marks, notes, pictures }: BlockViewProps) {
  const ref = useRef<HTMLElement & HTMLDivElement>(null);
  // By value: a mark or note elsewhere leaves this block, its pictures and its selection alone.
  const drawn = JSON.stringify([marks, notes]);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.replaceChildren(clean.cloneNode(true));
    // Long lines of code scroll sideways: what scrolls must take the focus.
    for (const code of element.querySelectorAll('pre')) code.tabIndex = 0;
    wrapMarks(element, [...marks, ...notes]);
  }, [clean, drawn]);
  useLayoutEffect(() => {
    if (ref.current && pictures) showKept(ref.current, pictures);
  }, [clean, drawn, pictures?.kept, pictures?.unsaved]);
  const id = toBlockElementId(block.id);
  if (block.kind !== 'table') return <div ref={ref} id={id} class={`block ${block.kind}`} />;
  // A region that scrolls sideways is reached by keyboard and has a name.
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    <section ref={ref} id={id} class="block table scroller" tabIndex={0} aria-label={t('table')} />
  );
}
