import { Icon } from '../../components/icon.tsx';
import { helpOpen } from '../../components/keys-help.tsx';
import { SHELVES } from '../../lib/library/search/protocol.ts';
import { t } from '../../lib/platform/i18n.ts';
import { saveAllTabs } from './tabs.tsx';
import { look, narrow, shelf, view } from './view.ts';

export function Head() {
  return (
    <div class="head">
      <h1>{t('library')}</h1>
      <div class="find">
        <Icon name="search" />
        <SearchBox />
        <span id="search-help" class="visually-hidden">
          {t('searchHelp')}
        </span>
      </div>
      <a class="button plain" href="/quotes.html" title={t('whoSaidWhat')}>
        <Icon name="cite" />
        <span class="visually-hidden">{t('whoSaidWhat')}</span>
      </a>
      <button type="button" class="button plain" title={t('keys')} onClick={() => (helpOpen.value = true)}>
        <span aria-hidden="true">?</span>
        <span class="visually-hidden">{t('keys')}</span>
      </button>
      <button type="button" class="button plain" title={t('saveTabs')} onClick={() => void saveAllTabs()}>
        <Icon name="save" />
        <span class="visually-hidden">{t('saveTabs')}</span>
      </button>
      <a class="button plain" href="/options.html" title={t('options')}>
        <Icon name="settings" />
        <span class="visually-hidden">{t('options')}</span>
      </a>
    </div>
  );
}

/** By itself, as is all that changes with a key: the rest of the page is not drawn again for it. */
function SearchBox() {
  return (
    <input
      class="input"
      type="search"
      aria-label={t('filterByTitle')}
      aria-describedby="search-help"
      placeholder={t('filterByTitle')}
      value={view.value.text}
      onInput={(event) => look(event.currentTarget.value)}
    />
  );
}

export function Shelves() {
  return (
    <nav class="shelves" aria-label={t('shelves')}>
      {SHELVES.map((one) => (
        <button
          key={one}
          type="button"
          class="button plain"
          aria-pressed={shelf.value === one}
          onClick={() => narrow({ shelf: one })}
        >
          {t(`shelf_${one}`)}
        </button>
      ))}
    </nav>
  );
}
