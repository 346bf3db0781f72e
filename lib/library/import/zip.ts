import { Inflate } from 'fflate';
import type { Reason } from './format.ts';

export interface ZipEntry {
  /** With forward slashes, without '..' or a leading slash: a name, never a place on the disk. */
  readonly name: string;
  readonly modifiedAt: number | null;
  /** Bytes; or the reason why there are none. */
  read(): Uint8Array | Reason;
}

/** Bounds against ZIP bombs: what a real export of a whole library stays far below. */
const MAX_ENTRIES = 65_534;
const MAX_ENTRY_BYTES = 400_000_000;
/** Text packs 3 to 20 times; what packs more, and is large, is made to harm. */
const MAX_RATIO = 200;
const LARGE_BYTES = 30_000_000;
const PIECE_BYTES = 65_536;

/**
 * The entries of a ZIP, unpacked one at a time when they are read. fflate's own reader trusts the sizes that the file
 * claims and unpacks all at once; here the directory is read first and each entry is stopped where it grows too large.
 * @returns null where the bytes are no ZIP; its reason where it can't be read.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | Reason | null {
  if (!isZip(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return 'broken-zip';
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return 'too-many';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'broken-zip';
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const flags = view.getUint16(at + 8, true);
    const name = toName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
    const head = at;
    if (name && !name.endsWith('/')) {
      entries.push({ name, modifiedAt: toModified(view, head), read: () => readEntry(bytes, view, head) });
    }
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** 'PK', and either a first file or the end of an empty archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** The directory's end stands in the last 64 KB, before a comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function toName(raw: Uint8Array, isUtf8: boolean): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    name = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(raw);
  }
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, index, parts) => part !== '.' && part !== '..' && (part !== '' || index === parts.length - 1))
    .join('/')
    .replace(/[\0-\x1f\x7f]/g, '')
    .slice(-500);
}

/** MS-DOS time, in whatever zone the writer lived: good to the day. */
function toModified(view: DataView, head: number): number | null {
  const date = view.getUint16(head + 14, true);
  const ms = Date.UTC(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31);
  return date === 0 || ms < Date.UTC(1990) ? null : ms;
}

function readEntry(bytes: Uint8Array, view: DataView, head: number): Uint8Array | Reason {
  const flags = view.getUint16(head + 8, true);
  if (flags & 1) return 'encrypted';
  const method = view.getUint16(head + 10, true);
  const packed = view.getUint32(head + 20, true);
  const local = view.getUint32(head + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return 'broken-zip';
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) return 'broken-zip';
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  return method === 8 ? inflate(data) : 'broken-zip';
}

/** Piece by piece, so that a bomb is seen while it goes off: 64 KB unpack to 66 MB at most. */
function inflate(data: Uint8Array): Uint8Array | Reason {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += PIECE_BYTES) {
      stream.push(data.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= data.length);
      if (size > MAX_ENTRY_BYTES || (size > LARGE_BYTES && size > data.length * MAX_RATIO)) return 'too-large';
    }
  } catch {
    return 'broken-zip';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
