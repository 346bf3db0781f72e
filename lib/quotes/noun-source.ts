import { clauseOpener } from './clause-opener.ts';
import { ownerOf } from './clause-person.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, followsLead, isNounHere, wordAt } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { personWithin } from './person-within.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Words between a quote and the speech noun that leads to it ("a resposta do motorista foi bastante curta: “Q”"). */
const FARTHEST_NOUN = 14;
const LONGEST = 10;
const Person = flag.Capital | flag.Role | flag.Title | flag.Pronoun;

/** "La respuesta de X fue: “Q”", "Ответ X был краток: «Q»", "X का जवाब था, “Q”": a speech noun leads to the quote, its possessor speaks. */
export function nounSource(frame: Frame): Attribution | null {
  const { at, sentence, lexicon } = frame;
  const isLed =
    followsLead(frame) ||
    (lexicon.traits.verbFinal && /^[,،，、]$/.test(wordAt(frame, at - 1))) ||
    // Turkish "genç kızın ilk sözleri “Q” oldu".
    (lexicon.ofEndings.length > 0 && lexicon.data.capitals && (bitsAt(frame, at - 1) & flag.Noun) > 0);
  if (!isLed) return countedNoun(frame) ?? topicSource(frame);
  for (
    let i = bitsAt(frame, at - 1) & flag.Punctuation ? at - 2 : at - 1;
    i >= Math.max(sentence.from, at - FARTHEST_NOUN);
    i--
  ) {
    const isVerb = bitsAt(frame, i) & flag.Verb && !(bitsAt(frame, i) & flag.Noun) && !isNounHere(frame, i);
    if (isVerb && !lexicon.traits.verbFinal) return null;
    // A subject of its own stands between: "X ने जवाब में कहा".
    if (bitsAt(frame, i) & flag.SubjectMark) return null;
    if (!(bitsAt(frame, i) & flag.Noun) || (lexicon.ofBehind.size > 0 && bitsAt(frame, i + 1) & flag.Preposition))
      continue;
    const subject = possessorBehind(frame, i) ?? possessorBefore(frame, i);
    if (subject) return { subject, cue: i, confidence: 'direct' };
  }
  return null;
}

/** 他僅對媒體拋下一句「Q」: a speech noun right before the marks, whoever acts in its clause speaks. */
function countedNoun(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!lexicon.traits.clausal || !(bitsAt(frame, at - 1) & flag.Noun)) return null;
  const subject = ownerOf(tokens, sentence.from, at - 1, lexicon) ?? clauseOpener(frame, null, at - 1);
  return subject && { subject, cue: at - 1, confidence: 'direct' };
}

/** 主将の岡田が仲間にかけた言葉は「Q」だった: a speech noun is the topic right before the quote, whoever acts in its clause speaks. */
function topicSource(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  const isUnspaced = lexicon.data.unspaced === true;
  // 사장이 가장 많이 하는 말은 “Q”이다: the mark is written onto the noun.
  const noun = isUnspaced ? at - 2 : at - 1;
  const isTopic =
    (bitsAt(frame, at - 1) & flag.SubjectMark) > 0 &&
    (isUnspaced ? (bitsAt(frame, noun) & flag.Noun) > 0 : startsNoun(frame, noun));
  if (!isTopic || noun <= sentence.from) return null;
  const subject = findMarkedSubject(tokens, sentence.from, noun, lexicon);
  const isMarked = subject && (tokens[subject.to - 1]?.bits ?? 0) & flag.SubjectMark;
  const found = isMarked ? subject : isUnspaced ? null : possessorBefore(frame, noun);
  return found && { subject: found, cue: noun, confidence: 'direct' };
}

