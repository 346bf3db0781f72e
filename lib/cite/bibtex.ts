import type { Author } from './author.ts';

export interface BibtexWork {
  readonly authors: readonly Author[];
  readonly publishedAt: string | null;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  /** ISO 8601 day of reading. */
  readonly today: string;
}

/** An entry that plain BibTeX and biblatex both take: @misc with a URL. Bad signs are escaped, letters stay UTF-8. */
export function toBibtex({ authors, publishedAt, title, site, url, today }: BibtexWork): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(publishedAt ?? '') ?? [];
  const names = authors.map(({ family, given }) => (given ? `${tame(family)}, ${tame(given)}` : `{${tame(family)}}`));
  const fields = [
    names.length > 0 && ['author', `{${names.join(' and ')}}`],
    ['title', `{{${tame(title)}}}`],
    ['publisher', `{${tame(site)}}`],
    year && ['year', `{${year}}`],
    month && ['month', MONTHS[Number(month) - 1] ?? `{${month}}`],
    ['url', `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['note', `{Accessed ${today}}`],
  ].filter((field) => Array.isArray(field));
  return `@misc{${toKey(authors[0]?.family ?? site, year, title)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** writer2025story: plain letters alone. */
function toKey(name: string, year: string | undefined, title: string): string {
  const word =
    title
      .split(/\s+/)
      .map(toLetters)
      .find((one) => one.length > 3) ?? '';
  return `${toLetters(name)}${year ?? ''}${word}` || 'article';
}

const toLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();

const tame = (text: string): string =>
  text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ');
