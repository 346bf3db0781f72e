import { watchLibrary } from '../changes.ts';
import type { Answer } from './answer.ts';
import type { OpenedIndex } from './keep-index.ts';
import { pace } from './pace.ts';
import type { Ask, News } from './protocol.ts';

/**
 * The index belongs to one worker at a time. Every library page has a worker; the one that gets the lock opens the index
 * and answers for all, the others pass their page's questions on by channel and stand in line for the lock, so that when
 * the keeper's page closes the next one takes over and answers what is still open.
 */
const LOCK = 'nutgraf-index';

type Reply =
  | { readonly kind: 'answer'; readonly id: string; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: string; readonly detail: string };

/** Between workers. */
type Call =
  | Reply
  | { readonly kind: 'ask'; readonly id: string; readonly ask: Ask }
  | { readonly kind: 'keeper' }
  | { readonly kind: 'news'; readonly news: News };

const channel = new BroadcastChannel(LOCK);
/** What our own page asked and has had no answer to. */
const open = new Map<string, Ask>();
let index: OpenedIndex | null = null;

self.onmessage = ({ data }: MessageEvent<{ id: string; ask: Ask }>) => {
  open.set(data.id, data.ask);
  put(data.id, data.ask);
};

channel.onmessage = ({ data }: MessageEvent<Call>) => {
  if (data.kind === 'ask' && index) void reply(data.id, data.ask, (call) => channel.postMessage(call));
  if (data.kind === 'answer' || data.kind === 'failed') settle(data);
  if (data.kind === 'keeper') for (const [id, ask] of open) put(id, ask);
  if (data.kind === 'news') self.postMessage(data.news);
};

void navigator.locks.request(LOCK, async () => {
  const { keepIndex } = await import('./keep-index.ts');
  const start = performance.now();
  index = await keepIndex((news) => {
    self.postMessage(news);
    channel.postMessage({ kind: 'news', news } satisfies Call);
  });
  self.postMessage({ kind: 'opened', openMs: performance.now() - start, kept: index.kept } satisfies News);
  for (const [id, ask] of open) put(id, ask);
  channel.postMessage({ kind: 'keeper' } satisfies Call);
  watchLibrary(pace(follow));
  await follow();
  await index.warmUp().catch(console.warn);
  await new Promise(() => undefined); // the lock goes with the worker
});

/** A store that can't be read now is asked again at its next change; what is indexed can be searched meanwhile. */
async function follow(): Promise<void> {
  await index?.follow().catch((error: unknown) => {
    console.error(error);
    self.postMessage({ kind: 'behind', detail: String(error) } satisfies News);
  });
}

function put(id: string, ask: Ask): void {
  if (index) void reply(id, ask, settle);
  else channel.postMessage({ kind: 'ask', id, ask } satisfies Call);
}

async function reply(id: string, ask: Ask, send: (reply: Reply) => void): Promise<void> {
  try {
    if (index) send({ kind: 'answer', id, answer: await index.answer(ask) });
  } catch (error) {
    send({ kind: 'failed', id, detail: String(error) });
  }
}

function settle(call: Reply): void {
  if (open.delete(call.id)) self.postMessage(call);
}
