import { strToU8, Zip, ZipDeflate } from 'fflate';
import { toZipTime } from '../export/zip-time.ts';
import type { StoredDocument } from './document-doors.ts';

/** Characters of one part: what is unpacked at once when it is read back. */
const PART_CHARS = 16_000_000;
/** What is written goes over to the browser, which may put it on disk: a library with pictures is larger than memory. */
const HELD_BYTES = 32_000_000;
/** Deflating 256 KB takes some 10 ms; then the page has a turn. */
const PIECE_CHARS = 256_000;

/**
 * The library as a ZIP, written while it is read: nutgraf-backup.json with {format, version, createdAt, documents, parts},
 * and the parts 'documents-0001.jsonl', one document a line as the store has it, without its revision.
 */
export async function writeBackup(
  documents: AsyncIterable<StoredDocument>,
  createdAt: Date,
  onProgress: (documents: number) => void,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    chunks.push(chunk);
    held += chunk.length;
    if (held < HELD_BYTES) return;
    blobs.push(new Blob(chunks));
    chunks = [];
    held = 0;
  });
  const parts: string[] = [];
  let part: ZipDeflate | null = null;
  let partChars = 0;
  let waiting = '';
  let count = 0;
  const push = async (isLast: boolean) => {
    part?.push(strToU8(waiting), isLast);
    waiting = '';
    if (isLast) part = null;
    await new Promise((resolve) => setTimeout(resolve));
  };
  for await (const document of documents) {
    const line = `${JSON.stringify(document)}\n`;
    if (part && partChars + line.length > PART_CHARS) await push(true);
    if (!part) {
      const name = `documents-${String(parts.length + 1).padStart(4, '0')}.jsonl`;
      parts.push(name);
      part = new ZipDeflate(name, { level: 6 });
      part.mtime = toZipTime(createdAt);
      zip.add(part);
      partChars = 0;
    }
    waiting += line;
    partChars += line.length;
    if (waiting.length > PIECE_CHARS) await push(false);
    onProgress(++count);
  }
  if (part) await push(true);
  const manifest = new ZipDeflate('nutgraf-backup.json');
  manifest.mtime = toZipTime(createdAt);
  zip.add(manifest);
  const head = { format: 'nutgraf-backup', version: 1, createdAt: createdAt.toISOString(), documents: count, parts };
  manifest.push(strToU8(JSON.stringify(head, null, 2)), true);
  zip.end();
  if (failure) throw failure;
  return new Blob([...blobs, ...chunks], { type: 'application/zip' });
}
