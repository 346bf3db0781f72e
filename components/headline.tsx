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
      {/* On the title's side; each part keeps its own direction. */}
      <p class="facts-of-page" dir={meta.direction}>
        <span>
          <bdi>{meta.site}</bdi>
        </span>
        {meta.authors.length > 0 && (
          <span>
            <bdi>{meta.authors.join(', ')}</bdi>
          </span>
        )}
        {date && (
          <time dateTime={meta.publishedAt ?? undefined}>
            <bdi>{date}</bdi>
          </time>
        )}
        {updated && updated !== date && (
          <span>
            <bdi>{t('updatedOn', updated)}</bdi>
          </span>
        )}
        <span>
          <bdi>{tn('minutes', minutes)}</bdi>
        </span>
      </p>
    </header>
  );
}
