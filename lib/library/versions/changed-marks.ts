import { annotate } from '../../annotate.ts';
import type { Article } from '../../article.ts';
import { findQuantities } from '../../facts/find-quantities.ts';
import { chooseLanguage } from '../../text/choose-language.ts';
import type { ParagraphChange } from './compare.ts';

export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Quotes that one version has and the other has not; quotation marks and spaces do not count. */
export async function compareQuotes(before: Article, after: Article): Promise<Difference> {
  const [old, next] = await Promise.all([annotate(before), annotate(after)]);
  return differ(
    old.quotes.map(({ text }) => text),
    next.quotes.map(({ text }) => text),
  );
}

/** Figures (money, percentages, counts, durations, distances) that were put in or taken out by the changes. */
export async function compareFigures(changes: readonly ParagraphChange[], article: Article): Promise<Difference> {
  const [before, after] = [toText(changes, 'added'), toText(changes, 'removed')];
  const language = await chooseLanguage(article.blocks.map(({ text }) => text).join('\n'), article.meta.language);
  const find = (texts: readonly string[]) =>
    texts.flatMap((text) => findQuantities(text, language).map(({ start, end }) => text.slice(start, end)));
  return differ(find(before), find(after));
}

/** Each changed paragraph as it stands in one version: without what only the other has. */
const toText = (changes: readonly ParagraphChange[], without: 'added' | 'removed'): string[] =>
  changes.flatMap((change) => {
    if (change.kind !== 'edited') return change.kind === without ? [] : [change.text];
    return [change.pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')];
  });

function differ(before: readonly string[], after: readonly string[]): Difference {
  const [old, next] = [new Set(before.map(toKey)), new Set(after.map(toKey))];
  return {
    added: [...new Set(after.filter((text) => !old.has(toKey(text))))],
    removed: [...new Set(before.filter((text) => !next.has(toKey(text))))],
  };
}

const toKey = (text: string): string => text.replaceAll(/[\s\p{Pi}\p{Pf}"']+/gu, ' ').trim();
