import browser from 'webextension-polyfill';

const KEY = 'listenPlaces';
/** Articles whose place is kept, the last ones. */
const KEPT = 200;

type Places = readonly (readonly [string, number])[];

const readPlaces = async (): Promise<Places> =>
  ((await browser.storage.local.get(KEY))[KEY] as Places | undefined) ?? [];

/** The sentence at which listening to this article stopped, on this machine; 0 at first. */
export async function readListenPlace(article: string): Promise<number> {
  return (await readPlaces()).find(([id]) => id === article)?.[1] ?? 0;
}

export async function writeListenPlace(article: string, sentence: number): Promise<void> {
  const others = (await readPlaces()).filter(([id]) => id !== article);
  await browser.storage.local.set({ [KEY]: [...others, [article, sentence]].slice(-KEPT) });
}
