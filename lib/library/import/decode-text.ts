/**
 * The text of a file whose encoding nobody told. A byte order mark decides; then UTF-16 by its zero bytes; then UTF-8
 * where every byte fits; then what an HTML file says of itself; else windows-1252, in which any byte means something.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const zeros = whereZerosStand(bytes.subarray(0, 2_000));
  if (zeros) return zeros === 'everywhere' ? '' : decode(zeros === 'odd' ? 'utf-16le' : 'utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(declaredCharset(bytes) ?? 'windows-1252', bytes);
  }
}

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** Latin letters in UTF-16 have a zero at every second byte; text in other encodings has none. */
function whereZerosStand(sample: Uint8Array): 'odd' | 'even' | 'everywhere' | null {
  let odd = 0;
  let even = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 ? odd++ : even++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'odd';
  if (even > half * 0.4 && odd < half * 0.05) return 'even';
  return odd + even > 0 ? 'everywhere' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = decode('windows-1252', bytes.subarray(0, 2_000));
  const label = /<meta[^>]{0,200}?charset=["']?([\w-]{1,40})/i.exec(head)?.[1];
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}
