/**
 * The language models that a browser may bring along (Chromium's built-in AI, from 138 on): on this machine, no server asked.
 * https://webmachinelearning.github.io/translation-api/, …/writing-assistance-apis/
 */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface CreateOptions {
  readonly monitor: (monitor: EventTarget) => void;
  readonly signal: AbortSignal;
}

interface TranslatorDoor {
  availability(pair: Pair): Promise<Availability>;
  create(options: Pair & CreateOptions): Promise<{ translate(text: string): Promise<string>; destroy(): void }>;
}

interface SummarizerDoor {
  create(options: CreateOptions & SummaryForm): Promise<{ summarize(text: string): Promise<string>; destroy(): void }>;
}

interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface SummaryForm {
  readonly type: 'key-points';
  readonly format: 'plain-text';
  readonly length: 'short';
}

const FORM = { type: 'key-points', format: 'plain-text', length: 'short' } as const satisfies SummaryForm;

const doors = () => globalThis as { readonly Translator?: TranslatorDoor; readonly Summarizer?: SummarizerDoor };

export const hasTranslator = (): boolean => doors().Translator !== undefined;
export const hasSummarizer = (): boolean => doors().Summarizer !== undefined;

/** 'zh-Hant' for 'zh-TW', 'pt' for 'pt-BR': the tags that the models go by. */
export const toModelLanguage = (tag: string): string =>
  /^zh-(?:hant|tw|hk|mo)/i.test(tag) ? 'zh-Hant' : (tag.toLowerCase().split('-')[0] ?? '');

export const canTranslate = async (from: string, to: string): Promise<boolean> =>
  from !== to &&
  (await doors()
    .Translator?.availability({ sourceLanguage: from, targetLanguage: to })
    .catch(() => 'unavailable')) !== 'unavailable';

interface Opening {
  /** 0 to 1 of the model's download; not called where it is here already. */
  readonly onLoading: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Must be opened in a click: it may fetch its model. Null where the browser refuses. What it answers is text and nothing else. */
export async function openTranslator(from: string, to: string, opening: Opening) {
  const pair = { sourceLanguage: from, targetLanguage: to };
  return (
    (await doors()
      .Translator?.create({ ...pair, ...toOptions(opening) })
      .catch(toNothing)) ?? null
  );
}

/** The same for a summary: a few points, a line each. */
export async function openSummarizer(opening: Opening) {
  return (
    (await doors()
      .Summarizer?.create({ ...FORM, ...toOptions(opening) })
      .catch(toNothing)) ?? null
  );
}

function toNothing(error: unknown): null {
  console.warn(error);
  return null;
}

function toOptions({ onLoading, signal }: Opening): CreateOptions {
  return {
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', (event) =>
        onLoading(Math.min(1, Math.max(0, (event as ProgressEvent).loaded))),
      ),
  };
}
