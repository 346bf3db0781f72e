import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { findIntroduced, findShown } from './introduced.ts';
import { isPerson } from './is-person.ts';
import type { Lexicon } from './lexicon.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { nounOwner } from './noun-source.ts';
import type { Paragraph } from './paragraphs.ts';
import { personWithin } from './person-within.ts';
import { holds, type Phrase } from './phrase.ts';
import { sentenceAt } from './places.ts';
import type { Sentence } from './quote-sentences.ts';
import { verbSubject } from './scene-subject.ts';
import { type Speaker, toMention } from './speaker.ts';
import type { Token } from './tokens.ts';

/** Whom the paragraph before leaves in the scene: the subject of its last sentence, or of its last speech verb. */
export function toldSpeaker(paragraph: Paragraph, lexicon: Lexicon, here: Speaker): Speaker | null {
  const { sentences, tokens } = paragraph;
  const last = sentences[sentences.length - 1];
  if (!last || !isPlain(tokens, last)) return null;
  let isGoingOn = here.own;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const sentence = sentences[i];
    if (!sentence || !isPlain(tokens, sentence)) break;
    const inner = tokens.slice(sentence.from, sentence.to);
    const speaks = inner.some((token) => token.bits & flag.Verb);
    const found = speaks || isGoingOn ? sentenceSpeaker(paragraph, i, lexicon, here) : null;
    if (found) return found;
    // "Anna stands in the door. Would she come back? ¶ – Never – she answers.": a sentence without a subject goes on with the one before.
    isGoingOn &&= lexicon.data.dropsSubject === true && sentences.length - i < 3;
  }
  return null;
}

export const endsInQuote = (paragraph: Paragraph | undefined) =>
  (paragraph?.tokens.slice(-2) ?? []).some((token) => token.bits & flag.Quoted);

/** Whom the words behind a quote show: “Q.” Perched on a bin, Zoé Fabiani shouts. `start` is the first token behind it. */
export function personAfter(paragraph: Paragraph, start: number, lexicon: Lexicon, here: Speaker): Speaker | null {
  if (lexicon.data.capitals) {
    const mention = toMention(paragraph, findIntroduced(paragraph, start, lexicon));
    return mention && { ...here, mention, confidence: 'likely' };
  }
  const { tokens, sentences } = paragraph;
  const place = sentenceAt(sentences, start);
  const sentence = sentences[place];
  if (!sentence || sentence.from !== start) return null;
  const whose = toMention(paragraph, ownerOfNoun(tokens, sentence, lexicon));
  if (whose) return { ...here, mention: whose, confidence: 'likely' };
  const found = sentenceSpeaker(paragraph, place, lexicon, here);
  const { mention } = found ?? {};
  const inside = mention
    ? tokens.slice(sentence.from, sentence.to).filter(({ start, end }) => start >= mention.start && end <= mention.end)
    : [];
  const isSurname = lexicon.surnames.has(inside[0]?.word.charAt(0) ?? '');
  if (isSurname || inside.some((token) => token.bits & (flag.Title | flag.Role | flag.Pronoun))) return found;
  const shown = toMention(paragraph, findShown(paragraph, sentence, lexicon));
  return shown && { ...here, mention: shown, confidence: 'likely' };
}

/** “Q!” 3학년 오하람 군의 외침에 교사가 뛰어나왔다: whose the first noun of speech is. */
function ownerOfNoun(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): Phrase | null {
  if (!lexicon.traits.verbFinal || !lexicon.traits.plainWords) return null;
  const stop = flag.Boundary | flag.AnyVerb | flag.SubjectMark | flag.Time | flag.Preposition;
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    const subject = possessorOf(tokens, { from: i, to: i + 1, weak: false }, from, lexicon);
    if (subject) return subject;
    // सुनीता की | आँखें नम हो गईं
    if (!lexicon.ofBehind.has(tokens[i - 1]?.word ?? '') || !((tokens[i]?.bits ?? 0) & flag.Noun)) continue;
    let start = i - 1;
    while (start > from && i - start < 5 && !((tokens[start - 1]?.bits ?? 0) & stop)) start--;
    if (start < i - 1) return { from: start, to: i - 1, weak: false };
  }
  return null;
}

