import type { Meta } from '../article.ts';
import { type Author, toAuthor, toInitials } from './author.ts';
import { toBibtex } from './bibtex.ts';
import { type CitedDate, toCitedDate } from './cited-date.ts';
import type { Styled } from './styled.ts';

export const STYLES = ['apa', 'mla', 'chicago', 'bibtex'] as const;
export type Style = (typeof STYLES)[number];

/**
 * The article as a list of works names it: APA 7 (10.16), MLA 9, Chicago 17 (bibliography, 14.191). All three are English forms,
 * whatever the article's language; authors and titles stay as they are. `today` is an ISO 8601 day.
 */
export function cite(meta: Meta, style: Style, today: string): Styled {
  const authors = meta.authors.map(toAuthor);
  const date = toCitedDate(meta.publishedAt);
  const title = meta.title.replace(/\s+/g, ' ').trim();
  const url = meta.canonicalUrl;
  switch (style) {
    case 'apa':
      return toApa(authors, date, title, meta.site, url);
    case 'mla':
      return [
        toHead(joinMla(authors)),
        `“${endWith(title, '.')}” `,
        { italic: meta.site },
        `, ${date ? `${date.mla}, ` : ''}${url.replace(/^https?:\/\//, '')}.`,
        ...(date ? [] : [` Accessed ${toCitedDate(today)?.mla ?? today}.`]),
      ];
    case 'chicago':
      return [
        toHead(joinChicago(authors)),
        `“${endWith(title, '.')}” `,
        { italic: meta.site },
        date ? `, ${date.us}. ${url}.` : `. Accessed ${toCitedDate(today)?.us ?? today}. ${url}.`,
      ];
    case 'bibtex':
      return [toBibtex({ authors, publishedAt: meta.publishedAt, title, site: meta.site, url, today })];
  }
}

/** Without an author the title stands first. */
function toApa(authors: readonly Author[], date: CitedDate | null, title: string, site: string, url: string): Styled {
  const when = `(${date?.apa ?? 'n.d.'}). `;
  const names = joinApa(authors);
  const where: Styled = [{ italic: site }, `. ${url}`];
  return names ? [`${names} ${when}${endWith(title, '.')} `, ...where] : [`${endWith(title, '.')} ${when}`, ...where];
}

const toHead = (names: string): string => (names ? `${endWith(names, '.')} ` : '');
const endWith = (text: string, mark: string): string => (/[.?!。？！]$/u.test(text) ? text : text + mark);

function joinApa(authors: readonly Author[]): string {
  const names = authors.map(({ family, given }) => (given ? `${family}, ${toInitials(given)}` : `${family}.`));
  const plain = names.length > 20 ? [...names.slice(0, 19), `… ${names.at(-1)}`] : names;
  if (plain.length < 2) return plain[0] ?? '';
  return names.length > 20 ? plain.join(', ') : `${plain.slice(0, -1).join(', ')}, & ${plain.at(-1)}`;
}

const inverted = ({ family, given }: Author): string => (given ? `${family}, ${given}` : family);
const natural = ({ family, given }: Author): string => (given ? `${given} ${family}` : family);

function joinMla(authors: readonly Author[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (!second) return inverted(first);
  return authors.length > 2 ? `${inverted(first)}, et al` : `${inverted(first)}, and ${natural(second)}`;
}

function joinChicago(authors: readonly Author[]): string {
  const [first, ...others] = authors;
  if (!first) return '';
  const names = [inverted(first), ...others.slice(0, authors.length > 10 ? 6 : undefined).map(natural)];
  if (authors.length > 10) return `${names.join(', ')}, et al`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
