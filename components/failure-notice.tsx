import { FAILURE_WORDS } from '../lib/platform/failure-words.ts';
import { t } from '../lib/platform/i18n.ts';
import type { Failure } from '../lib/result.ts';
import { Icon } from './icon.tsx';

export interface FailureNoticeProps {
  readonly failure: Failure;
  /** Offered where the page can be read again or by hand. */
  readonly onRetry: (() => void) | null;
  readonly onPick: (() => void) | null;
}

/** What went wrong and what the reader can do, in plain words. */
export function FailureNotice({ failure, onRetry, onPick }: FailureNoticeProps) {
  const { title, help, retry, pick } = FAILURE_WORDS[failure];
  return (
    <section class="notice" role="alert">
      <Icon name="warning" />
      <h2>{t(title)}</h2>
      <p>{t(help)}</p>
      <div class="actions">
        {pick && onPick && (
          <button type="button" class="button primary" onClick={onPick}>
            <Icon name="pick" />
            {t('pickArticle')}
          </button>
        )}
        {retry && onRetry && (
          <button type="button" class="button" onClick={onRetry}>
            <Icon name="restore" />
            {t('readAgain')}
          </button>
        )}
      </div>
    </section>
  );
}
