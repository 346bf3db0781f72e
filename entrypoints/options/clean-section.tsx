import { t } from '../../lib/platform/i18n.ts';
import { allowAsked, askedSite, cleanSites, forgetRemoval, isRefused, kept, stopCleaning } from './clean-state.ts';

/** The sites that are cleaned on load, and what the reader keeps of what would be removed. */
export function CleanSection() {
  return (
    <>
      <section aria-labelledby="clean">
        <h2 id="clean">{t('cleanTitle')}</h2>
        <p>{t('cleanExplained')}</p>
        {askedSite.value !== null && (
          <div>
            <button type="button" class="button primary" onClick={() => void allowAsked()}>
              {t('cleanAsk', toHost(askedSite.value))}
            </button>
          </div>
        )}
        <p role="status">{isRefused.value && t('cleanRefused')}</p>
        {cleanSites.value.length === 0 && <p>{t('noCleanSites')}</p>}
        <ul>
          {cleanSites.value.map((pattern) => (
            <li class="site" key={pattern}>
              <bdi>{toHost(pattern)}</bdi>
              <button type="button" class="button" onClick={() => void stopCleaning(pattern)}>
                {t('cleanStop')}
                <span class="visually-hidden"> {toHost(pattern)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t('keptTitle')}</h2>
        {kept.value.length === 0 && <p>{t('noKept')}</p>}
        <ul>
          {kept.value.map((removal) => (
            <li class="site" key={`${removal.host} ${removal.fingerprint}`}>
              <span>
                <bdi>{removal.host}</bdi>: <bdi>{removal.words || t('keptUnknown')}</bdi>
              </span>
              <button type="button" class="button" onClick={() => void forgetRemoval(removal)}>
                {t('forgetKept')}
                <span class="visually-hidden"> {removal.words}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** 'news.example' of 'https://news.example/*'. */
const toHost = (pattern: string): string => pattern.replace(/^\w+:\/\/|\/\*$/g, '');
