import { findDistantSubject } from './distant-subject.ts';
import * as flag from './flags.ts';
import type { Attribution, Frame } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { holds, type Phrase } from './phrase.ts';
import { postposedSubject } from './postposed-subject.ts';
import { findRightSubject } from './right-subject.ts';
import type { Token } from './tokens.ts';

/** Between the quote and its verb, else before the quote; in scripts with capitals also behind the verb. */
export function verbFinalSubject(frame: Frame, start: number, verb: number): Phrase | null {
  const { at, sentence, tokens, lexicon } = frame;
  const hasMarks = lexicon.traits.marked;
  const parted =
    start > at + 1 ||
    tokens[at + 1]?.bits === undefined ||
    /[.,،!?؟]$/.test(frame.text.slice(frame.draft.start, frame.draft.end));
  // Persian "فاطمه که … این را گفت": a relative clause parts the subject from its verb.
  if (!hasMarks && !lexicon.data.capitals && parted && at === sentence.from)
    for (let i = start + 1; i < Math.min(start + 5, verb); i++)
      if ((tokens[i]?.bits ?? 0) & (flag.Opener | flag.Relative)) return { from: start, to: i, weak: false };
  if (verb > start && (hasMarks || (parted && at === sentence.from))) {
    const between = findMarkedSubject(tokens, start, verb, lexicon) ?? postposedSubject(tokens, start, verb, lexicon);
    // 전북도는 윤 명창을 “Q”으로 소개하고 오는 …: an ending like a topic's on a word that is nobody yields to the topic before the quote.
    const isNobody =
      between !== null &&
      lexicon.subjectMarks.length > 0 &&
      !lexicon.data.unspaced &&
      !holds(tokens, between, flag.Role | flag.Title | flag.Pronoun);
    const topic = isNobody && at > sentence.from ? findMarkedSubject(tokens, sentence.from, at, lexicon) : null;
    if (topic && (tokens[topic.to - 1]?.bits ?? 0) & flag.SubjectMark) return topic;
    if (between) return between;
  }
  // Turkish "Mehmet Toprak, “…” diyerek …": the subject stands right before the quote.
  if (lexicon.data.capitals && tokens[at - 1]?.word === ',' && at - 1 > sentence.from) {
    const before = findMarkedSubject(tokens, sentence.from, at, lexicon);
    if (before && before.to === at - 1) return before;
  }
  // "Cumhuriyet savcısı, raporun “Q” olduğunu belirterek …": a nominative before the comma that opens the sentence.
  const opener = lexicon.data.capitals && at > sentence.from ? beforeFirstComma(frame) : null;
  if (opener) return opener;
  if (lexicon.data.capitals || (!hasMarks && verb === start)) {
    const right = findRightSubject(tokens, verb, sentence.to, lexicon);
    if (right) return right;
    // “Q” sözleriyle noktaladı konuşmasını genç yönetmen: the person comes last.
    const last =
      lexicon.data.capitals && at === sentence.from ? findDistantSubject(tokens, verb, sentence.to, lexicon) : null;
    if (last) return last;
  }
  if (at > sentence.from) return findMarkedSubject(tokens, sentence.from, at, lexicon);
  // “Q”, कहकर निर्देशक ने फ़ोन रख दिया: who said it and did something follows.
  const behind = lexicon.data.subjectWords ? findMarkedSubject(tokens, verb + 1, sentence.to, lexicon) : null;
  return behind && (tokens[behind.to - 1]?.bits ?? 0) & flag.SubjectMark ? behind : null;
}

/** “Q” bilgisini veren X, “Q” olarak tanımlayan X: whatever the verb, the person whom its participle describes; the token of the participle. */
export function attributiveVerb({ sentence, tokens, lexicon }: Frame, start: number): number {
  if (lexicon.attributiveEndings.length === 0) return -1;
  const person = flag.Capital | flag.Role | flag.Title;
  for (let i = start; i < Math.min(start + 6, sentence.to - 1); i++) {
    const { word = '', bits = 0 } = tokens[i] ?? {};
    if (bits & (flag.Punctuation | flag.Quoted | flag.Conjunction | flag.Capital)) return -1;
    const isParticiple =
      word.length > 4 && !(bits & flag.Role) && lexicon.attributiveEndings.some((ending) => word.endsWith(ending));
    if (isParticiple && tokens.slice(i + 1, i + 4).some((token) => token.bits & person)) return i;
    if (bits & flag.Verb) return -1;
  }
  return -1;
}

function beforeFirstComma({ at, sentence, tokens, lexicon }: Frame): Phrase | null {
  let comma = sentence.from + 1;
  while (comma < at && comma - sentence.from < 7 && !((tokens[comma]?.bits ?? 0) & flag.Punctuation)) comma++;
  if (tokens[comma]?.word !== ',' || comma >= at) return null;
  const found = findMarkedSubject(tokens, sentence.from, comma, lexicon);
  return found && found.to === comma && found.from === sentence.from ? found : null;
}

