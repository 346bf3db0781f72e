import type { News } from '../lib/news.ts';
import { t } from '../lib/platform/i18n.ts';
import { Icon } from './icon.tsx';

/** One quiet line after an update, until it is put away. */
export function WhatsNew({ news, onClose }: { news: News | null; onClose: () => void }) {
  if (!news) return null;
  return (
    <aside class="whats-new" aria-label={t('whatsNew')}>
      <p>{t(news.words)}</p>
      <button type="button" class="button plain" title={t('close')} onClick={onClose}>
        <Icon name="close" />
        <span class="visually-hidden">{t('close')}</span>
      </button>
    </aside>
  );
}
