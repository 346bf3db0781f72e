import { withApposition } from './apposition.ts';
import { chunkBack } from './chunk-back.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import { findLeftSubject } from './left-subject.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { endsNoun } from './noun-end.ts';
import { personWithin } from './person-within.ts';
import { holds, type Phrase } from './phrase.ts';

/** "X によると、…「Q」と…": a source before the quote outranks the verb behind it. */
export function namedSource(frame: Frame): Attribution | null {
  for (let i = frame.sentence.from; i < frame.at; i++) {
    const found = bitsAt(frame, i) & (flag.SourceAfter | flag.Source | flag.Possessive) ? fromSource(frame, i) : null;
    if (found) return hasSubject(frame, i + 1) ? null : found;
  }
  return null;
}

/** 同僚によると、被害者は「Q」と漏らしていた: between the source and the words a person of its own clause, who carries the mark. */
function hasSubject({ at, tokens, lexicon }: Frame, from: number): boolean {
  if (!lexicon.traits.marked) return false;
  const subject = findMarkedSubject(tokens, from, at, lexicon);
  if (!subject || subject.to < at - 4) return false;
  const last = tokens[subject.to - 1];
  const isPerson = holds(tokens, subject, flag.Role | flag.Title | flag.Pronoun);
  return isPerson && ((last?.bits ?? 0) & flag.SubjectMark) > 0 && last?.word !== lexicon.data.clauseMark;
}

/** 常連客から「Q」と声が飛ぶ: where the verb comes last, what stands right before the marks with the word of an agent behind it. */
export function agentSource({ at, sentence, tokens, lexicon }: Frame): Attribution | null {
  const end = (tokens[at - 1]?.bits ?? 0) & flag.SubjectMark ? at - 2 : at - 1;
  if (end <= sentence.from || !lexicon.agents.has(tokens[end]?.word ?? '')) return null;
  const subject = chunkBack(tokens, end - 1, sentence.from, lexicon);
  const isPerson = subject && holds(tokens, subject, flag.Role | flag.Title | flag.Pronoun);
  return isPerson ? { subject, cue: end, confidence: 'direct' } : null;
}

/** "По словам X, дело «…», однако …": a source that opens the sentence, no verb of speech between it and the quote. */
export function openingSource(frame: Frame): Attribution | null {
  const { sentence, at } = frame;
  if (frame.lexicon.data.strictSecond || at === sentence.from) return null;
  if (!(bitsAt(frame, sentence.from) & flag.Source)) return null;
  const first = sentence.from + (frame.lexicon.of.has(wordAt(frame, sentence.from + 2)) ? 2 : 1);
  // "Stando a quanto riferito da X, …": a verb before the comma belongs to the source.
  let comma = first;
  while (comma < at && wordAt(frame, comma) !== ',') comma++;
  for (let i = comma < at ? comma : first; i < at; i++) if (bitsAt(frame, i) & (flag.Verb | flag.Quoted)) return null;
  return fromSource(frame, sentence.from);
}

/** UTF-16 units. */
const MOST_OF_A_NAME = 60;

/** According to X anywhere in the sentence. */
export function source(frame: Frame): Attribution | null {
  for (let i = frame.sentence.from; i < frame.sentence.to; i++)
    if (
      bitsAt(frame, i) & (flag.Source | flag.SourceAfter | flag.Possessive) ||
      (i > frame.at && isSourceBehind(frame, i))
    ) {
      const found = fromSource(frame, i);
      if (found) return found;
    }
  return null;
}

/** ", so X": only behind a mark and before a name. */
export const isSourceBehind = (frame: Frame, i: number) =>
  (bitsAt(frame, i) & flag.SourceBehind) > 0 &&
  (bitsAt(frame, i - 1) & flag.Punctuation) > 0 &&
  (bitsAt(frame, i + 1) & (flag.Determiner | flag.Capital | flag.Pronoun | flag.Role)) > 0;

/** "X에 따르면", "X'e göre": the source stands in the case that the word behind it asks for. */
function casedSource({ tokens, sentence }: Frame, i: number): Phrase | null {
  const stop = flag.Boundary | flag.OtherCase | flag.SubjectMark | flag.Time | flag.AnyVerb | flag.Conjunction;
  if (!((tokens[i - 1]?.bits ?? 0) & flag.OtherCase) || i - 1 < sentence.from) return null;
  let from = i - 1;
  while (from > sentence.from && i - from < 8 && !((tokens[from - 1]?.bits ?? 0) & stop)) from--;
  return { from, to: i, weak: false };
}

/** "по её словам", "jego zdaniem": the possessive names the source. */
const isPossessedSource = (frame: Frame, i: number) =>
  (bitsAt(frame, i) & flag.Possessive) > 0 && frame.lexicon.sourceNouns.has(wordAt(frame, i + 1));

/** "Volgens hem mag het …", "Enligt henne är …": a pronoun in its case, and no possessive before its noun ("volgens haar advocaat"). */
function isPronounSource({ tokens, lexicon }: Frame, i: number): boolean {
  const bits = tokens[i]?.bits ?? 0;
  if (!lexicon.data.strictSecond || !(bits & flag.Possessive) || lexicon.data.nounCapitals) return false;
  const goesOn = flag.Skip | flag.AnyVerb | flag.Punctuation | flag.Pronoun;
  return !(bits & flag.Determiner) || ((tokens[i + 1]?.bits ?? flag.Punctuation) & goesOn) > 0;
}

