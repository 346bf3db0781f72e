import { backup } from './backup.ts';
import type { ImportFormat } from './format.ts';
import { html } from './html.ts';
import { instapaper } from './instapaper.ts';
import { karakeep } from './karakeep.ts';
import { markdown } from './markdown.ts';
import { netscape } from './netscape.ts';
import { omnivore } from './omnivore.ts';
import { opml } from './opml.ts';
import { pocketCsv } from './pocket-csv.ts';
import { pocketHtml } from './pocket-html.ts';
import { raindrop } from './raindrop.ts';
import { readeck } from './readeck.ts';
import { readeckCsv } from './readeck-csv.ts';
import { readwise } from './readwise.ts';
import { wallabag } from './wallabag.ts';

/** Asked in this order: what is surest first, any page and any text last. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  backup,
  omnivore,
  readeck,
  wallabag,
  karakeep,
  pocketCsv,
  instapaper,
  readwise,
  raindrop,
  readeckCsv,
  netscape,
  pocketHtml,
  opml,
  html,
  markdown,
];
