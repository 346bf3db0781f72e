import type { Article, Marks } from '../article.ts';

/** In letters. Facts and quotes of less are found within a tenth of a second. */
const LONG = 100_000;

/** What finds facts and quotes is fetched while the text is still to come; the text does not wait for it. */
export const fetchAnnotate = () => import('../annotate.ts');

/** Facts and quotes of an article; those of a book are found beside the page, which answers meanwhile. */
export async function annotateArticle(article: Article): Promise<Marks> {
  const letters = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const beside = letters > LONG ? await annotateBeside(article) : null;
  return beside ?? (await fetchAnnotate()).annotate(article);
}

/** Null where the worker fails. */
function annotateBeside(article: Article): Promise<Marks | null> {
  const worker = new Worker(new URL('./annotate-worker.ts', import.meta.url), {
    type: 'module',
    name: 'nutgraf-marks',
  });
  return new Promise<Marks | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Marks>) => resolve(data);
    worker.onerror = (event) => {
      console.error(event.message);
      resolve(null);
    };
    worker.postMessage(article);
  }).finally(() => worker.terminate());
}
