import { JSDOM } from 'jsdom';
import { toLanguageCues } from '../../../lib/extract/cues-by-language.ts';
import { type ExtractRequest, extractArticle } from '../../../lib/pipeline.ts';
import { lookAtPage } from '../../../lib/platform/look-at-page.ts';

/** A parsed page, its scripts not run, as the content script meets it. */
export function openPage(html: string, url = 'https://news.example/2025/03/harbour-wall') {
  const { window } = new JSDOM(html, { url });
  return { document: window.document, view: window as unknown as Window & typeof globalThis };
}

export function readPage(html: string, url?: string, request: Partial<ExtractRequest> = {}) {
  const { document, view } = openPage(html, url);
  return extractArticle(document, view, { without: [], ...toLanguageCues(lookAtPage(document)), ...request });
}

/** The texts of the blocks; throws where there is no article. */
export function textsOf(html: string, url?: string, request?: Partial<ExtractRequest>): string[] {
  const result = readPage(html, url, request);
  if (!result.ok) throw new Error(`${result.failure} ${result.detail}`);
  return result.value.blocks.map(({ text }) => text);
}

/** `count` paragraphs of prose of our own, all different. */
export function prose(count: number, first = 0): string {
  return Array.from({ length: count }, (_, index) => `<p>${SENTENCES[(first + index) % SENTENCES.length]}</p>`).join(
    '\n',
  );
}

const SENTENCES = [
  'The harbour wall, which two winter storms had broken in three places, will be rebuilt from next spring, the council said.',
  'Engineers measured the damage for six weeks, and found that the oldest stones, laid in 1871, had moved by a hand’s width.',
  'Fishing crews had asked for a quick repair, because the open gap lets the swell into the inner basin on windy days.',
  'The work will cost 4.2 million euros, of which the region pays half, and should take eighteen months, weather permitting.',
  'Shops along the quay fear two summers without visitors, although the council promises that the promenade stays open.',
  'A first plan had put concrete blocks in front of the stones, but the heritage office turned it down last autumn.',
  'Now masons from three towns will cut new stones by hand, and an old quarry up the valley opens again for the purpose.',
  'Children of the harbour school have drawn the wall as it was, and their pictures will hang on the fence of the site.',
];
