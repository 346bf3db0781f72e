import { createReader } from './answer-requests.ts';
import type { Answer, Request } from './worker-protocol.ts';

/** Unpacking, decoding and parsing happen here, so that the page never waits for them. */
const answer = createReader();
let line: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  line = line.then(async () => {
    const answered = await answer(data).catch((error: unknown): Answer => ({ kind: 'failed', detail: String(error) }));
    self.postMessage(answered);
  });
});
