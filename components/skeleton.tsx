import { t } from '../lib/platform/i18n.ts';

/** Stands where the article will, while it is read. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status" aria-label={t('reading')}>
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}