/** "l'Unesco, secondo cui …", "el alcalde, según el cual …": whom the relative pronoun stands for. */
function relativeSource(frame: Frame, i: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  const next = bitsAt(frame, i + 1);
  const relative = next & flag.Determiner && !(next & flag.Relative) ? bitsAt(frame, i + 2) : next;
  if (!(relative & (flag.Relative | flag.Opener)) || wordAt(frame, i - 1) !== ',') return null;
  return chunkBack(tokens, i - 2, sentence.from, lexicon);
}

export function fromSource(frame: Frame, i: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (isPossessedSource(frame, i - 1)) return fromSource(frame, i - 1);
  if (isPossessedSource(frame, i))
    return { subject: { from: i, to: i + 1, weak: false }, cue: i, confidence: 'direct' };
  if (bitsAt(frame, i) & flag.SourceAfter) {
    const left = findLeftSubject(tokens, i, sentence.from, lexicon);
    const subject = left ?? casedSource(frame, i);
    if (subject) return { subject, cue: i, confidence: 'direct' };
  }
  if (!(bitsAt(frame, i) & (flag.Source | flag.SourceBehind))) return null;
  const antecedent = relativeSource(frame, i);
  if (antecedent) return { subject: antecedent, cue: i, confidence: 'direct' };
  // Vietnamese "Theo phân tích của X": by whom the analysis is.
  if (bitsAt(frame, i + 1) & (flag.Verb | flag.Noun) && lexicon.of.has(wordAt(frame, i + 2))) i += 2;
  if (isPronounSource(frame, i + 1))
    return { subject: { from: i + 1, to: i + 2, weak: false }, cue: i, confidence: 'direct' };
  let end = i + 1;
  const stop = flag.Punctuation | flag.Quoted | flag.Opener | flag.AnyVerb;
  // "Volgens Janssen was het …": behind a name an auxiliary ends the phrase.
  const isPast = (i: number) =>
    lexicon.data.strictSecond === true &&
    !lexicon.data.nounCapitals &&
    (bitsAt(frame, i) & flag.Skip) > 0 &&
    (bitsAt(frame, i - 1) & (flag.Capital | flag.Role)) > 0;
  const isDotted = (i: number) => (bitsAt(frame, i) & flag.Abbreviation) > 0 && wordAt(frame, i + 1) === '.';
  while (end < sentence.to && !isPast(end) && !(bitsAt(frame, end) & stop) && !endsNoun(tokens, end, i + 1, lexicon))
    end += isDotted(end) ? 2 : 1;
  // "Согласно сообщению «Россетей»": the name in marks is the source's own.
  const named = tokens[end];
  if (named && named.bits & flag.Quoted && end !== frame.at && end > i + 1 && named.end - named.start < 40) end++;
  // "Stando a quanto riferito dal comandante X", "selon ce que rapporte X": the clause behind the source names who.
  const isNobody = !tokens
    .slice(i + 1, end)
    .some(({ bits }) => bits & (flag.Capital | flag.Role | flag.Title | flag.Noun | flag.Possessive));
  const goesOn = bitsAt(frame, end) & (flag.AnyVerb | flag.Opener | flag.Relative);
  if (isNobody && goesOn && lexicon.traits.nameCapitals && lexicon.data.order === 'verb-second') {
    let comma = end;
    while (comma < sentence.to && comma !== frame.at && wordAt(frame, comma) !== ',') comma++;
    const named = personWithin(tokens, end, comma, true);
    if (named) return { subject: named, cue: i, confidence: 'direct' };
  }
  if (end === i + 1) return null;
  // "laut einem Artikel der „New York Times“": the quote is the source's own name.
  const isShort = lexicon.data.strictSecond && frame.draft.end - frame.draft.start < MOST_OF_A_NAME;
  if (isShort && end === frame.at && i < frame.at && (bitsAt(frame, end - 1) & (flag.Oblique | flag.Determiner)) > 0)
    return null;
  // A mere preposition ("Para el alcalde, …") names a source only at the front and before a comma.
  if (bitsAt(frame, i) & flag.Preposition) {
    const names = tokens
      .slice(i + 1, end)
      .some(
        (token) => token.bits & (flag.Role | flag.Title) || (token.bits & flag.Capital && !lexicon.data.nounCapitals),
      );
    // "…, per il sindaco, «Q»", "“Q”, según Variety.": between two marks, too.
    const isParted =
      /^[,،]$/.test(wordAt(frame, i - 1)) && (bitsAt(frame, end) & flag.Punctuation || end >= sentence.to);
    const isFront = i <= sentence.from + 1 && /^[,،]$/.test(wordAt(frame, end));
    if (!names || (!isFront && !isParted)) return null;
  }
  return {
    subject: { from: i + 1, to: withApposition(tokens, i + 1, end, sentence.to), weak: false },
    cue: i,
    confidence: 'direct',
  };
}
