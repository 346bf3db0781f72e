const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/**
 * What the bytes are, whatever the server calls them: kinds that hold pixels and nothing else. Null for the rest, SVG too,
 * which is a document. Signatures as in the WHATWG MIME Sniffing standard, 6.1; AVIF by its ISO-BMFF brands.
 */
export function findImageType(bytes: Uint8Array): string | null {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 4) === 'ftyp' && /^(?:.{4})*?avi[fs]/s.test(ascii(bytes, 8, 32))) return 'image/avif';
  return null;
}
