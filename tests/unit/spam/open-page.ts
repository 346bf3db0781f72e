import { JSDOM } from 'jsdom';

const URL = 'https://www.harbourpost.example/news/bridge';

/** jsdom knows styles but no layout, so boxes are left to the browser tests. */
export function openPage(html: string) {
  const { window } = new JSDOM(html, { url: URL });
  return { document: window.document, view: window.document.defaultView };
}
