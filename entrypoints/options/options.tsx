import { SyncPanel } from '../../components/sync-panel.tsx';
import { TextPanel } from '../../components/text-panel.tsx';
import { Toasts } from '../../components/toast.tsx';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { hasSummarizer, hasTranslator } from '../../lib/platform/browser-models.ts';
import { t } from '../../lib/platform/i18n.ts';
import { isClockOff } from '../../lib/platform/sync-account.ts';
import { closeToast, holdToasts, toasts } from '../../lib/platform/toasts.ts';
import { Check } from './check.tsx';
import { SiteRules } from './site-rules.tsx';
import { forget, sites } from './state.ts';
import { StoredSection } from './stored-section.tsx';
import { account, bringBack, forgetSync, kept, setUpSync, syncNow, syncStatus } from './sync-state.ts';
import { TransferSection } from './transfer-section.tsx';

export function OptionsPage() {
  const { theme, showFacts, showQuotes } = settings.value;
  const className = ['article preview', showFacts && 'show-facts', showQuotes && 'show-quotes']
    .filter(Boolean)
    .join(' ');
  return (
    <main class="options">
      <h1>{t('options')}</h1>
      <section aria-labelledby="look">
        <h2 id="look">{t('look')}</h2>
        <TextPanel
          theme={theme}
          text={settings.value}
          onTheme={(chosen) => void changeSettings({ theme: chosen })}
          onText={(change) => void changeSettings(change)}
        />
        <Check label={t('showFacts')} checked={showFacts} onChange={(on) => void changeSettings({ showFacts: on })} />
        <Check
          label={t('showQuotes')}
          checked={showQuotes}
          onChange={(on) => void changeSettings({ showQuotes: on })}
        />
        <div class={className}>
          <span class="mark fact">{t('previewFact')}</span> <span class="mark quote">{t('previewQuote')}</span>{' '}
          {t('previewRest')}
        </div>
      </section>
      <section aria-labelledby="sync">
        <h2 id="sync">{t('syncTitle')}</h2>
        <SyncPanel
          account={account.value}
          status={syncStatus.value}
          onSetUp={(typed) => void setUpSync(typed)}
          onSync={(allowDeletions) => void syncNow(allowDeletions)}
          onForget={() => void forgetSync()}
          clockOffMinutes={
            isClockOff(syncStatus.value) ? Math.round(Math.abs(syncStatus.value.clockAheadMs) / 60_000) : null
          }
          origin={location.origin}
          kept={kept.value}
          onBringBack={() => void bringBack()}
        />
      </section>
      <TransferSection />
      <StoredSection />
      {(hasTranslator() || hasSummarizer()) && <Models />}
      <SiteRules />
      <section aria-labelledby="sites">
        <h2 id="sites">{t('sitesTitle')}</h2>
        {sites.value.length === 0 && <p>{t('noSites')}</p>}
        <ul>
          {sites.value.map((site) => (
            <li class="site" key={site}>
              <bdi>{site}</bdi>
              <button type="button" class="button" onClick={() => void forget(site)}>
                {t('forgetSite')}
                <span class="visually-hidden"> {site}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Toasts toasts={toasts.value} onHold={holdToasts} onClose={closeToast} />
    </main>
  );
}

/** Plainly absent where the browser has none. */
function Models() {
  const { offerTranslation, offerSummary } = settings.value;
  return (
    <section aria-labelledby="models">
      <h2 id="models">{t('modelsTitle')}</h2>
      <p>{t('modelsExplained')}</p>
      {hasTranslator() && (
        <Check
          label={t('offerTranslation')}
          checked={offerTranslation}
          onChange={(on) => void changeSettings({ offerTranslation: on })}
        />
      )}
      {hasSummarizer() && (
        <Check
          label={t('offerSummary')}
          checked={offerSummary}
          onChange={(on) => void changeSettings({ offerSummary: on })}
        />
      )}
    </section>
  );
}
