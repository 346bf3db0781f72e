import type { Asks, News } from './protocol.ts';

export interface SearchClient {
  ask<Name extends keyof Asks>(name: Name, request: Parameters<Asks[Name]>[0]): Promise<ReturnType<Asks[Name]>>;
  close(): void;
}

type Reply =
  | { readonly kind: 'answer'; readonly id: string; readonly answer: never }
  | { readonly kind: 'failed'; readonly id: string; readonly detail: string };

/** This page's own worker: it opens the index, or asks the page that has it open. `onFault`: the worker can't run. */
export function openSearch(
  onNews: (news: News) => void,
  onFault: (detail: string) => void = () => undefined,
): SearchClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'nutgraf-index' });
  const open = new Map<string, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  worker.onmessage = ({ data }: MessageEvent<Reply | News>) => {
    if (data.kind !== 'answer' && data.kind !== 'failed') {
      onNews(data);
      return;
    }
    const waiting = open.get(data.id);
    open.delete(data.id);
    if (data.kind === 'failed') waiting?.reject(new Error(data.detail));
    else waiting?.resolve(data.answer);
  };
  worker.onerror = ({ message }) => onFault(message);
  return {
    ask: (name, request) =>
      new Promise((resolve, reject) => {
        const id = crypto.randomUUID();
        open.set(id, { resolve, reject });
        worker.postMessage({ id, ask: { name, request } });
      }),
    close: () => worker.terminate(),
  };
}
