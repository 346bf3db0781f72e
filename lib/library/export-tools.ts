import { createSanitizer, toCleanFragment } from '../extract/sanitize.ts';
import type { ExportTools } from './export/format.ts';

/** What the exporters need of the page: every block goes through the sanitiser once more, in a document that is not shown. */
export function createExportTools(
  view: Window & typeof globalThis,
  now: Date,
  words: ExportTools['words'],
): ExportTools {
  const sanitizer = createSanitizer(view);
  const serializer = new view.XMLSerializer();
  const inert = view.document.implementation.createHTMLDocument('');
  return {
    now,
    words,
    toElement(html) {
      const fragment = toCleanFragment(html, sanitizer, inert);
      const element = fragment.firstElementChild;
      return element && inert.importNode(element, true);
    },
    toXml: (element) => serializer.serializeToString(element),
  };
}