/** 「Q」と話すのは、X。: behind the verb and a word that turns the clause around. */
export function cleftSubject({ tokens, sentence, lexicon }: Frame, verb: number): Phrase | null {
  for (let i = verb + 1; i <= Math.min(verb + 2, sentence.to - 2); i++) {
    if (!lexicon.clefts.has(tokens[i]?.word ?? '')) continue;
    const from = (tokens[i + 1]?.bits ?? 0) & flag.Punctuation ? i + 2 : i + 1;
    let to = from;
    while (to < sentence.to && !/^[。（(]$/.test(tokens[to]?.word ?? '')) to++;
    return to > from ? { from, to, weak: false } : null;
  }
  return null;
}

/** 「Q」とX氏。: a person and no verb between the particle and the end of the sentence. */
export function quotedBy({ at, lexicon, tokens, sentence }: Frame, particle: number): Phrase | null {
  let to = sentence.to;
  while (to > particle && (tokens[to - 1]?.bits ?? 0) & flag.Punctuation)
    to = Math.max(particle, beforeBracket(tokens, to - 1, particle));
  const inner = tokens.slice(particle + 1, to);
  // 「Q」と三浦。: one word of no known kind.
  const [only] = inner;
  const isName =
    at === sentence.from &&
    inner.length === 1 &&
    only?.bits === 0 &&
    NAME.test(only.word) &&
    !isVerbal(only.word, lexicon);
  if (isName) return { from: particle + 1, to, weak: false };
  const last = inner[inner.length - 1]?.bits ?? 0;
  const isPerson =
    inner.length < 9 &&
    last & (flag.Title | flag.Role) &&
    !inner.some((token) => token.bits & (flag.Verb | flag.Punctuation));
  return isPerson ? { from: particle + 1, to, weak: false } : null;
}

/** 「Q」と強調。: the noun of a verb that is known. */
function isVerbal(word: string, { words }: Lexicon): boolean {
  for (const [known, bits] of words) if (bits & flag.Verb && known.startsWith(word)) return true;
  return false;
}

/** A family name, or a foreign one. */
const NAME = /^(?:\p{Script=Han}{2,5}|\p{Script=Katakana}[\p{Script=Katakana}ー・]{1,9})$/u;

/** 松尾健太郎監督（46）: where the bracket opens that token `close` closes, else `close` itself. */
function beforeBracket(tokens: Frame['tokens'], close: number, floor: number): number {
  if (!/^[)）]$/.test(tokens[close]?.word ?? '')) return close;
  let open = close;
  while (open > floor && !/^[(（]$/.test(tokens[open]?.word ?? '')) open--;
  return open > floor ? open : close;
}

/** 「Q」と彼女は言い、…: the topic between the particle and the verb of speech. */
export function topicBehind({ at, tokens, sentence, lexicon }: Frame, particle: number): Phrase | null {
  for (let i = particle + 2; i < Math.min(sentence.to, particle + 12); i++) {
    // 「Q」と松尾健太郎さん（46）は話す: an age belongs to the name.
    if (/^[(（]$/.test(tokens[i]?.word ?? '')) while (i < sentence.to && !/^[)）]$/.test(tokens[i]?.word ?? '')) i++;
    if (/^[)）]$/.test(tokens[i]?.word ?? '')) continue;
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Punctuation | flag.Quoted)) break;
    if (bits & flag.Verb) {
      const subject = findMarkedSubject(tokens, particle + 1, i, lexicon);
      const isMarked = subject && (tokens[subject.to - 1]?.bits ?? 0) & (flag.SubjectMark | flag.Pronoun);
      return isMarked ? subject : null;
    }
  }
  // 「Q」と、案内役の老人が指さした: a person who carries the mark, whatever the verb.
  const first = (tokens[particle + 1]?.bits ?? 0) & flag.Punctuation ? particle + 2 : particle + 1;
  const isPerson = ({ bits }: Token) => (bits & (flag.Role | flag.Title | flag.Pronoun)) > 0;
  for (let end = first + 1; at === sentence.from && end <= Math.min(sentence.to, first + 13); end++) {
    const last = tokens[end - 1];
    if (!last || last.bits & (flag.Punctuation | flag.Quoted)) return null;
    if (!(last.bits & (flag.SubjectMark | flag.Pronoun))) continue;
    const subject = findMarkedSubject(tokens, first, end, lexicon);
    if (subject && subject.to === end && tokens.slice(subject.from, end).some(isPerson)) return subject;
  }
  return null;
}

/** 「Q」（立憲民主党の田中幹事長）: a person in brackets right behind the quote. */
export function bracketed(frame: Frame): Attribution | null {
  const { tokens, sentence, at, lexicon } = frame;
  if (!lexicon.data.unspaced || !/^[（(]$/.test(tokens[at + 1]?.word ?? '')) return null;
  let to = at + 2;
  while (to < sentence.to && !/^[)）]$/.test(tokens[to]?.word ?? '')) to++;
  const isPerson = tokens.slice(at + 2, to).some(({ bits }) => bits & (flag.Title | flag.Role));
  return isPerson && to < sentence.to
    ? { subject: { from: at + 2, to, weak: false }, cue: at + 1, confidence: 'direct' }
    : null;
}
