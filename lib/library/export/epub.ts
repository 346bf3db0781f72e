import { strToU8, type Zippable, zipSync } from 'fflate';
import { type EpubImage, writeChapter } from './epub-chapter.ts';
import { CONTAINER, type EpubBook, toCover, toCoverPage, toNavigation, toPackage } from './epub-parts.ts';
import type { ExportFormat, ExportItem } from './format.ts';
import { toZipTime } from './zip-time.ts';

const STYLE = `body{font-family:serif;line-height:1.5;margin:0 5%}h1{line-height:1.2}figure{margin:1em 0}img{max-width:100%}
figcaption,.byline{font-size:.9em;color:#555}pre{white-space:pre-wrap}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2em .5em}`;

/** EPUB 3.3: one book of one article or many, a chapter each, with contents and a cover. Nothing in it runs or is loaded. */
export const epub: ExportFormat = {
  id: 'epub',
  label: 'EPUB',
  extension: 'epub',
  type: 'application/epub+zip',
  holds: 'all',
  takesLinks: false,
  write(items, tools) {
    const images = new Map<string, EpubImage>();
    const chapters = items.map((item, index) => ({
      item,
      name: `article-${index + 1}.xhtml`,
      content: writeChapter(item, tools, images),
    }));
    const book: EpubBook = {
      ...describe(items),
      chapters,
      images: [...images.values()],
      now: tools.now,
      words: tools.words,
    };
    const files: Zippable = {
      // First and not packed: readers find it at byte 30 (OCF 3.3, 4.3).
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(CONTAINER),
      'OEBPS/package.opf': strToU8(toPackage(book)),
      'OEBPS/nav.xhtml': strToU8(toNavigation(book)),
      'OEBPS/cover.svg': strToU8(toCover(book)),
      'OEBPS/cover.xhtml': strToU8(toCoverPage(book)),
      'OEBPS/style.css': strToU8(STYLE),
    };
    for (const { name, content } of chapters) files[`OEBPS/${name}`] = strToU8(content);
    for (const { name, bytes } of images.values()) files[`OEBPS/${name}`] = [bytes, { level: 0 }];
    return zipSync(files, { mtime: toZipTime(tools.now) });
  },
};

function describe(items: readonly ExportItem[]): Pick<EpubBook, 'id' | 'title' | 'language' | 'direction' | 'authors'> {
  const [first] = items;
  const entries = items.map(({ entry }) => entry);
  const languages = new Set(entries.map(({ language }) => language));
  const language = languages.size === 1 ? (entries[0]?.language ?? 'und') : 'und';
  const isRtl = entries.filter(({ direction }) => direction === 'rtl').length * 2 > entries.length;
  const title =
    entries.length === 1 && first ? first.entry.title : `Nutgraf: ${first?.entry.title ?? ''} + ${entries.length - 1}`;
  return {
    id: `urn:nutgraf:${entries
      .map(({ id }) => id)
      .join('-')
      .slice(0, 100)}`,
    title,
    language: /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : 'und',
    direction: isRtl ? 'rtl' : 'ltr',
    authors: [...new Set(entries.flatMap(({ authors }) => authors))].slice(0, 50),
  };
}
