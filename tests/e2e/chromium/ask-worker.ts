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
  const socket = new WebSocket(`${door.replace('http', 'ws')}/devtools/page/${targetId}`);
  try {
    return await new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new Error(why));
      setTimeout(() => fail(`the worker did not answer: ${expression.slice(0, 80)}`), withinMs).unref();
      socket.onerror = () => fail('no such worker');
      socket.onclose = () => fail('the worker ended');
      socket.onopen = () => {
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      };
      socket.onmessage = ({ data }) => {
        const { id, result, error } = JSON.parse(String(data));
        if (id !== 1) return;
        const fault = error?.message ?? result.exceptionDetails?.exception?.description;
        if (fault) fail(fault);
        else resolve(result.result.value);
      };
    });
  } finally {
    socket.close();
  }
}
