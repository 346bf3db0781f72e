import browser from 'webextension-polyfill';

/** An article whose pictures are still to be fetched; stored, so that the work survives the worker. */
interface ImageJob {
  readonly id: string;
  readonly tabId: number | null;
}

/** The alarm's name. */
export const GO_ON = 'go-on';
const KEY = 'imageJobs';

const readJobs = async (): Promise<readonly ImageJob[]> =>
  ((await browser.storage.local.get(KEY))[KEY] as readonly ImageJob[] | undefined) ?? [];

/** While jobs wait, an alarm wakes a background that was ended between two of them. */
async function writeJobs(jobs: readonly ImageJob[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: jobs });
  if (jobs.length > 0) await browser.alarms.create(GO_ON, { periodInMinutes: 1 });
  else await browser.alarms.clear(GO_ON);
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
