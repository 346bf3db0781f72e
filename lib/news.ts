/** What a reader may like to know after an update, oldest first; versions without a line say nothing. */
export const NEWS = [{ version: '0.2.0', words: 'news_0_2' }] as const;
export type News = (typeof NEWS)[number];

/** The latest news that came with an update between these two versions ('0.1.0'). */
export function findNews(previous: string, current: string, news: readonly News[] = NEWS): News | null {
  return news.findLast(({ version }) => compare(version, previous) > 0 && compare(version, current) <= 0) ?? null;
}

function compare(a: string, b: string): number {
  const [first, second] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
