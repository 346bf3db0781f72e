import type { ImagesDocument } from '../database.ts';

/** Rows of the later list, each kept where any machine has it; attachments with their data, in a fixed order. */
export function mergeImages(versions: readonly [ImagesDocument, ...ImagesDocument[]]): ImagesDocument {
  const latest = versions.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
  const images = latest.images.map((row) => {
    const kept = versions
      .flatMap((version) => version.images.filter(({ url, state }) => url === row.url && state === 'kept'))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return kept[0] ?? row;
  });
  const attachments = images
    .filter(({ state }) => state === 'kept')
    .flatMap(({ name }) => {
      const held = versions.flatMap(({ _attachments }) => _attachments?.[name] ?? []);
      const [first] = held.sort((a, b) => (String(a.data) < String(b.data) ? -1 : 1));
      return first ? [[name, { content_type: first.content_type, data: first.data ?? '' }] as const] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    schema: latest.schema,
    updatedAt: latest.updatedAt,
    images,
    _attachments: Object.fromEntries(attachments),
  };
}

function compare(a: ImagesDocument, b: ImagesDocument): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  const [first, second] = [JSON.stringify(a.images), JSON.stringify(b.images)];
  return first < second ? -1 : first > second ? 1 : 0;
}
