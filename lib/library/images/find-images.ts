import type { Block } from '../../article.ts';

/** More pictures than an article shows; what comes behind them is left alone. */
const MAX_IMAGES = 300;
/** Attributes of a serialised element: names without spaces, values in double quotes. Linear: no two parts can match the same. */
const IMAGE = /<img((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/g;
const SOURCE = /(?:^|\s)src="([^"]*)"/;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Addresses of the article's pictures, each once, in order, exactly as the `src` of their elements: by text, because the
 * background of Chromium has no parser, and every block was serialised by one. Pictures that carry their own data are none.
 */
export function findImages(blocks: readonly Block[]): string[] {
  const found = new Set<string>();
  for (const { html } of blocks) {
    for (const [, attributes = ''] of html.matchAll(IMAGE)) {
      const url = decode(SOURCE.exec(attributes)?.[1] ?? '');
      if (/^https?:/i.test(url) && URL.canParse(url)) found.add(url);
      if (found.size >= MAX_IMAGES) return [...found];
    }
  }
  return [...found];
}

const decode = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
