import browser from 'webextension-polyfill';
import { keepGoing } from './go-on.ts';

/** An article whose pictures are still to be fetched; stored, so that the work survives the worker. */
interface ImageJob {
  readonly id: string;
  readonly tabId: number | null;
}

const KEY = 'imageJobs';

const readJobs = async (): Promise<readonly ImageJob[]> =>
  ((await browser.storage.local.get(KEY))[KEY] as readonly ImageJob[] | undefined) ?? [];

async function writeJobs(jobs: readonly ImageJob[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: jobs });
  if (jobs.length > 0) await keepGoing();
}

export const readNextJob = async (): Promise<ImageJob | null> => (await readJobs())[0] ?? null;

/** Changes stand in one line, so that none takes another's job away. */
let line: Promise<unknown> = Promise.resolve();

function change(toNext: (jobs: readonly ImageJob[]) => readonly ImageJob[]): Promise<void> {
  const turn = line.then(async () => writeJobs(toNext(await readJobs())));
  line = turn.catch(() => undefined);
  return turn;
}

export const addImageJob = (job: ImageJob): Promise<void> =>
  change((jobs) => [...jobs.filter(({ id }) => id !== job.id), job]);

export const endImageJob = (id: string): Promise<void> => change((jobs) => jobs.filter((job) => job.id !== id));
