import { Marked } from 'marked';
import type { ImportFormat, OpenFile } from './format.ts';
import { ARCHIVED, savedAtOf, toFileAddress, toFound } from './found.ts';
import { readFrontMatter } from './front-matter.ts';
import { toIso, toMoment, toTags, toWebAddress } from './values.ts';

const MAX_CHARS = 3_000_000;
const marked = new Marked({ gfm: true, async: false });

/** One article a file, with or without front matter: ours, Obsidian's, Web Clipper's, MarkDownload's. */
export const markdown: ImportFormat = {
  id: 'markdown',
  label: 'Markdown',
  source: 'spec.commonmark.org; obsidian.md/help/properties',
  recognises(file) {
    const head = file.text().slice(0, 20_000).replace(/\r\n?/g, '\n');
    if (/^\s*(?:[[{<]|%PDF)/.test(head)) return false;
    if (/^---[ \t]*\n[\w-]+\s*:/.test(head)) return true;
    // A heading, a link or emphasis: plain text is Markdown too, but so is anything else then.
    return /^#{1,6} \S/m.test(head) || /\[[^\]\n]{1,300}\]\(https?:/.test(head) || /(?:^|\s)\*\*\S/.test(head);
  },
  *read(file) {
    const text = file.text().replace(/\r\n?/g, '\n');
    if (text.length > MAX_CHARS) {
      yield { kind: 'fault', file: file.name, line: null, reason: 'too-large', detail: '' };
      return;
    }
    const { fields, body } = readFrontMatter(text);
    const one = (...names: readonly string[]) => {
      const found = names.map((name) => fields[name]).find((value) => value !== undefined && value.length > 0);
      return typeof found === 'string' ? found : (found?.[0] ?? '');
    };
    const many = (...names: readonly string[]) =>
      names.flatMap((name) => fields[name] ?? []).flatMap((value) => value.split(/,\s*(?=\S)/));
    const heading = /^# +(.+?)(?: #*)?$/m.exec(body.slice(0, 5_000))?.[1]?.trim();
    const title = one('title') || (heading ? toPlain(heading) : '') || toBaseName(file);
    yield toFound({
      file: file.name,
      line: null,
      url: toWebAddress(one('url', 'source', 'link', 'canonical', 'original')) ?? toFileAddress(file.name),
      title,
      entry: {
        ...savedAtOf(toMoment(one('saved', 'created', 'clipped', 'date')) ?? file.modifiedAt),
        tags: toTags(many('tags', 'tag').map((tag) => tag.replace(/^#/, ''))),
        authors: toTags(many('authors', 'author').map((name) => name.replace(/^\[\[|\]\]$/g, ''))),
        publishedAt: toIso(one('published', 'publishedat')),
        site: one('site', 'publisher') || undefined,
        language: one('language', 'lang') || undefined,
        ...(one('archived') === 'true' ? ARCHIVED : {}),
        ...(one('favourite', 'favorite') === 'true' ? { favourite: true } : {}),
      },
      html: () => toHtml(body, title),
    });
  },
};

/** The title stands above the article already. */
function toHtml(body: string, title: string): string {
  const isTitle = (line: string) => toPlain(line.replace(/^# +/, '')) === title;
  const text = body.trimStart();
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const html = marked.parse(/^# /.test(first) && isTitle(first) ? text.slice(first.length) : text, { async: false });
  return html;
}

const toPlain = (line: string) =>
  line
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
const toBaseName = ({ name }: OpenFile) => name.replace(/^.*\//, '').replace(/\.\w{1,8}$/, '');
