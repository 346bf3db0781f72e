import type { Entry } from '../lib/article.ts';
import { formatDate, formatMoment, t, tn } from '../lib/platform/i18n.ts';
import { Icon, type IconName } from './icon.tsx';

export interface EntryRowProps {
  readonly entry: Entry;
  readonly fetching: boolean;
  readonly onChange: (change: { archived?: boolean; favourite?: boolean; deletedAt?: null }) => void;
  readonly onDelete: () => void;
  readonly onErase: () => void;
  readonly onFetch: () => void;
}

export function EntryRow({ entry, fetching, onChange, onDelete, onErase, onFetch }: EntryRowProps) {
  const language = entry.language === 'und' ? undefined : entry.language;
  const queued = entry.state === 'queued';
  return (
    <li class={`row ${entry.status}`}>
      <h2 lang={language} dir={entry.direction}>
        {queued ? (
          <a href={entry.url} target="_blank" rel="noopener noreferrer">
            <bdi>{entry.title}</bdi>
          </a>
        ) : (
          <a href={`/reader.html?id=${entry.id}`}>
            <bdi>{entry.title}</bdi>
          </a>
        )}
      </h2>
      <p class="about">
        <span>
          <bdi>{entry.site}</bdi>
        </span>
        <span>{formatDate(entry.publishedAt) ?? t('savedOn', formatMoment(entry.savedAt))}</span>
        {!queued && <span>{tn('minutes', entry.minutes)}</span>}
      </p>
      {queued ? (
        <p class="queued">
          <Icon name="clock" />
          {fetching ? t('fetching') : t('queuedHelp')}
          <button type="button" class="button" disabled={fetching} onClick={onFetch}>
            {t('fetchText')}
          </button>
        </p>
      ) : (
        <p class="excerpt" lang={language} dir={entry.direction}>
          {entry.excerpt}
        </p>
      )}
      <div class="row-actions">
        {entry.deletedAt === null ? (
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
        ) : (
          <>
            <Action
              icon="restore"
              label={t('putBack')}
              title={entry.title}
              onClick={() => onChange({ deletedAt: null })}
            />
            <Action icon="delete" label={t('deleteForGood')} title={entry.title} onClick={onErase} />
          </>
        )}
      </div>
    </li>
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
