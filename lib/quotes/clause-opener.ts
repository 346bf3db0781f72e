import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "許雅琪步出法院，語氣平靜地說": a clause that names nobody takes the subject of the clause before it in the sentence. */
export function clauseOpener(frame: Frame, near: Phrase | null, verb: number): Phrase | null {
  const { tokens, sentence, text } = frame;
  const isPerson = (phrase: Phrase) => {
    const inner = tokens.slice(phrase.from, phrase.to);
    const words = text.slice(inner[0]?.start, inner[inner.length - 1]?.end);
    return (
      inner.some((token) => token.bits & (flag.Role | flag.Title | flag.Pronoun)) ||
      (words.length >= 2 && words.length <= 4 && !NOT_IN_NAMES.test(words)) ||
      (words.length >= 2 &&
        words.length <= 6 &&
        frame.lexicon.surnames.has(words.charAt(0)) &&
        !NOT_IN_NAMES.test(words.slice(0, 3)))
    );
  };
  const isSure =
    near !== null &&
    tokens.slice(near.from, near.to).some((token) => token.bits & (flag.Role | flag.Title | flag.Pronoun));
  const first = near && text.charAt(tokens[near.from]?.start ?? 0);
  if (near && (isSure || (first && frame.lexicon.surnames.has(first) && isPerson(near)))) return near;
  const short = near && isPerson(near) ? near : null;
  let from = (near?.from ?? verb) - 1;
  for (let clauses = 0; clauses < 4 && from > sentence.from; clauses++) {
    let end = from + 1;
    if (clauses > 0) {
      end = from;
      while (end > sentence.from && !/^[，,]$/.test(wordAt(frame, end))) end--;
    }
    if (end <= sentence.from) return short;
    let start = end - 1;
    while (start > sentence.from && !(bitsAt(frame, start - 1) & (flag.Punctuation | flag.Quoted))) start--;
    if (bitsAt(frame, start) & flag.Quoted || bitsAt(frame, end - 1) & flag.Quoted) return short;
    while (start < end && bitsAt(frame, start) & (flag.Skip | flag.Time | flag.Conjunction)) start++;
    // 專程從新竹來的客人: behind an adverbial, the person whom it describes.
    if (bitsAt(frame, start) & flag.Preposition)
      for (let i = start + 2; i < end; i++)
        if (
          bitsAt(frame, i) & (flag.Role | flag.Title) &&
          [...frame.lexicon.ofBehind].some((of) => wordAt(frame, i - 1).endsWith(of))
        )
          start = i;
    let to = start;
    const stop = flag.Preposition | flag.Time | flag.AnyVerb | flag.Skip | flag.Punctuation;
    while (to < end && !(bitsAt(frame, to) & stop)) to++;
    const phrase = { from: start, to, weak: false };
    // 她走出法院，語氣平靜地說: a pronoun that opens an earlier clause outranks two or three characters that may be no name.
    const isNamed = frame.lexicon.surnames.has(text.charAt(tokens[start]?.start ?? 0));
    const isOwn = !short || isNamed || (bitsAt(frame, start) & flag.Pronoun) > 0;
    if (to > start && isPerson(phrase) && isOwn) return phrase;
    from = start - 1;
  }
  return short;
}

/** 她|打开了话匣子：“Q”: without spaces a pronoun that opens its clause is the subject, unless it possesses what follows (她的母亲). */
export function pronounAlone({ tokens, lexicon }: Frame, phrase: Phrase | null): Phrase | null {
  if (!phrase || !lexicon.traits.clausal || phrase.to - phrase.from < 2) return phrase;
  const next = tokens[phrase.from + 1];
  const isOwner = [...lexicon.ofBehind].some((of) => next?.word.startsWith(of));
  const isPlain = !((next?.bits ?? 0) & (flag.Role | flag.Title | flag.Noun)) && !isOwner;
  return isPlain && lexicon.genders.has(tokens[phrase.from]?.word ?? '')
    ? { from: phrase.from, to: phrase.from + 1, weak: false }
    : phrase;
}

export const NOT_IN_NAMES = /[地的着著了過过时時后後在是不這这那]/u;

/** 影评人高天佑认为，这是「Q」, 她坦言「Q」: no verb that is known, but a person or a body opens the clause right before the words. */
export function shownBefore(frame: Frame): Attribution | null {
  const { at, sentence, lexicon, text, draft } = frame;
  if (!lexicon.traits.clausal || at === sentence.from || draft.end - draft.start < SHORTEST) return null;
  if (/[：:]/.test(wordAt(frame, at - 1)) || /[的之]$/.test(text.slice(0, draft.open))) return null;
  const subject = clauseOpener(frame, null, at);
  const isShown =
    subject &&
    (lexicon.surnames.has(text.charAt(frame.tokens[subject.from]?.start ?? 0)) ||
      frame.tokens.slice(subject.from, subject.to).some(({ bits }) => bits & (flag.Role | flag.Title | flag.Pronoun)));
  return isShown ? { subject, cue: at - 1, confidence: 'likely' } : null;
}

/** Characters of words that may be speech without a known verb: fewer are a name or a title. */
const SHORTEST = 6;
