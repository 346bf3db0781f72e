import { t } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

export interface SummaryPanelProps {
  readonly state: 'none' | 'loading' | 'writing' | 'failed' | { readonly text: string };
  /** 0 to 1 of the model's download. */
  readonly done: number;
  readonly language: string | undefined;
  readonly onWrite: () => void;
}

/** A summary by the browser's own model: apart from the article, and marked as what it is. */
export function SummaryPanel({ state, done, language, onWrite }: SummaryPanelProps) {
  return (
    <section class="panel machine" aria-labelledby="summary-title">
      <h2 id="summary-title">
        <Icon name="machine" />
        {t('summary')}
      </h2>
      {state === 'none' || state === 'failed' ? (
        <div>
          <button type="button" class="button" onClick={onWrite}>
            {t('summaryWrite')}
          </button>
        </div>
      ) : null}
      <div role="status">
        {state === 'loading' && <p>{t('modelLoading', Math.floor(done * 100))}</p>}
        {state === 'writing' && <p>{t('summaryWriting')}</p>}
        {state === 'failed' && <p>{t('summaryFailed')}</p>}
        {typeof state === 'object' && (
          <>
            <p class="words" lang={language} dir="auto">
              {state.text}
            </p>
            <p class="hint">{t('summaryMachine')}</p>
          </>
        )}
      </div>
    </section>
  );
}
