import { existsSync } from 'node:fs';
import path from 'node:path';

export interface DemoPage {
  /** To be served, with the page's name in it; '' where the page is on the web. */
  readonly folder: string;
  readonly name: string;
  readonly url: string;
}

/** The page that was asked for, or our own sample: a news story with a link farm injected into it. */
export function findDemoPage(asked: string | undefined): DemoPage {
  if (!asked) return { folder: 'tests/fixtures/pages/spammed-en', name: 'page.html', url: '' };
  if (/^https?:/i.test(asked)) return { folder: '', name: '', url: asked };
  if (!existsSync(asked)) throw new Error(`There is no file ${asked}. Say: npm run demo -- FILE.html or URL`);
  return { folder: path.dirname(path.resolve(asked)), name: encodeURIComponent(path.basename(asked)), url: '' };
}
