import { annotate } from '../annotate.ts';
import type { Article } from '../article.ts';

/** Annotates the one article that it is handed (annotate-article.ts). */
self.onmessage = async ({ data }: MessageEvent<Article>) => {
  self.postMessage(await annotate(data));
};
