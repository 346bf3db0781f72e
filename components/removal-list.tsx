import type { Removal } from '../lib/article.ts';
import { t, tn, toReason } from '../lib/platform/i18n.ts';
import type { HidingWords } from '../lib/spam/hiding.ts';
import { Icon } from './icon.tsx';

export interface RemovalListProps {
  readonly removed: readonly Removal[];
  readonly restored: readonly string[];
  readonly onRestore: (id: string, restored: boolean) => void;
  readonly onKeep: (removal: Removal) => void;
  readonly onReport: (removal: Removal) => void;
  /** The whole list as text, for the people who run the site. */
  readonly onOwnerReport: () => void;
  /** Every page of the site is to be cleaned when it loads; null where there is no site. */
  readonly onCleanSite: (() => void) | null;
}

/** What was taken out, why, and the way back. */
export function RemovalList({
  removed,
  restored,
  onRestore,
  onKeep,
  onReport,
  onOwnerReport,
  onCleanSite,
}: RemovalListProps) {
  if (removed.length === 0)
    return (
      <p class="clean">
        <Icon name="shield" /> {t('nothingRemoved')}
      </p>
    );
  return (
    <details class="removals">
      <summary>
        <Icon name="shield" />
        {tn('removed', removed.length - restored.length)}
      </summary>
      <p class="tampered">
        {t('tampered')}{' '}
        <button type="button" class="button" onClick={onOwnerReport}>
          {t('copyOwnerReport')}
        </button>{' '}
        {onCleanSite && (
          <button type="button" class="button" onClick={onCleanSite}>
            {t('cleanSite')}
          </button>
        )}
      </p>
      <ul>
        {removed.map((removal) => {
          const back = restored.includes(removal.id);
          return (
            <li class="removal" key={removal.id}>
              <strong>{toReason(removal)}</strong>
              <p class="words" dir="auto">
                {removal.text.slice(0, SHOWN)}
                {removal.text.length > SHOWN && '…'}
              </p>
              <small>
                {[
                  tn('links', removal.links),
                  removal.hosts.length > 0 && tn('hosts', removal.hosts.length, removal.hosts.slice(0, 3).join(', ')),
                  t(PLACES[removal.place]),
                  removal.hidden && t('hiddenBy', toHidingWords(removal.hidden)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              <div class="actions">
                <button type="button" class="button" aria-pressed={back} onClick={() => onRestore(removal.id, !back)}>
                  <Icon name="restore" />
                  {back ? t('removeAgain') : t('restore')}
                </button>
                <button type="button" class="button plain" onClick={() => onKeep(removal)}>
                  {t('alwaysKeep')}
                </button>
                <button type="button" class="button plain" onClick={() => onReport(removal)}>
                  {t('copyWrongReport')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const SHOWN = 600;

const PLACES = {
  'before the article': 'placeBefore',
  'inside the article': 'placeInside',
  'inside a paragraph': 'placeParagraph',
  'after the article': 'placeAfter',
} as const;

const HIDINGS: Readonly<Record<HidingWords, Parameters<typeof t>[0]>> = {
  'moved off the screen': 'hidingOffScreen',
  'text too small to read': 'hidingSmall',
  'a box without size': 'hidingNoBox',
  'clipped away': 'hidingClipped',
  'behind the page': 'hidingBehind',
  'transparent text': 'hidingTransparent',
  'text in the colour of its ground': 'hidingGround',
  'closed details': 'hidingFolded',
  'hidden attribute': 'hidingAttribute',
  'hidden from screen readers': 'hidingAria',
};

/** CSS says 'display: none' in every language. */
function toHidingWords(how: string): string {
  const known = Object.entries(HIDINGS).find(([words]) => words === how);
  return known ? t(known[1]) : how;
}
