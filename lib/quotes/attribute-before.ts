import { fromSource, isSourceBehind } from './attribute-source.ts';
import { chunkBack } from './chunk-back.ts';
import { clauseOpener } from './clause-opener.ts';
import { sharedSubject, subjectOf } from './clause-subject.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, followsLead, isNounHere, wordAt } from './frame.ts';
import { isPerson } from './is-person.ts';
import { isPersonal } from './lead-source.ts';
import { isClausal } from './lexicon.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { opensWithVerb } from './opens-with-verb.ts';
import { isParenthesis } from './parenthesis.ts';
import type { Phrase } from './phrase.ts';
import { verbSecondSubject } from './verb-second.ts';

/** X said: “Q” / X said, “Q” / X called it “Q”. */
export function before(frame: Frame): Attribution | null {
  const { at } = frame;
  const lead = wordAt(frame, at - 1);
  const isLed = /^[:：,，،]$/.test(lead);
  const farthest = /^[:：]$/.test(lead) ? 60 : isLed ? 14 : 5;
  const isColon = /^[:：]$/.test(lead);
  const agent = isColon ? agentBefore(frame) : null;
  if (agent) return { subject: agent, cue: at - 1, confidence: 'direct' };
  const found =
    nearestCue(frame, farthest, isLed ? flag.Verb : flag.AnyVerb) ??
    (isColon ? nearestCue(frame, 14, flag.Guess) : null);
  // 醫生透露，部門…：「Q」: what she says begins at the comma behind the verb.
  const tells = found !== null && found.subject !== null && /^[,，]$/.test(wordAt(frame, found.cue + 1));
  const near = isColon && found ? lastClause(frame, found.cue, tells) : null;
  if (near) return { subject: near, cue: at - 1, confidence: 'direct' };
  // "X said Y's plan would continue “Q”": a verb that is no speech verb yields to the one above it.
  const isWeak = found && !(bitsAt(frame, found.cue) & (flag.Verb | flag.Source | flag.Guess | flag.Possessive));
  return isWeak ? (outerCue(frame, found.cue) ?? found) : found;
}

/** X fumed «надто суворим» …: behind a word that ends as a verb does, where the quote's words go on with the sentence. */
export function beforeSmall(frame: Frame): Attribution | null {
  const { text, draft, lexicon, tokens } = frame;
  if (!lexicon.data.capitals || !/^\p{Ll}/u.test(text.charAt(draft.start))) return null;
  const words = text.slice(draft.start, draft.end).split(/\s+/).length;
  const found = words > 1 ? nearestCue(frame, 14, flag.Guess) : null;
  return found?.subject && (words > 3 || isPersonal(tokens, found.subject)) ? found : null;
}

/** X: “Q”, without a verb. */
export function label(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!followsLead(frame) || at - sentence.from > 40) return null;
  // "Die Kosten seien bekannt: „Q“": reported speech itself, whose speaker an earlier sentence names.
  for (let i = sentence.from; i < at; i++) if (lexicon.reported.has(wordAt(frame, i))) return null;
  const find = lexicon.data.order === 'verb-final' ? findMarkedSubject : firstSubject;
  // 說起這次，他嗓子沙啞：「…」: the clause right before that shows a person.
  const near = isClausal(lexicon) ? clauseOpener(frame, null, at - 1) : null;
  const first = near ?? find(tokens, sentence.from, at - 1, lexicon);
  const isSomebody = first !== null && isPerson(tokens, first, frame.names);
  const isKept = isSomebody || (first !== null && !lexicon.data.articles);
  const subject = isKept ? first : (lastNamed(frame) ?? nominative(frame) ?? first);
  if (!subject || opensWithVerb(frame, subject)) return null;
  // Arabic "ثم استدرك: «Q»": one unknown word before the colon is a verb without its subject.
  const isBare = subject.to === at - 1 && subject.to - subject.from === 1 && bitsAt(frame, subject.from) === 0;
  if (isBare && lexicon.data.order === 'verb-subject')
    return { subject: null, cue: subject.from, confidence: 'likely' };
  // "Sa seule requête : « … »": a speech noun that names nobody leaves the speaker to the sentences before.
  const inner = tokens.slice(subject.from, subject.to);
  const isNoun =
    inner.some(({ bits }) => bits & flag.Noun) &&
    !inner.some(({ bits }) => bits & (flag.Role | flag.Title | flag.Pronoun));
  if (isNoun && lexicon.data.dropsSubject) return { subject: null, cue: at - 1, confidence: 'likely' };
  return { subject, cue: at - 1, confidence: subject.to >= at - 1 ? 'direct' : 'likely' };
}