/** “Q.” This is what X says: the next sentence opens with a word that points back to the quote. */
export function pointedSpeaker(paragraph: Paragraph, place: number, lexicon: Lexicon, here: Speaker): Speaker | null {
  const sentence = paragraph.sentences[place];
  const { tokens } = paragraph;
  if (!sentence || !isPlain(tokens, sentence)) return null;
  // «Q». Così il segretario a margine del congresso.
  const source = tokens[sentence.from]?.bits ?? 0;
  const isSource = source & flag.SourceBehind && !holds(tokens, sentence, flag.Verb);
  const named = isSource ? toMention(paragraph, firstSubject(tokens, sentence.from + 1, sentence.to, lexicon)) : null;
  const pointed = { ...here, own: true, led: true, confidence: 'direct' as const };
  if (named) return { ...pointed, mention: named };
  // «Q». È la richiesta che arriva da Anna Neri.
  const owner =
    lexicon.traits.nameCapitals && here.alone ? nounOwner(tokens, sentence.from, sentence.to, lexicon) : null;
  const owned = owner && toMention(paragraph, owner.subject);
  if (owned) return { ...pointed, mention: owned };
  const opens = tokens.slice(sentence.from, sentence.from + 3).some((token) => lexicon.pointers.has(token.word));
  if (!opens || !holds(tokens, sentence, flag.Verb)) return null;
  const found = sentenceSpeaker(paragraph, place, lexicon, here);
  return found && here.alone && lexicon.traits.nameCapitals ? { ...pointed, mention: found.mention } : found;
}

export const isPlain = (
  tokens: readonly Token[],
  sentence: { readonly from: number; readonly to: number } | undefined,
) =>
  sentence !== undefined &&
  !tokens.slice(sentence.from, sentence.to).some(({ bits, start, end }) => bits & flag.Quoted && end - start > SIGN);

/** UTF-16 units with the marks: no words of speech, but a sign (白く「ゆ」と染めた暖簾). */
const SIGN = 4;

export const endsInColon = ({ tokens }: Paragraph) => /^[:：]$/.test(tokens[tokens.length - 1]?.word ?? '');

export function sentenceSpeaker(paragraph: Paragraph, place: number, lexicon: Lexicon, here: Speaker): Speaker | null {
  const sentence = paragraph.sentences[place];
  if (!sentence) return null;
  const { tokens } = paragraph;
  // 本报讯（记者柏小满）: who reports.
  if (
    lexicon.data.unspaced &&
    place === 0 &&
    sentence.to < tokens.length &&
    /^[）)】]$/.test(tokens[sentence.to - 1]?.word ?? '')
  )
    return null;
  const subject = lexicon.traits.verbFinal
    ? findMarkedSubject(tokens, sentence.from, sentence.to, lexicon)
    : verbSubject(tokens, sentence, lexicon);
  const possessor = subject
    ? possessorOf(tokens, subject, sentence.from, lexicon)
    : ownerOfNoun(tokens, sentence, lexicon);
  if (possessor) return { ...here, mention: toMention(paragraph, possessor), confidence: 'likely' };
  const { capitals, nounCapitals } = lexicon.data;
  const isNobody = !subject || !isPerson(tokens, subject, paragraph.names);
  const named = capitals && !nounCapitals && isNobody ? personWithin(tokens, sentence.from, sentence.to, false) : null;
  if (subject && capitals && !nounCapitals && isNobody && !named) return null;
  // Arabic "أمام الباب يقف الحاج صابر": behind an opening phrase and a verb that no list holds, the first title or role.
  const shown = !subject && lexicon.traits.plainInverted ? findShown(paragraph, sentence, lexicon) : null;
  const mention = toMention(paragraph, named ?? subject ?? shown);
  return mention && { ...here, mention, confidence: 'likely' };
}

/** 임채영 변호사의 지적은 날카롭다: a noun of speech as the topic, and whose it is before it. */
function possessorOf(tokens: readonly Token[], { from, to }: Phrase, floor: number, lexicon: Lexicon): Phrase | null {
  const word = tokens[to - 1]?.word ?? '';
  if (lexicon.ofEndings.length === 0 || lexicon.data.capitals || !lexicon.nouns.some((noun) => word.startsWith(noun)))
    return null;
  const owner = to - 2;
  if (owner < floor || !lexicon.ofEndings.some((ending) => tokens[owner]?.word.endsWith(ending))) return null;
  const stop = flag.Boundary | flag.AnyVerb | flag.OtherCase | flag.SubjectMark | flag.Time;
  let start = owner;
  while (start > floor && owner - start < 3 && !((tokens[start - 1]?.bits ?? 0) & stop)) start--;
  return start < from ? { from: start, to: owner + 1, weak: false } : null;
}
