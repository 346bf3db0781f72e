import { signal } from '@preact/signals';
import { SummaryPanel, type SummaryPanelProps } from '../../components/summary-panel.tsx';
import type { Article } from '../../lib/article.ts';
import { settings } from '../../lib/platform/apply-settings.ts';
import { hasSummarizer, openSummarizer } from '../../lib/platform/browser-models.ts';
import { toPlainText } from '../../lib/text/plain-text.ts';

const state = signal<SummaryPanelProps['state']>('none');
const done = signal(0);

/** Only where the browser has a model for it and the reader has turned it on. */
export function Summary({ article }: { readonly article: Article }) {
  if (!settings.value.offerSummary || !hasSummarizer()) return null;
  const { language } = article.meta;
  return (
    <SummaryPanel
      state={state.value}
      done={done.value}
      language={language === 'und' ? undefined : language}
      onWrite={() => void write(article)}
    />
  );
}

/** A model takes so many tokens and no more; what it refuses is cut by half, so often. */
const LONGEST = 24_000;
const TRIES = 4;

/** In the click: the browser may have to fetch its model. */
async function write(article: Article): Promise<void> {
  state.value = 'loading';
  done.value = 0;
  const opening = {
    signal: new AbortController().signal,
    onLoading: (share: number) => {
      done.value = share;
    },
  };
  const summarizer = await openSummarizer(opening);
  state.value = summarizer ? 'writing' : 'failed';
  if (!summarizer) return;
  const whole = toPlainText(article.blocks);
  let text: string | null = null;
  for (let turn = 0; text === null && turn < TRIES; turn += 1)
    text = await summarizer.summarize(whole.slice(0, LONGEST / 2 ** turn)).catch(() => null);
  summarizer.destroy();
  state.value = text ? { text } : 'failed';
}