/** X said that … “Q” …: the nearest speech verb before the quote. */
export function beforeFar(frame: Frame): Attribution | null {
  const nearest = nearestCue(frame, 80, flag.Verb);
  if (!nearest || frame.lexicon.data.order === 'verb-final') return nearest;
  // "…, though he said": a clause of its own.
  for (let i = nearest.cue; i > frame.sentence.from; i--)
    if (bitsAt(frame, i) & (flag.Opener | flag.Conjunction) && bitsAt(frame, i - 1) & flag.Punctuation) return nearest;
  return outerCue(frame, nearest.cue) ?? nearest;
}

/** "X said that Y's plan, announced …, was “Q”": the first speech verb before `cue`, unless another quote stands between. */
function outerCue(frame: Frame, cue: number): Attribution | null {
  for (let i = frame.sentence.from; i < cue; i++) {
    if (!(bitsAt(frame, i) & flag.Verb) || isNounHere(frame, i)) continue;
    if (frame.tokens.slice(i, cue).some((token) => token.bits & flag.Quoted || token.word === ';')) continue;
    const subject = subjectOf(frame, i);
    if (subject && !subject.weak) return { subject, cue: i, confidence: 'likely' };
  }
  return null;
}

function nearestCue(frame: Frame, farthest: number, wanted: number): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  for (let i = at - 1; i >= sentence.from && at - i <= farthest; i--) {
    if (wordAt(frame, i) === ')') i = openingBracket(frame, i);
    if (i < at - 2 && /^[,،]$/.test(wordAt(frame, i))) i = relativeStart(frame, i);
    const bits = bitsAt(frame, i);
    const source =
      bits & (flag.Source | flag.SourceAfter | flag.Possessive) || isSourceBehind(frame, i)
        ? fromSource(frame, i)
        : null;
    if (source) return source;
    if (!(bits & wanted) || isNounHere(frame, i)) continue;
    // 车企提出的补偿: a verb before 的 tells of a thing.
    if (isClausal(lexicon) && lexicon.ofBehind.has(wordAt(frame, i + 1))) continue;
    const subject =
      bits & flag.Skip && !lexicon.data.unspaced && lexicon.data.order === 'verb-subject'
        ? sharedSubject(frame, i)
        : subjectOf(frame, i);
    // "ha querido valorar si las alertas llegaron a tiempo:": only the ending makes a verb, and its clause is another one's.
    if (wanted === flag.Guess && subject && bitsAt(frame, subject.from - 1) & flag.Opener) continue;
    if (subject && at - i > 2 && bitsAt(frame, subject.from - 1) & flag.Opener && wordAt(frame, at - 1) === ',') {
      const outer = outerCue(frame, i);
      if (outer) return outer;
    }
    if (subject) return { subject, cue: i, confidence: at - i < 12 ? 'direct' : 'likely' };
    const shared = markedOpener(frame, i) ?? sharedSubject(frame, i);
    const shown = isClausal(lexicon) && isLedBy(frame) ? clauseOpener(frame, null, at - 1) : null;
    const second = lexicon.data.nounCapitals ? verbSecondSubject(tokens, sentence.from, i, lexicon) : null;
    const first = firstSubject(tokens, sentence.from, i, lexicon);
    return {
      subject:
        shown ??
        shared ??
        second ??
        (first && (opensWithVerb(frame, first) || isParenthesis(frame, i, first)) ? null : first),
      cue: i,
      confidence: 'likely',
    };
  }
  return null;
}

/** "Più dura la preside Paola Gherardini: «Q»": a role or a full name right before the colon. */
function lastNamed({ at, sentence, tokens, lexicon }: Frame): Phrase | null {
  if (!lexicon.data.capitals || lexicon.data.nounCapitals || lexicon.data.order === 'verb-final') return null;
  const phrase = chunkBack(tokens, at - 2, sentence.from, lexicon);
  if (!phrase || phrase.weak) return null;
  let { from } = phrase;
  while (from < phrase.to && !(bitsOf(tokens, from) & (flag.Determiner | flag.Role | flag.Title | flag.Capital)))
    from++;
  if (from === sentence.from && !(bitsOf(tokens, from) & (flag.Determiner | flag.Role | flag.Title))) from++;
  const named = { ...phrase, from };
  return isPersonal(tokens, named) ? named : null;
}

