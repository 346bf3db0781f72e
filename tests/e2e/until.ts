/** Looks again and again until it holds, then gives what was found. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false | null | undefined>,
  withinMs = 30_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; ; ) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${withinMs / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
