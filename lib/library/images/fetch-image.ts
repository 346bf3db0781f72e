import { findImageType } from './image-type.ts';

export type FetchedImage =
  | { readonly state: 'kept'; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'failed' | 'oversized' | 'unsupported' };

/** Time for one picture: a server that hangs holds up the others no longer. */
const TIMEOUT_MS = 20_000;

/** One picture, no more than `most` bytes of it, without cookies and without saying who asks. Never throws. */
export async function fetchImage(url: string, most: number, request: typeof fetch): Promise<FetchedImage> {
  try {
    const response = await request(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok || !response.body) return { state: 'failed' };
    const bytes = await readUpTo(response.body, most);
    return bytes ? toFetched(bytes) : { state: 'oversized' };
  } catch {
    return { state: 'failed' };
  }
}

/** By what they are. */
export function toFetched(bytes: Uint8Array<ArrayBuffer>): FetchedImage {
  const type = findImageType(bytes);
  return type ? { state: 'kept', type, bytes } : { state: 'unsupported' };
}

/** Null where there is more; the rest is not read. */
async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
