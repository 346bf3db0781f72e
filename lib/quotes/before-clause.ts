import { clauseOpener, pronounAlone } from './clause-opener.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import { holds, type Phrase } from './phrase.ts';

/** 對於補償，宋佳一口回絕：「…」: no verb of speech behind the last comma, but a person that opens its clause. */
export function lastClause(frame: Frame, cue: number, tells: boolean): Phrase | null {
  const { at, lexicon, tokens, text } = frame;
  if (lexicon.data.order !== 'subject-verb' || !lexicon.data.dropsSubject) return null;
  let comma = at - 2;
  while (comma > cue && !/^[，,]$/.test(wordAt(frame, comma))) comma--;
  if (comma <= cue) return null;
  if (lexicon.data.unspaced) while (!/^[，,]$/.test(wordAt(frame, cue))) cue++;
  if (!lexicon.data.unspaced) {
    // "Hỏi có điều gì muốn nhắn gửi, bà Liên lau nước mắt: “Q”"
    const opens = bitsAt(frame, comma + 1) & (flag.Title | flag.Capital | flag.Pronoun);
    return opens ? firstSubject(tokens, comma + 1, at - 1, lexicon) : null;
  }
  const subject = clauseOpener(frame, null, at - 1);
  if (!subject || subject.from <= cue) return null;
  const opens = tokens[subject.from];
  const isPerson = holds(tokens, subject, tells ? flag.Pronoun : flag.Role | flag.Title | flag.Pronoun);
  return isPerson || lexicon.surnames.has(text.charAt(opens?.start ?? 0)) ? pronounAlone(frame, subject) : null;
}

/** "Klaim itu ditanggapi dingin oleh Iwan: “Q”": the agent of a passive right before the colon. */
export function agentBefore({ at, sentence, tokens, lexicon }: Frame): Phrase | null {
  if (lexicon.data.strictSecond) return null;
  const named = flag.Capital | flag.Role | flag.Title | flag.Particle | flag.Determiner;
  for (let i = at - 2; i > sentence.from && at - i < 8; i--) {
    const token = tokens[i];
    if (token && lexicon.agents.has(token.word)) return i < at - 2 ? { from: i + 1, to: at - 1, weak: false } : null;
    if (!token || !(token.bits & named)) return null;
  }
  return null;
}

/** "Il poeta, che qui presentò il libro, …": the comma before the relative clause that the comma `close` ends, else `close`. */
export function relativeStart(frame: Frame, close: number): number {
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
export function openingBracket(frame: Frame, close: number): number {
  for (let i = close - 1; i >= Math.max(frame.sentence.from, close - 20); i--) if (wordAt(frame, i) === '(') return i;
  return close;
}

/** "«Укрзалізниця» у відповіді зазначила: «Q»": a short name in marks that opens the sentence. */
export function markedOpener({ at, sentence, tokens, lexicon }: Frame, verb: number): Phrase | null {
  const first = tokens[sentence.from];
  const next = tokens[sentence.from + 1]?.bits ?? flag.Punctuation;
  if (!first || !(first.bits & flag.Quoted) || sentence.from === at || verb <= sentence.from || !lexicon.data.bareNouns)
    return null;
  const isName = first.end - first.start < MOST_OF_A_NAME && !(next & flag.Punctuation);
  return isName ? { from: sentence.from, to: sentence.from + 1, weak: false } : null;
}

/** UTF-16 units with the marks. */
const MOST_OF_A_NAME = 40;
