import type { ComponentChildren } from 'preact';
import { formatTime, t, tn } from '../lib/platform/i18n.ts';

interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface ShownChanges {
  readonly headline: readonly Piece[] | null;
  readonly paragraphs: readonly (
    | { readonly kind: 'added' | 'removed'; readonly text: string }
    | { readonly kind: 'edited'; readonly pieces: readonly Piece[] }
  )[];
  readonly figures: Difference;
  readonly quotes: Difference;
}

export interface VersionPanelProps {
  /** Milliseconds since 1970, the newest first. */
  readonly versions: readonly number[];
  /** The one that is compared with the present text. */
  readonly open: number | null;
  readonly changes: ShownChanges | null;
  readonly onOpen: (version: number | null) => void;
}

/** Earlier texts of a saved article, and what became of each: headline, paragraphs, figures, quotes. */
export function VersionPanel({ versions, open, changes, onOpen }: VersionPanelProps) {
  if (versions.length === 0) return null;
  return (
    <section class="versions" aria-label={t('versions')}>
      <h2>{t('versions')}</h2>
      <p>{tn('versionsKept', versions.length)}</p>
      <ul>
        {versions.map((version) => (
          <li key={version}>
            <button
              type="button"
              class="button"
              aria-expanded={open === version}
              onClick={() => onOpen(open === version ? null : version)}
            >
              {t('versionChanges', formatTime(version))}
            </button>
            {open === version && changes && <Changes changes={changes} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Also shown by the popup, before the new text is saved. */
export function Changes({ changes: { headline, paragraphs, figures, quotes } }: { changes: ShownChanges }) {
  return (
    <div class="changes">
      {headline && (
        <Group title={t('changedHeadline')}>
          <p>
            <Pieces pieces={headline} />
          </p>
        </Group>
      )}
      <Differences title={t('changedFigures')} {...figures} />
      <Differences title={t('changedQuotes')} {...quotes} />
      {paragraphs.length > 0 && (
        <Group title={t('changedParagraphs')}>
          {paragraphs.map((change) => (
            <p key={change.kind === 'edited' ? JSON.stringify(change.pieces) : change.kind + change.text}>
              {change.kind === 'edited' ? <Pieces pieces={change.pieces} /> : <Pieces pieces={[change]} />}
            </p>
          ))}
        </Group>
      )}
    </div>
  );
}

const Group = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <>
    <h3>{title}</h3>
    {children}
  </>
);

function Differences({ title, added, removed }: Difference & { title: string }) {
  if (added.length + removed.length === 0) return null;
  const pieces = [
    ...removed.map((text) => ({ kind: 'removed' as const, text })),
    ...added.map((text) => ({ kind: 'added' as const, text })),
  ];
  return (
    <Group title={title}>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.kind + piece.text}>
            <Pieces pieces={[piece]} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

/** <ins> and <del> say to everybody what colours say to eyes. */
const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <bdi>
    {pieces.map(({ kind, text }, index) => {
      const key = `${index}${kind}`;
      if (kind === 'added') return <ins key={key}>{text}</ins>;
      if (kind === 'removed') return <del key={key}>{text}</del>;
      return <span key={key}>{text}</span>;
    })}
  </bdi>
);
