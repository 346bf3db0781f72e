import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { SiteDeed } from '../../lib/platform/site-scripts.ts';
import { allowAsked, askedSite, chosen, forgetRemoval, isRefused, kept, stop } from './site-rules-state.ts';

/** The rules for single sites, each with its way out: cleaned on load, opened in the reader, kept removals, own text settings. */
export function SiteRules() {
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
        {chosen.value.clean.length === 0 && <p>{t('noCleanSites')}</p>}
        <Sites deed="clean" label={t('cleanStop')} />
      </section>
      <section aria-labelledby="reader-sites">
        <h2 id="reader-sites">{t('readerSitesTitle')}</h2>
        <p>{t('readerSitesExplained')}</p>
        {chosen.value.read.length === 0 && <p>{t('noReaderSites')}</p>}
        <Sites deed="read" label={t('readerSiteStop')} />
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
      <SiteTexts />
    </>
  );
}

function Sites({ deed, label }: { readonly deed: SiteDeed; readonly label: string }) {
  return (
    <ul>
      {chosen.value[deed].map((pattern) => (
        <li class="site" key={pattern}>
          <bdi>{toHost(pattern)}</bdi>
          <button type="button" class="button" onClick={() => void stop(deed, pattern)}>
            {label}
            <span class="visually-hidden"> {toHost(pattern)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function SiteTexts() {
  const { sites } = settings.value;
  const forget = (host: string) => {
    const { [host]: _, ...others } = sites;
    void changeSettings({ sites: others });
  };
  return (
    <section aria-labelledby="site-texts">
      <h2 id="site-texts">{t('siteTextsTitle')}</h2>
      {Object.keys(sites).length === 0 && <p>{t('noSiteTexts')}</p>}
      <ul>
        {Object.keys(sites).map((host) => (
          <li class="site" key={host}>
            <bdi>{host}</bdi>
            <button type="button" class="button" onClick={() => forget(host)}>
              {t('forgetKept')}
              <span class="visually-hidden"> {host}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 'news.example' of 'https://news.example/*'. */
const toHost = (pattern: string): string => pattern.replace(/^\w+:\/\/|\/\*$/g, '');
