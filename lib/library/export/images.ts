import type { ExportImage } from './format.ts';

/** Kinds that hold pixels only (an SVG can hold a script) and that EPUB 3.3 names as core media types. */
export const IMAGE_EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Null for a kind that is not sure to be pixels only. AVIF is, and browsers show it; books may not hold it. */
export function toDataAddress({ type, bytes }: ExportImage): string | null {
  if (!(type in IMAGE_EXTENSIONS) && type !== 'image/avif') return null;
  let binary = '';
  // A call takes some 65,000 arguments at most.
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return `data:${type};base64,${btoa(binary)}`;
}
