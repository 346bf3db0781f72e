import { addImageJob, endImageJob, readNextJob } from '../../platform/image-jobs.ts';
import { readSettings } from '../../platform/settings.ts';
import { keepImages } from './keep-images.ts';

let running: Promise<void> | null = null;

/** Fetches an article's pictures in its turn; ends when all that wait have had theirs. */
export async function queueImages(id: string, tabId: number | null): Promise<void> {
  await addImageJob({ id, tabId });
  await runImageJobs();
}

/** Also what a background that was ended left behind. */
export function runImageJobs(): Promise<void> {
  running ??= runAll().finally(() => {
    running = null;
  });
  return running;
}

async function runAll(): Promise<void> {
  for (let job = await readNextJob(); job; job = await readNextJob()) {
    const { imageBudgetMB } = await readSettings();
    const kept = imageBudgetMB > 0 ? await keepImages({ ...job, budget: imageBudgetMB * 1_000_000 }) : null;
    if (kept && !kept.ok) console.warn(`pictures of ${job.id}: ${kept.failure} ${kept.detail}`);
    await endImageJob(job.id);
  }
}
