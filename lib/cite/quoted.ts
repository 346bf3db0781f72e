import type { Meta } from '../article.ts';
import { toCitedDate } from './cited-date.ts';
import { escapeHtml } from './styled.ts';

export interface Quoted {
  /** Paragraphs are apart by blank lines. */
  readonly text: string;
  readonly meta: Meta;
  /** Who said it, where the article tells. */
  readonly speaker: string | null;
  /** The article's address, best with a text fragment. */
  readonly url: string;
}

/** A passage with its source, as plain text, Markdown and HTML. */
export function toQuoted({ text, meta, speaker, url }: Quoted): { plain: string; markdown: string; html: string } {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const date = toCitedDate(meta.publishedAt)?.mla ?? null;
  const before = [speaker, ...meta.authors.slice(0, 3)].filter(Boolean);
  const who = speaker ? `${speaker}, ${IN}` : before.length > 0 ? `${before.join(', ')}, ` : '';
  const title = meta.title.replace(/\s+/g, ' ').trim();
  const tail = date ? `, ${date}` : '';
  return {
    plain: `${inMarks(paragraphs.join('\n\n'), meta.language)}\n— ${who}“${title}”, ${meta.site}${tail}\n${url}`,
    markdown: `${paragraphs.map((one) => `> ${toMarkdown(one)}`).join('\n>\n')}\n>\n> — ${toMarkdown(who)}[${toMarkdown(title)}](<${url}>), *${toMarkdown(meta.site)}*${tail}\n`,
    html: `<blockquote cite="${escapeHtml(url)}">${paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join('')}</blockquote><p>— ${escapeHtml(who)}<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>, <cite>${escapeHtml(meta.site)}</cite>${tail}</p>`,
  };
}

/** 'Mayor X, in “Title”': the speaker did not write the article. */
const IN = 'in ';

/** As the article's language sets them, unless the passage brings its own. */
export function inMarks(text: string, language: string): string {
  if (/^["“„«»「『‹]/u.test(text)) return text;
  const [open, close] = MARKS[language.slice(0, 2)] ?? ['“', '”'];
  return `${open}${text}${close}`;
}

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  it: ['«', '»'],
  es: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  ja: ['「', '」'],
};

const toMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
