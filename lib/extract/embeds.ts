import { parseUrl } from './canonical-url.ts';
import type { PageCopy } from './copy-page.ts';
import type { Draft } from './draft.ts';

const MAX_EMBEDS = 60;
/** Frames that sell, count or log in. */
const NOT_CONTENT =
  /doubleclick|googlesyndication|adservice|adsystem|adnxs|taboola|outbrain|googletagmanager|recaptcha|facebook\.com\/plugins\/(?:like|page|share)|accounts\.|disqus|about:|consent|cookie|teads|criteo|safeframe|mailchimp|newsletter|platform\.twitter\.com\/widgets\/(?:follow|tweet)_button/i;
/** Players whose page and poster follow from the frame's address. */
const PLAYERS: readonly {
  readonly frame: RegExp;
  readonly page: (id: string) => string;
  readonly poster?: (id: string) => string;
}[] = [
  {
    frame: /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    poster: (id) => `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  },
  { frame: /player\.vimeo\.com\/video\/(\d+)/, page: (id) => `https://vimeo.com/${id}` },
  {
    frame: /dailymotion\.com\/embed\/video\/(\w+)/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
    poster: (id) => `https://www.dailymotion.com/thumbnail/video/${id}`,
  },
  { frame: /player\.bilibili\.com\/player\.html\?.*?bvid=(\w+)/, page: (id) => `https://www.bilibili.com/video/${id}` },
];

/** Videos, sound and framed posts of the story as titled links: nothing foreign loads until the reader asks for it. */
export function findEmbeds(root: Element, range: { readonly last: number }, copy: PageCopy): Draft[] {
  const found: Draft[] = [];
  const seen = new Set<string>();
  for (const element of root.querySelectorAll('iframe,video,audio')) {
    const order = copy.indexOf(element);
    if (order < 0 || order > range.last || found.length >= MAX_EMBEDS || element.closest('aside,nav,footer,[hidden]'))
      continue;
    const embed = element.localName === 'iframe' ? readFrame(element) : readMedia(element, copy.base);
    if (!embed || seen.has(embed.url)) continue;
    seen.add(embed.url);
    found.push({
      kind: 'embed',
      element: toFigure(embed, copy.document),
      text: embed.title,
      linked: 1,
      order,
      source: element.parentElement,
    });
  }
  return found;
}

interface Embed {
  readonly kind: string;
  readonly url: string;
  readonly title: string;
  readonly poster: string | null;
}

function readFrame(frame: Element): Embed | null {
  const raw = frame.getAttribute('src') || frame.getAttribute('data-src') || frame.getAttribute('data-lazy-src') || '';
  const url = raw.length < 2_000 ? parseUrl(raw, frame.ownerDocument.baseURI) : null;
  if (!url || !/^https?:$/.test(url.protocol) || NOT_CONTENT.test(url.href)) return null;
  const title = (frame.getAttribute('title') || frame.getAttribute('aria-label') || '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  for (const player of PLAYERS) {
    const id = player.frame.exec(url.href)?.[1];
    if (id)
      return {
        kind: 'video',
        url: player.page(id),
        title: title || url.hostname.replace(/^www\./, ''),
        poster: player.poster?.(id) ?? null,
      };
  }
  const [width, height] = [
    Number.parseInt(frame.getAttribute('width') ?? '', 10),
    Number.parseInt(frame.getAttribute('height') ?? '', 10),
  ];
  if (width < 120 || height < 60 || (!title && Number.isNaN(height))) return null;
  return {
    kind: /video|player/i.test(url.href) ? 'video' : 'frame',
    url: url.href,
    title: title || url.hostname.replace(/^www\./, ''),
    poster: null,
  };
}

function readMedia(media: Element, base: string): Embed | null {
  const raw = media.getAttribute('src') || media.querySelector('source[src]')?.getAttribute('src') || '';
  const url = raw ? parseUrl(raw, base) : null;
  const poster = parseUrl(media.getAttribute('poster') || 'x:', base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const title = media.getAttribute('title') || media.getAttribute('aria-label') || url.hostname.replace(/^www\./, '');
  return {
    kind: media.localName,
    url: url.href,
    title: title.slice(0, 200),
    poster: poster && /^https?:$/.test(poster.protocol) ? poster.href : null,
  };
}

function toFigure({ kind, url, title, poster }: Embed, document: Document): Element {
  const figure = document.createElement('figure');
  figure.setAttribute('data-embed', kind);
  if (poster) {
    const image = document.createElement('img');
    image.setAttribute('src', poster);
    image.setAttribute('alt', '');
    figure.append(image);
  }
  const line = document.createElement('figcaption');
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = title;
  line.append(link);
  figure.append(line);
  return figure;
}
