import { signal } from '@preact/signals';
import type { Translation } from '../../components/translation-bar.tsx';
import type { Article, Block } from '../../lib/article.ts';
import { toLanguageCode } from '../../lib/languages/load.ts';
import { canTranslate, hasTranslator, openTranslator, toModelLanguage } from '../../lib/platform/browser-models.ts';
import { uiLanguage } from '../../lib/platform/i18n.ts';
import { restoreRemovals } from '../../lib/spam/restore.ts';
import { chooseLanguage } from '../../lib/text/choose-language.ts';
import { toPlainText } from '../../lib/text/plain-text.ts';

/** Null while the article is shown as it was written and nothing else. */
export const translation = signal<Translation | null>(null);
/** What it can be translated from and into here; null where that is nothing. */
export const pair = signal<{ readonly from: string; readonly to: string } | null>(null);

let abort: AbortController | null = null;

/** Whether there is anything to offer for this article: asked once it is on the screen. */
export async function findPair(article: Article): Promise<void> {
  pair.value = null;
  if (!hasTranslator()) return;
  const { language } = article.meta;
  // A language that we have data for is looked at; another is believed.
  const isKnown = language === 'und' || toLanguageCode(language) !== null;
  const from = toModelLanguage(isKnown ? (await chooseLanguage(toPlainText(article.blocks), language)).code : language);
  const to = toModelLanguage(uiLanguage());
  if (await canTranslate(from, to)) pair.value = { from, to };
}

/** In the click. The blocks come one by one, from the top; what the model can't do stays as it was written. */
export async function translate(article: Article, restored: readonly string[]): Promise<void> {
  const { value: way } = pair;
  if (!way) return;
  stopTranslating();
  const own = new AbortController();
  abort = own;
  const show = (change: Partial<Translation>) => {
    if (!own.signal.aborted && translation.value) translation.value = { ...translation.value, ...change };
  };
  translation.value = { state: 'loading', done: 0, mode: 'beside', language: way.to, title: null, texts: new Map() };
  const translator = await openTranslator(way.from, way.to, {
    signal: own.signal,
    onLoading: (done) => show({ done }),
  });
  if (!translator) {
    show({ state: 'failed' });
    return;
  }
  const title = await translator.translate(article.meta.title).catch(() => null);
  show({ state: 'translating', done: 0, title });
  const blocks = restoreRemovals(article, restored).filter(isText);
  for (const [index, block] of blocks.entries()) {
    if (own.signal.aborted) break;
    const text = await translator.translate(block.text).catch(() => null);
    const texts: Translation['texts'] = translation.value?.texts ?? new Map();
    if (text) show({ done: (index + 1) / blocks.length, texts: new Map([...texts, [block.id, text]]) });
  }
  show({ state: 'done' });
  translator.destroy();
}

/** A word or passage, for what it means. Null where the model has no answer. */
export async function translateWords(words: string): Promise<string | null> {
  const { value: way } = pair;
  if (!way) return null;
  const opening = { signal: new AbortController().signal, onLoading: () => undefined };
  const translator = await openTranslator(way.from, way.to, opening);
  const text = (await translator?.translate(words).catch(() => null)) ?? null;
  translator?.destroy();
  return text;
}

/** The original is one click away. */
export function stopTranslating(): void {
  abort?.abort();
  abort = null;
  translation.value = null;
}

/** Tables and code stay as they are: their words mean what stands around them. */
const isText = ({ kind, text }: Block): boolean =>
  ['paragraph', 'heading', 'quotation', 'list', 'figure'].includes(kind) && text.trim() !== '';
