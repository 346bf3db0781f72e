import { personIn } from './clause-person.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import { holds, type Phrase } from './phrase.ts';

/**
 * "許雅琪步出法院，語氣平靜地說": who acts in the clause that ends before token `verb`, else in the clauses before it in the
 * sentence; `near` is the phrase right before the verb, which may be a name that nothing shows to be one.
 */
export function clauseOpener(frame: Frame, near: Phrase | null, verb: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let end = verb;
  for (let clauses = 0; clauses < 5 && end > sentence.from; clauses++) {
    let start = end;
    while (start > sentence.from && !isClauseEnd(frame, start - 1)) start--;
    const person = personIn(tokens, start, end, lexicon);
    // 管書凡: a name that holds a word which is known.
    if (person && near && near.from <= person.from && near.to > person.to) return { ...near, from: person.from };
    if (person) return person;
    const own = clauses === 0 && near && !near.weak && near.from >= start ? near : openingPhrase(frame, start, end);
    if (own && looksNamed(frame, own, true)) return own;
    if (bitsAt(frame, start - 1) & flag.Quoted) break;
    end = start - 1;
  }
  return null;
}

/** A mark, or a quote that is no name inside the clause (出席「幸福城市」論壇). */
function isClauseEnd(frame: Frame, i: number): boolean {
  if (/^[，,。；;：:！？!?…]$/.test(wordAt(frame, i))) return true;
  const token = frame.tokens[i];
  if (!token || !(token.bits & flag.Quoted)) return false;
  const isInside = ((bitsAt(frame, i - 1) | bitsAt(frame, i + 1)) & flag.Punctuation) === 0;
  return !isInside || i + 1 >= frame.at || token.end - token.start > MOST_OF_A_NAME;
}

/** The words that open a clause, behind adverbs. */
function openingPhrase(frame: Frame, from: number, end: number): Phrase | null {
  let start = from;
  while (start < end && bitsAt(frame, start) & (flag.Skip | flag.Time | flag.Conjunction)) start++;
  const stop = flag.Preposition | flag.Time | flag.AnyVerb | flag.Skip | flag.Punctuation;
  let to = start;
  while (to < end && !(bitsAt(frame, to) & stop)) to++;
  return to > start ? { from: start, to, weak: false } : null;
}

/** Two to four characters of no known kind, up to six where the first is a family name; `sure` asks for the family name. */
function looksNamed({ tokens, text, lexicon }: Frame, { from, to }: Phrase, sure: boolean): boolean {
  const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  if (words.endsWith('》')) return true;
  const isSurname = lexicon.surnames.has(words.charAt(0));
  if (words.length < 2 || words.length > (isSurname ? 12 : 4)) return false;
  return !NOT_IN_NAMES.test(isSurname ? words.slice(0, 3) : words) && (isSurname || !sure);
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
      holds(frame.tokens, subject, flag.Role | flag.Title | flag.Pronoun));
  return isShown ? { subject, cue: at - 1, confidence: 'likely' } : null;
}

/** Characters of words that may be speech without a known verb: fewer are a name or a title. */
const SHORTEST = 6;
/** UTF-16 units with the marks. */
const MOST_OF_A_NAME = 12;