/** "X का आरोप है कि प्रशासन ने “Q”": a speech noun and "that" before the clause with the quote; its possessor speaks. */
export function nounThat(frame: Frame): Attribution | null {
  const { at, sentence, lexicon } = frame;
  if (!lexicon.traits.verbFinal || lexicon.ofBehind.size === 0) return null;
  for (let i = at - 1; i > sentence.from + 1; i--) {
    if (bitsAt(frame, i) & flag.Quoted) return null;
    if (!lexicon.complementizers.has(wordAt(frame, i))) continue;
    for (let noun = i - 1; noun >= Math.max(sentence.from, i - 3); noun--) {
      if (!(bitsAt(frame, noun) & flag.Noun)) continue;
      const subject = possessorBefore(frame, noun);
      if (subject) return { subject, cue: noun, confidence: 'direct' };
    }
    return null;
  }
  return null;
}

/** “Q”, le parole di X / “Q” è il grido di X / “Q”: l'avviso è del X: the possessor of a speech noun right behind the quote. */
export function nounOf(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  const isColon = wordAt(frame, at + 1) === ':' && at === sentence.from && lexicon.traits.nameCapitals;
  const isMarked = isColon || /^[,،—–-]$/.test(wordAt(frame, at + 1));
  if (!isMarked && !(lexicon.traits.nameCapitals && at === sentence.from)) return null;
  const found = nounOwner(tokens, isMarked ? at + 2 : at + 1, sentence.to, lexicon);
  if (found) return { ...found, confidence: 'direct' };
  // «Q»: a parlare è il maggiore Dino Rovatti.
  const shown = isColon ? personWithin(tokens, at + 2, sentence.to, true) : null;
  return shown && { subject: shown, cue: at + 1, confidence: 'direct' };
}

