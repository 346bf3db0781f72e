import * as flag from './flags.ts';
import { bitsAt, type Frame } from './frame.ts';

/** “Q” — Marie Dubois, at the end of the paragraph. */
export function isSignature(frame: Frame, from: number): boolean {
  const { tokens, lexicon } = frame;
  if (!lexicon.data.capitals || !(bitsAt(frame, from) & flag.Capital)) return false;
  const end = signatureEnd(frame, from);
  return (
    end - from <= 6 && end >= tokens.length - 1 && tokens.slice(from, end).every((token) => !(token.bits & flag.Verb))
  );
}

export function signatureEnd({ tokens }: Frame, from: number): number {
  let end = from;
  while (end < tokens.length && !/^[,.()]$/.test(tokens[end]?.word ?? ''))
    end += tokens[end + 1]?.word === '.' && (tokens[end]?.bits ?? 0) & flag.Abbreviation ? 2 : 1;
  return Math.min(end, tokens.length);
}
