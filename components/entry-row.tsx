import type { Entry } from '../lib/article.ts';
import { formatDate, formatMoment, t, tn } from '../lib/platform/i18n.ts';
import { Icon, type IconName } from './icon.tsx';
import { type MarkedPiece, MarkedText } from './marked-text.tsx';

export interface EntryRowProps {
  readonly entry: Entry;
  /** With what was looked for marked; null shows the entry's own. */
  readonly title: readonly MarkedPiece[] | null;
  readonly snippet: readonly MarkedPiece[] | null;
  /** The snippet stands in a note of the reader's. */
  readonly fromNote: boolean;
  readonly selected: boolean;
  readonly current: boolean;
  readonly fetching: boolean;
  readonly onSelect: () => void;
  readonly onChange: (change: { archived?: boolean; favourite?: boolean; deletedAt?: null }) => void;
  readonly onTag: (tag: string) => void;
  readonly onDelete: () => void;
  readonly onErase: () => void;
  readonly onFetch: () => void;
}

export function EntryRow(props: EntryRowProps) {
  const { entry, title, selected, current, onSelect } = props;
  const language = entry.language === 'und' ? undefined : entry.language;
  const words = title ? <MarkedText pieces={title} /> : entry.title;
  return (
    <div class={`row status-${entry.status}${selected ? ' selected' : ''}${current ? ' current' : ''}`}>
      <label class="select">
        <input type="checkbox" checked={selected} onChange={onSelect} />
        <span class="visually-hidden">
          {t('select')}: {entry.title}
        </span>
      </label>
      <div class="words">
        <h2 lang={language} dir={entry.direction} title={entry.title}>
          {entry.state === 'queued' ? (
            <a href={entry.url} target="_blank" rel="noopener noreferrer">
              <bdi>{words}</bdi>
            </a>
          ) : (
            <a href={`/reader.html?id=${entry.id}`}>
              <bdi>{words}</bdi>
            </a>
          )}
        </h2>
        <About {...props} />
        <Excerpt {...props} />
      </div>
      <div class="row-actions">
        <Actions {...props} />
      </div>
    </div>
  );
}

function About({ entry, onTag }: EntryRowProps) {
  return (
    <p class="about" dir={entry.direction}>
      <span>
        <bdi>{entry.site}</bdi>
      </span>
      <span>
        <bdi>{formatDate(entry.publishedAt) ?? t('savedOn', formatMoment(entry.savedAt))}</bdi>
      </span>
      {entry.state === 'saved' && (
        <span>
          <bdi>{tn('minutes', entry.minutes)}</bdi>
        </span>
      )}
      {entry.tags.map((tag) => (
        <button key={tag} type="button" class="tag" onClick={() => onTag(tag)}>
          <bdi>{tag}</bdi>
        </button>
      ))}
    </p>
  );
}

function Excerpt({ entry, snippet, fromNote, fetching, onFetch }: EntryRowProps) {
  if (entry.state === 'queued')
    return (
      <p class="queued">
        <Icon name="clock" />
        <span title={t('queuedHelp')}>{fetching ? t('fetching') : t('queuedHelp')}</span>
        <button type="button" class="button" disabled={fetching} onClick={onFetch}>
          {t('fetchText')}
        </button>
      </p>
    );
  if (snippet && fromNote)
    return (
      <p class="excerpt from-note" dir="auto">
        <Icon name="note" />
        <span class="visually-hidden">{t('noteWords')}: </span>
        <MarkedText pieces={snippet} />
      </p>
    );
  return (
    <p class="excerpt" lang={entry.language === 'und' ? undefined : entry.language} dir={entry.direction}>
      {snippet ? <MarkedText pieces={snippet} /> : entry.excerpt}
    </p>
  );
}

function Actions({ entry, onChange, onDelete, onErase }: EntryRowProps) {
  if (entry.deletedAt !== null)
    return (
      <>
        <Action icon="restore" label={t('putBack')} title={entry.title} onClick={() => onChange({ deletedAt: null })} />
        <Action icon="delete" label={t('deleteForGood')} title={entry.title} onClick={onErase} />
      </>
    );
  return (
    <>
      <Action
        icon="favourite"
        filled={entry.favourite}
        pressed={entry.favourite}
        label={t('favourite')}
        title={entry.title}
        onClick={() => onChange({ favourite: !entry.favourite })}
      />
      <Action
        icon={entry.archived ? 'unarchive' : 'archive'}
        label={t(entry.archived ? 'unarchive' : 'archive')}
        title={entry.title}
        onClick={() => onChange({ archived: !entry.archived })}
      />
      <Action icon="delete" label={t('delete')} title={entry.title} onClick={onDelete} />
    </>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly title: string;
  readonly filled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** The visible tip is the bare action; a screen reader also hears of which article. */
function Action({ icon, label, title, filled, pressed, onClick }: ActionProps) {
  return (
    <button type="button" class="button plain" title={label} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} filled={filled} />
      <span class="visually-hidden">
        {label}: {title}
      </span>
    </button>
  );
}
