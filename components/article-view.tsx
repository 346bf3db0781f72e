import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Block, Marks, Meta } from '../lib/article.ts';
import { t } from '../lib/platform/i18n.ts';
import { toScreen } from './screen-html.ts';
import { type BlockMark, marksByBlock, wrapMarks } from './wrap-marks.ts';

export interface ArticleViewProps {
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly marks: Marks;
  readonly showFacts: boolean;
  readonly showQuotes: boolean;
  /** Ids of the marks under a click. */
  readonly onMark: (ids: readonly string[]) => void;
}

/** The article's text with its marks; what is shown or not is a class, so that nothing moves when it is switched. */
export function ArticleView({ meta, blocks, marks, showFacts, showQuotes, onMark }: ArticleViewProps) {
  const byBlock = useMemo(
    () => marksByBlock(marks, (speaker) => (speaker ? t('quoteBy', speaker) : t('quoteUnclear')), t('keyFact')),
    [marks],
  );
  const className = ['article', showFacts && 'show-facts', showQuotes && 'show-quotes'].filter(Boolean).join(' ');
  const language = meta.language === 'und' ? undefined : meta.language;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on a mark is a shortcut; the lists hold real buttons
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      class={className}
      lang={language}
      dir={meta.direction}
      onClick={(event) => {
        const mark = event.target instanceof Element ? event.target.closest('[data-marks]') : null;
        if (mark instanceof HTMLElement) onMark(mark.dataset.marks?.split(' ') ?? []);
      }}
    >
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} marks={byBlock.get(block.id) ?? NONE} />
      ))}
    </div>
  );
}

const NONE: readonly BlockMark[] = [];

function BlockView({ block, marks }: { block: Block; marks: readonly BlockMark[] }) {
  const ref = useRef<HTMLElement & HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.replaceChildren(toScreen(block.html));
    wrapMarks(element, marks);
  }, [block, marks]);
  if (block.kind !== 'table') return <div ref={ref} class={`block ${block.kind}`} />;
  // A region that scrolls sideways is reached by keyboard and has a name.
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    <section ref={ref} class="block table scroller" tabIndex={0} aria-label={t('table')} />
  );
}
