/**
 * What an expression comes to in the worker of this target, asked through a connection of its own: one that Playwright holds stays
 * with the worker that it met first, and a worker that is woken at once takes over the target of the one that ended. `door` is the
 * browser's own address for its drivers. Throws what the worker throws, and when it does not answer within `withinMs`.
 */
export async function askWorker(
  door: string,
  targetId: string,
  expression: string,
  withinMs = 30_000,
): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await call(door, targetId, { method: 'Runtime.evaluate', params }, withinMs);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Bytes that the worker's own heap holds once what can be thrown away was. */
export async function readHeap(door: string, targetId: string): Promise<number> {
  await call(door, targetId, { method: 'HeapProfiler.collectGarbage' }, 30_000);
  return (await call(door, targetId, { method: 'Runtime.getHeapUsage' }, 30_000)).usedSize;
}

/** Of what the protocol answers to these calls. */
interface Reply {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  readonly usedSize: number;
}

async function call(door: string, targetId: string, request: object, withinMs: number): Promise<Reply> {
  const socket = new WebSocket(`${door.replace('http', 'ws')}/devtools/page/${targetId}`);
  try {
    return await new Promise<Reply>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(why));
      setTimeout(() => fail('the worker did not answer'), withinMs).unref();
      socket.onerror = () => fail('no such worker');
      socket.onclose = () => fail('the worker ended');
      socket.onopen = () => socket.send(JSON.stringify({ id: 1, ...request }));
      socket.onmessage = ({ data }) => {
        const { id, result, error } = JSON.parse(String(data));
        if (id !== 1) return;
        if (error) fail(error.message);
        else resolve(result);
      };
    });
  } finally {
    socket.close();
  }
}
