import * as flag from './flags.ts';
import { findLeftSubject } from './left-subject.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './quote-sentences.ts';
import { findRightSubject } from './right-subject.ts';
import type { Mention } from './speaker.ts';
import type { Token } from './tokens.ts';

export interface Indirect {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
  readonly verb: string;
}

/** "The mayor said that …": what stands behind the word that opens it, in sentences without marks; to be listed apart. */
export function findIndirect(reading: Reading, lexicon: Lexicon): Indirect[] {
  const openers = new Set(lexicon.data.complementizers?.split(' ') ?? []);
  if (openers.size === 0) return [];
  return reading.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => fromSentence(paragraph, sentence, openers, lexicon)),
  );
}

/** Tokens between the verb and the word that opens its clause ("told reporters in the town hall on Monday that"). */
const REACH = 8;

function fromSentence(
  { tokens }: Paragraph,
  { from, to }: Sentence,
  openers: ReadonlySet<string>,
  lexicon: Lexicon,
): Indirect[] {
  if (tokens.slice(from, to).some((token) => token.bits & flag.Quoted)) return [];
  let opener = from + 1;
  while (opener < to && !openers.has(tokens[opener]?.word ?? '')) opener++;
  if (opener >= to) return [];
  const first = tokens[opener + 1];
  const last = tokens[to - 1]?.bits === flag.Punctuation ? tokens[to - 2] : tokens[to - 1];
  if (!first || !last || last.end <= first.start) return [];
  for (let i = opener - 1; i >= Math.max(from, opener - REACH); i--) {
    const verb = tokens[i];
    if (!verb || !(verb.bits & flag.Verb)) continue;
    const left = findLeftSubject(tokens, i, from, lexicon);
    const right = left ? null : findRightSubject(tokens, i, opener, lexicon);
    const subject = left ?? right;
    const head = subject && tokens[subject.from];
    const tail = subject && tokens[subject.to - 1];
    if (!head || !tail || subject.weak || holdsClause(tokens, subject)) return [];
    if (isTold(tokens, i, lexicon) || !opensClause(tokens, i, right?.to ?? i + 1, opener)) return [];
    const pronoun = subject.to - subject.from === 1 && (head.bits & flag.Pronoun) > 0;
    return [
      { start: first.start, end: last.end, mention: { start: head.start, end: tail.end, pronoun }, verb: verb.word },
    ];
  }
  return [];
}

/**
 * Whether the word at `opener` opens what is said, and not a clause about a noun ("a card that hangs in the kitchen") or a
 * noun itself ("wrote that sentence"). `behind`: the first token behind the verb and a subject that follows it.
 */
function opensClause(tokens: readonly Token[], verb: number, behind: number, opener: number): boolean {
  const bits = (place: number) => tokens[place]?.bits ?? 0;
  const starts = (bits(opener + 1) & STARTS) > 0;
  // "wrote that sentence, is …"
  if (!starts && ENDS.test(tokens[opener + 2]?.word ?? '')) return false;
  const end = bits(opener - 1) & flag.Punctuation ? opener - 1 : opener; // "sagte, dass"
  const between: number[] = [];
  for (let i = behind; i < end; i++) {
    const isOfTime = bits(i) & flag.Time || (bits(i) & flag.Determiner && bits(i + 1) & flag.Time); // "this week"
    if (!isOfTime && !(bits(i) & flag.Skip)) between.push(bits(i));
  }
  const [lead = 0] = between;
  const isBare = between.length === 0 || (between.length === 1 && (lead & flag.Preposition) > 0); // "pointed out that"
  if (isBare && !(bits(verb) & flag.Noun)) return true;
  // A noun stands before: what follows has to look like the beginning of a sentence of its own.
  if (!isBare && !(bits(verb) & flag.ObjectVerb) && !(lead & flag.Preposition)) return false;
  return starts && !between.some((one) => one & flag.Punctuation);
}

const ENDS = /^[,;.)]$/;
const STARTS =
  flag.Determiner | flag.Pronoun | flag.Capital | flag.Figure | flag.Possessive | flag.Preposition | flag.Title;

/** "was told that": who is its subject did not say it. */
const isTold = (tokens: readonly Token[], verb: number, { passives, data }: Lexicon): boolean =>
  passives.has(tokens[verb - 1]?.word ?? '') &&
  !(data.leadEndings?.split(' ') ?? []).some((ending) => tokens[verb]?.word.endsWith(ending));

/** "The council raised the fee, arguing that …": what was read as one subject is a clause with its own. */
function holdsClause(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const verb = tokens.slice(from, to).findIndex((token) => token.bits & flag.Verb);
  return verb > 0 && !tokens.slice(from, from + verb).some((token) => token.bits & (flag.Relative | flag.Punctuation));
}
