import type { Language } from '../languages/language.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Sentences of one paragraph, trimmed, in order; offsets are UTF-16 units. */
export function findSentences(text: string, language: Language): Range[] {
  const segmenter = new Intl.Segmenter(language.code, { granularity: 'sentence' });
  const sentences: Range[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const body = segment.trim();
    if (body) sentences.push({ start: index + lead, end: index + lead + body.length });
  }
  return sentences;
}
