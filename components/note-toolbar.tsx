import { useLayoutEffect, useRef } from 'preact/hooks';
import { COLOURS, type Colour } from '../lib/notes/note.ts';
import { t } from '../lib/platform/i18n.ts';
import { Icon, type IconName } from './icon.tsx';
import { type Passage, passage } from './passage.ts';

/** What can be done with a passage. */
export interface PassageActions {
  readonly onHighlight: (passage: Passage, colour: Colour) => void;
  readonly onNote: (passage: Passage) => void;
  readonly onCopyQuote: (passage: Passage) => void;
  readonly onCopyMarkdown: (passage: Passage) => void;
  /** Null where there is nothing to lead to, or no place for a file. */
  readonly onCopyLink: ((passage: Passage) => void) | null;
  readonly onCard: ((passage: Passage) => void) | null;
  /** What the words mean in the reader's language; null where nothing can tell. */
  readonly onTranslate: ((passage: Passage) => void) | null;
}

/** Beside what is selected: four colours, a note, the ways to pass it on. Each has its key too. */
export function NoteToolbar({ actions }: { actions: PassageActions }) {
  const ref = useRef<HTMLDivElement>(null);
  const chosen = passage.value;
  useLayoutEffect(() => {
    if (ref.current && chosen) place(ref.current, chosen);
  }, [chosen]);
  if (!chosen) return null;
  return (
    // The press of a button must not take the selection away.
    <div
      ref={ref}
      class="note-toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('selectedText')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {COLOURS.map((colour, index) => (
        <button
          key={colour}
          type="button"
          class="button plain"
          title={`${t('highlightIn', t(`colour_${colour}`))} (${index + 1})`}
          onClick={() => actions.onHighlight(chosen, colour)}
        >
          <span class={`dot ${colour}`} aria-hidden="true" />
          <span class="visually-hidden">{t('highlightIn', t(`colour_${colour}`))}</span>
        </button>
      ))}
      <Action icon="note" label={t('addNote')} hint="n" onClick={() => actions.onNote(chosen)} />
      <Action icon="copy" label={t('copyQuote')} hint="c" onClick={() => actions.onCopyQuote(chosen)} />
      <Action icon="markdown" label={t('copyMarkdown')} hint="m" onClick={() => actions.onCopyMarkdown(chosen)} />
      {actions.onCopyLink && (
        <Action icon="link" label={t('copyLink')} hint="y" onClick={() => actions.onCopyLink?.(chosen)} />
      )}
      {actions.onTranslate && (
        <Action icon="translate" label={t('translate')} hint="d" onClick={() => actions.onTranslate?.(chosen)} />
      )}
      {actions.onCard && (
        <Action icon="picture" label={t('quoteCard')} hint="i" onClick={() => actions.onCard?.(chosen)} />
      )}
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Action({ icon, label, hint, onClick }: ActionProps) {
  return (
    <button type="button" class="button plain" title={`${label} (${hint})`} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

const GAP = 8;

/** Above the passage, or below where there is no room; never outside the window. */
function place(toolbar: HTMLElement, { top, bottom, middle }: Passage): void {
  const { offsetWidth: width, offsetHeight: height } = toolbar;
  const above = top - height - GAP;
  const y = above > 56 ? above : Math.min(bottom + GAP, innerHeight - height - GAP);
  const x = Math.min(Math.max(GAP, middle - width / 2), document.documentElement.clientWidth - width - GAP);
  toolbar.style.insetBlockStart = `${y}px`;
  toolbar.style.left = `${x}px`;
}
