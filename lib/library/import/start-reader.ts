import type { Answer, ReadFinding, Request, Summary } from './worker-protocol.ts';

export interface Reader {
  open(files: readonly File[]): Promise<Summary>;
  read(from: number): Promise<{ readonly findings: readonly ReadFinding[]; readonly isEnd: boolean }>;
  /** Ends the worker, in the middle of whatever it does. */
  close(): void;
}

/** The worker behind one import. Answers come in the order of the questions. */
export function startReader(): Reader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.shift()?.resolve(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.splice(0)) reject(new Error(event.message || 'the reader of files stopped'));
  });
  const ask = (request: Request) =>
    new Promise<Answer>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
  return {
    async open(files) {
      const answer = await ask({ kind: 'open', files });
      if (answer.kind !== 'opened') throw new Error(answer.kind === 'failed' ? answer.detail : 'out of turn');
      return answer.summary;
    },
    async read(from) {
      const answer = await ask({ kind: 'read', from });
      if (answer.kind !== 'read') throw new Error(answer.kind === 'failed' ? answer.detail : 'out of turn');
      return answer;
    },
    close: () => worker.terminate(),
  };
}