/** "На это чиновник развел руками: «Q»": where nouns take no article, a role or a name between an opening phrase and the verb. */
function nominative({ at, sentence, tokens, lexicon }: Frame): Phrase | null {
  const bits = (i: number) => (i < at ? bitsOf(tokens, i) : flag.Punctuation);
  if (!lexicon.data.bareNouns || !(bits(sentence.from) & flag.Preposition)) return null;
  const person = flag.Role | flag.Title | flag.Capital;
  for (let i = sentence.from + 2; i < at - 2; i++) {
    if (!(bits(i) & person) || bits(i) & flag.Time || bits(i - 1) & (flag.Preposition | flag.Boundary)) continue;
    let to = i + 1;
    while (bits(to) & person) to++;
    if (bits(to) & (flag.Verb | flag.Guess)) return { from: i, to, weak: false };
  }
  return null;
}

const bitsOf = (tokens: Frame['tokens'], i: number) => tokens[i]?.bits ?? 0;

/** "Klaim itu ditanggapi dingin oleh Iwan: “Q”": the agent of a passive right before the colon. */
function agentBefore({ at, sentence, tokens, lexicon }: Frame): Phrase | null {
  if (lexicon.data.strictSecond) return null;
  const named = flag.Capital | flag.Role | flag.Title | flag.Particle | flag.Determiner;
  for (let i = at - 2; i > sentence.from && at - i < 8; i--) {
    const token = tokens[i];
    if (token && lexicon.agents.has(token.word)) return i < at - 2 ? { from: i + 1, to: at - 1, weak: false } : null;
    if (!token || !(token.bits & named)) return null;
  }
  return null;
}

/** 對於補償，宋佳一口回絕：「…」: no verb of speech behind the last comma, but a person that opens its clause. */
function lastClause(frame: Frame, cue: number, tells: boolean): Phrase | null {
  const { at, lexicon, tokens, text } = frame;
  if (lexicon.data.order !== 'subject-verb' || !lexicon.data.dropsSubject) return null;
  let comma = at - 2;
  while (comma > cue && !/^[，,]$/.test(wordAt(frame, comma))) comma--;
  if (comma <= cue) return null;
  if (!lexicon.data.unspaced) {
    // "Hỏi có điều gì muốn nhắn gửi, bà Liên lau nước mắt: “Q”"
    const opens = bitsAt(frame, comma + 1) & (flag.Title | flag.Capital | flag.Pronoun);
    return opens ? firstSubject(tokens, comma + 1, at - 1, lexicon) : null;
  }
  const subject = clauseOpener(frame, null, at - 1);
  if (!subject || subject.from <= comma) return null;
  const opens = tokens[subject.from];
  const isPerson = tokens
    .slice(subject.from, subject.to)
    .some((token) => token.bits & (tells ? flag.Pronoun : flag.Role | flag.Title | flag.Pronoun));
  return isPerson || lexicon.surnames.has(text.charAt(opens?.start ?? 0)) ? subject : null;
}

/** "«Укрзалізниця» у відповіді зазначила: «Q»": a short name in marks that opens the sentence. */
function markedOpener({ at, sentence, tokens, lexicon }: Frame, verb: number): Phrase | null {
  const first = tokens[sentence.from];
  const next = tokens[sentence.from + 1]?.bits ?? flag.Punctuation;
  if (!first || !(first.bits & flag.Quoted) || sentence.from === at || verb <= sentence.from || !lexicon.data.bareNouns)
    return null;
  const isName = first.end - first.start < MOST_OF_A_NAME && !(next & flag.Punctuation);
  return isName ? { from: sentence.from, to: sentence.from + 1, weak: false } : null;
}

/** UTF-16 units with the marks. */
const MOST_OF_A_NAME = 40;

/** "Il poeta, che qui presentò il libro, …": the comma before the relative clause that the comma `close` ends, else `close`. */
function relativeStart(frame: Frame, close: number): number {
  const { data } = frame.lexicon;
  if (data.nounCapitals || data.unspaced) return close;
  for (let i = close - 1; i > frame.sentence.from && close - i < 24; i--) {
    if (bitsAt(frame, i) & flag.Quoted || /^[;:]$/.test(wordAt(frame, i))) return close;
    if (!/^[,،]$/.test(wordAt(frame, i))) continue;
    const first = bitsAt(frame, i + 1) & flag.Preposition ? i + 2 : i + 1;
    const isRelative = bitsAt(frame, first) & flag.Relative || (data.articles && bitsAt(frame, first) & flag.Opener);
    return isRelative ? i : close;
  }
  return close;
}

/** What a bracket holds attributes nothing outside it ("(Reuters reported)"). */
function openingBracket(frame: Frame, close: number): number {
  for (let i = close - 1; i >= Math.max(frame.sentence.from, close - 20); i--) if (wordAt(frame, i) === '(') return i;
  return close;
}

const isLedBy = (frame: Frame) => /^[:：]$/.test(wordAt(frame, frame.at - 1));