/** The speech noun that opens tokens [from, limit), and whose it is: "è la richiesta di X", "a crítica é de X". */
export function nounOwner(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Pick<Attribution, 'subject' | 'cue'> | null {
  const bits = (i: number) => (i < limit ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  if (lexicon.of.size === 0) return null;
  for (let i = from; i < from + 5; i++) {
    if (bits(i) & (flag.Boundary | flag.Preposition)) return null;
    const isFront = i === from || bits(i) & flag.Determiner;
    if (bits(i) & flag.Capital && !isFront) return null;
    if (bits(i) & flag.Verb && !(bits(i) & flag.Noun)) return null;
    if (!(bits(i) & flag.Noun)) continue;
    let of = i + 1;
    // "a crítica é de X": the copula between.
    while (of < i + 4 && (bits(of) & flag.Skip || (bits(of) & ~flag.Guess) === 0)) of++;
    if (!lexicon.of.has(tokens[of]?.word ?? '')) {
      const agent = lexicon.traits.nameCapitals ? personWithin(tokens, i + 1, limit, true) : null;
      return agent && { subject: agent, cue: i };
    }
    let to = of + 1;
    while (to - i < LONGEST && !(bits(to) & (flag.Boundary | flag.AnyVerb))) to++;
    if (speaks(tokens.slice(of + 1, to))) return { subject: { from: of + 1, to, weak: false }, cue: i };
    return null;
  }
  return null;
}

/** “…”는 것이 문씨의 설명이다, 「…」というのが市長の主張だ: the possessor of a speech noun behind the quote. */
export function nounBehind(frame: Frame): Attribution | null {
  const { at, sentence, lexicon } = frame;
  if (!lexicon.traits.verbFinal) return null;
  if (lexicon.data.nounThenName) return pointedNoun(frame);
  for (let i = at + 2; i < Math.min(sentence.to, at + 10); i++) {
    const bits = bitsAt(frame, i);
    const isNoun = (bits & flag.Noun) > 0 || startsNoun(frame, i);
    if (bits & (flag.Quoted | flag.Verb) && !isNoun) return null;
    if (!isNoun) continue;
    const subject = possessorBefore(frame, i, at + 1);
    if (subject) return { subject, cue: i, confidence: 'direct' };
  }
  return null;
}

/** Persian «Q»؛ این پاسخ فروتن بود: this was X's answer. */
function pointedNoun({ at, sentence, tokens, lexicon }: Frame): Attribution | null {
  const bits = (i: number) => (i < sentence.to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const from = bits(at + 1) & flag.Punctuation ? at + 2 : at + 1;
  if (!(bits(from) & flag.Determiner)) return null;
  let noun = from + 1;
  while (noun < from + 4 && !(bits(noun) & flag.Noun)) noun++;
  let to = noun + 1;
  while (to - noun < LONGEST && !(bits(to) & flag.Boundary) && !lexicon.auxiliaries.has(tokens[to]?.word ?? '')) to++;
  const isClosed = bits(noun) & flag.Noun && to > noun + 1 && lexicon.auxiliaries.has(tokens[to]?.word ?? '');
  return isClosed ? { subject: { from: noun + 1, to, weak: false }, cue: noun, confidence: 'direct' } : null;
}

/** Korean 설명이다: a speech noun with its copula. */
const startsNoun = (frame: Frame, i: number) =>
  frame.lexicon.ofEndings.length > 0 &&
  frame.lexicon.nouns.some((noun) => wordAt(frame, i).startsWith(noun) && wordAt(frame, i).length <= noun.length + 4);

function possessorBehind(frame: Frame, noun: number): Phrase | null {
  const { tokens, at, lexicon } = frame;
  if (lexicon.of.size === 0 && !lexicon.data.nounThenName) return null;
  if (lexicon.of.size > 0 && !lexicon.of.has(wordAt(frame, noun + 1))) return null;
  const from = lexicon.of.size > 0 ? noun + 2 : noun + 1;
  const stop = flag.Boundary | flag.AnyVerb | flag.Preposition | flag.Skip | flag.Time | flag.Conjunction;
  let to = from;
  while (to < at && to - from < LONGEST) {
    const bits = bitsAt(frame, to);
    if (bits & stop && !(bits & (flag.Capital | flag.Role | flag.Title | flag.Determiner | flag.Link))) break;
    to++;
  }
  return speaks(tokens.slice(from, to)) ? { from, to, weak: false } : null;
}

function possessorBefore(frame: Frame, noun: number, floor = frame.sentence.from): Phrase | null {
  const { tokens, lexicon } = frame;
  if (lexicon.ofBehind.size === 0 && lexicon.ofEndings.length === 0) return null;
  // "उनका जवाब था": a possessive pronoun right before its noun.
  if (noun > floor && bitsAt(frame, noun - 1) & flag.Pronoun && lexicon.traits.plainWords)
    return { from: noun - 1, to: noun, weak: false };
  for (let i = noun - 1; i >= Math.max(floor, noun - 4); i--) {
    const isWord = lexicon.ofBehind.has(wordAt(frame, i));
    const to = isWord ? i : i + 1;
    const isCased =
      lexicon.ofEndings.some((ending) => wordAt(frame, i).endsWith(ending)) &&
      (lexicon.otherMarks.length === 0 || (bitsAt(frame, i) & flag.OtherCase) > 0);
    if (!isWord && !isCased) {
      if (bitsAt(frame, i) & (flag.Boundary | flag.AnyVerb)) return null;
      continue;
    }
    let from = to - 1;
    const stop =
      flag.Boundary |
      flag.AnyVerb |
      flag.Preposition |
      flag.OtherCase |
      flag.SubjectMark |
      flag.Time |
      flag.Conjunction;
    while (from > floor && to - from < LONGEST) {
      // 주민 김영수(71) 씨의 말처럼: an age stands inside the phrase.
      const isAge = /^[)）]$/.test(wordAt(frame, from - 1)) && /^[(（]$/.test(wordAt(frame, from - 3));
      if (!isAge && bitsAt(frame, from - 1) & stop) break;
      from -= isAge ? 3 : 1;
    }
    while (from < to - 1 && bitsAt(frame, from) & flag.Skip) from++;
    // "“Q” करने का आरोप": what is done, not who does it.
    if (tokens.slice(from, to).every(({ bits }) => bits & flag.Skip)) return null;
    return to > from && (isWord || floor > frame.at || speaks(tokens.slice(from, to)))
      ? { from, to, weak: false }
      : null;
  }
  return null;
}

const speaks = (tokens: Frame['tokens']) => tokens.some((token) => token.bits & Person);
