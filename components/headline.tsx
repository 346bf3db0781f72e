import type { Meta } from '../lib/article.ts';
import { formatDate, t, tn } from '../lib/platform/i18n.ts';

/** Who, where, when, how long: what a reader wants to know before the first sentence. */
export function Headline({ meta, minutes }: { meta: Meta; minutes: number }) {
  const date = formatDate(meta.publishedAt);
  const updated = formatDate(meta.modifiedAt);
  const language = meta.language === 'und' ? undefined : meta.language;
  return (
    <header>
      <h1 class="headline" lang={language} dir={meta.direction}>
        <bdi>{meta.title}</bdi>
      </h1>
      {meta.subtitle && (
        <p class="subtitle" lang={language} dir={meta.direction}>
          {meta.subtitle}
        </p>
      )}
      <p class="facts-of-page">
        <span>
          <bdi>{meta.site}</bdi>
        </span>
        {meta.authors.length > 0 && (
          <span>
            <bdi>{meta.authors.join(', ')}</bdi>
          </span>
        )}
        {date && <time dateTime={meta.publishedAt ?? undefined}>{date}</time>}
        {updated && updated !== date && <span>{t('updatedOn', updated)}</span>}
        <span>{tn('minutes', minutes)}</span>
      </p>
    </header>
  );
}
