import type { ComponentChildren } from 'preact';
import { t, tn } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

export interface BulkBarProps {
  readonly count: number;
  /** The chosen rows lie among the deleted ones. */
  readonly deleted: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onArchive: () => void;
  readonly onFavourite: () => void;
  readonly onTag: () => void;
  readonly onDelete: () => void;
  readonly onPutBack: () => void;
  /** The ways out. */
  readonly children?: ComponentChildren;
}

/** What can be done with all chosen rows at once. */
export function BulkBar(props: BulkBarProps) {
  return (
    <fieldset class="bulk" aria-label={t('withSelected')}>
      <strong>{tn('selected', props.count)}</strong>
      <button type="button" class="button plain" onClick={props.onAll}>
        {t('selectAll')}
      </button>
      <button type="button" class="button plain" onClick={props.onNone}>
        {t('selectNone')}
      </button>
      <span class="gap" />
      {props.deleted ? (
        <button type="button" class="button" onClick={props.onPutBack}>
          <Icon name="restore" />
          {t('putBack')}
        </button>
      ) : (
        <>
          <button type="button" class="button" onClick={props.onArchive}>
            <Icon name="archive" />
            {t('archiveSelected')}
          </button>
          <button type="button" class="button" onClick={props.onFavourite}>
            <Icon name="favourite" />
            {t('favouriteSelected')}
          </button>
          <button type="button" class="button" onClick={props.onTag}>
            {t('editTags')}
          </button>
          <button type="button" class="button" onClick={props.onDelete}>
            <Icon name="delete" />
            {t('deleteSelected')}
          </button>
        </>
      )}
      {props.children}
    </fieldset>
  );
}
