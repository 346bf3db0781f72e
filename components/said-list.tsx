import { formatDate, t } from '../lib/platform/i18n.ts';

/** A quote, or a fact (then without a speaker), with the article that it stands in. */
export interface Said {
  readonly entry: string;
  readonly title: string;
  readonly site: string;
  readonly day: string;
  readonly block: string;
  readonly start: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly likely: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Quotes or facts from many articles; each opens its article where it stands. */
export function SaidList({ rows, label }: { readonly rows: readonly Said[]; readonly label: string }) {
  return (
    <ul class="said" aria-label={label}>
      {rows.map((said) => (
        <li key={`${said.entry} ${said.block} ${said.start}`}>
          <blockquote lang={toLanguage(said)} dir={said.direction}>
            {said.text}
          </blockquote>
          <p dir={said.direction}>
            {said.speaker && (
              <strong class="speaker">
                <bdi>{said.speaker}</bdi>
              </strong>
            )}
            {said.role && <bdi>{said.role}</bdi>}
            {said.likely && (
              <em class="unclear">
                <bdi>{t('speakerLikely')}</bdi>
              </em>
            )}
            <a href={toPlaceUrl(said)}>
              <bdi lang={toLanguage(said)}>{said.title}</bdi>
            </a>
            <bdi>{said.site}</bdi>
            <time dateTime={said.day}>
              <bdi>{formatDate(said.day)}</bdi>
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}

const toLanguage = ({ language }: Said) => (language === 'und' ? undefined : language);

const toPlaceUrl = ({ entry, block, start }: Said): string =>
  `/reader.html?id=${encodeURIComponent(entry)}#at=${encodeURIComponent(block)}:${start}`;
