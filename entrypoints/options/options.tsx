import { SyncPanel } from '../../components/sync-panel.tsx';
import { TextPanel } from '../../components/text-panel.tsx';
import { ROOM_TAKERS } from '../../lib/library/free-room.ts';
import { settings } from '../../lib/platform/apply-settings.ts';
import { hasSummarizer, hasTranslator } from '../../lib/platform/browser-models.ts';
import { t, tn, uiLanguage } from '../../lib/platform/i18n.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import { isLow, type StorageRoom } from '../../lib/platform/storage-room.ts';
import { isClockOff } from '../../lib/platform/sync-account.ts';
import { IMAGE_BUDGETS } from '../../lib/settings.ts';
import { SiteRules } from './site-rules.tsx';
import { forget, free, freeing, persist, sites, stored } from './state.ts';
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
          onTheme={(chosen) => void writeSettings({ theme: chosen })}
          onText={(change) => void writeSettings(change)}
        />
        <Check label={t('showFacts')} checked={showFacts} onChange={(on) => void writeSettings({ showFacts: on })} />
        <Check label={t('showQuotes')} checked={showQuotes} onChange={(on) => void writeSettings({ showQuotes: on })} />
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
      <section aria-labelledby="stored">
        <h2 id="stored">{t('storedTitle')}</h2>
        {stored.value && (
          <p>
            {tn('storedArticles', stored.value.articles)} {tn('storedLinks', stored.value.links)}{' '}
            {t('storedSize', toMegabytes(stored.value.room.used))}
          </p>
        )}
        {stored.value && <Room room={stored.value.room} />}
        <Check
          label={t('unreadBadge')}
          checked={settings.value.unreadBadge}
          onChange={(on) => void writeSettings({ unreadBadge: on })}
        />
        <label class="field">
          <span>{t('imageBudget')}</span>
          <select
            value={settings.value.imageBudgetMB}
            onChange={(event) => void writeSettings({ imageBudgetMB: Number(event.currentTarget.value) })}
          >
            {IMAGE_BUDGETS.map((budget) => (
              <option key={budget} value={budget}>
                {budget === 0 ? t('imageBudget_none') : t('imageBudget_MB', budget)}
              </option>
            ))}
          </select>
        </label>
        <ul class="stored">
          <li>{t('storedArticle')}</li>
          <li>{t('storedMarks')}</li>
          <li>{t('storedSettings')}</li>
          <li>{t('storedNothingElse')}</li>
        </ul>
      </section>
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
          onChange={(on) => void writeSettings({ offerTranslation: on })}
        />
      )}
      {hasSummarizer() && (
        <Check
          label={t('offerSummary')}
          checked={offerSummary}
          onChange={(on) => void writeSettings({ offerSummary: on })}
        />
      )}
    </section>
  );
}

function Room({ room }: { room: StorageRoom }) {
  return (
    <div class="room">
      {room.isForgetful && <p class="warning">{t('roomForgetful')}</p>}
      {room.free !== null && (
        <p class={isLow(room) ? 'warning' : undefined}>
          {t(isLow(room) ? 'roomLow' : 'roomFree', toMegabytes(room.free))}
        </p>
      )}
      <p>
        {t(room.persisted ? 'roomPersisted' : 'roomNotPersisted')}{' '}
        {!room.persisted && (
          <button type="button" class="button" onClick={() => void persist()}>
            {t('roomPersist')}
          </button>
        )}
      </p>
      <h3>{t('roomTitle')}</h3>
      <div class="actions">
        {ROOM_TAKERS.map((taker) => (
          <button
            key={taker}
            type="button"
            class="button"
            disabled={freeing.value !== null}
            onClick={() => void free(taker)}
          >
            {t(`room_${taker}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

const toMegabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString(uiLanguage(), { maximumFractionDigits: 1 });
