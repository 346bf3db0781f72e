import { fromSource } from './attribute-source.ts';
import { subjectOf } from './clause-subject.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import type { Frame } from './frame.ts';
import { isNounHere } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import type { Sentence } from './quote-sentences.ts';
import { isPlain, sentenceSpeaker } from './scene.ts';
import { type Mention, type Speaker, toMention } from './speaker.ts';
import type { Token } from './tokens.ts';
import { verbSecondSubject } from './verb-second.ts';
import { isPersonal, viewHolder } from './view-holder.ts';

/**
 * "Das sei „eine Frechheit“.": a sentence in the mood of reported speech goes on telling what the last speaker said. That
 * speaker, from the clause before in the sentence, from the sentences before in this paragraph or the one before;
 * undefined when the sentence is not in that mood.
 */
export function reportedSpeaker(
  reading: Reading,
  number: number,
  place: number,
  here: Speaker,
  last: Speaker | null,
  lexicon: Lexicon,
): Speaker | null | undefined {
  const paragraph = reading.paragraphs[number];
  const sentence = paragraph?.sentences[place];
  if (!paragraph || !sentence || lexicon.reported.size === 0) return undefined;
  const { tokens, sentences } = paragraph;
  const mood = ({ from, to }: Sentence) =>
    tokens.slice(from, Math.min(to, from + 60)).findIndex((token) => lexicon.reported.has(token.word));
  const reportedAt = mood(sentence);
  if (reportedAt < 0) return undefined;
  const speaker = (subject: Parameters<typeof toMention>[1]): Speaker | null => {
    const mention = toMention(paragraph, subject);
    return mention && { ...here, mention, confidence: 'likely' };
  };
  const view = viewHolder(tokens, sentence.from, sentence.from + reportedAt, lexicon);
  if (view && isPersonal(tokens, view)) return speaker(view);
  const own = clauseBefore(paragraph, sentence, sentence.from + reportedAt, lexicon);
  if (own) return speaker(own);
  let fallback: Speaker | null = null;
  for (let i = place - 1; i >= Math.max(0, place - 6); i--) {
    const before = sentences[i];
    if (!before || !isPlain(tokens, before)) break;
    const said = speaker(saidBy(reading.text, paragraph, before, reading.drafts[0], lexicon));
    if (said) return said;
    if (mood(before) >= 0) continue;
    const found = sentenceSpeaker(paragraph, i, lexicon, here);
    fallback ??= found;
  }
  if (fallback) return fallback;
  return last?.mention ? { ...here, mention: last.mention, verb: last.verb, confidence: 'likely' } : null;
}

/** "Kern bezweifelte den Nutzen: Die Brücke sei „…“", "Obwohl Kern mit Geld rechnet, sei …": the clause before. */
function clauseBefore({ tokens }: Paragraph, { from }: Sentence, reportedAt: number, lexicon: Lexicon) {
  const isSubordinate = ((tokens[from]?.bits ?? 0) & flag.Opener) > 0;
  for (let i = reportedAt - 1; i > from; i--) {
    const mark = tokens[i]?.word;
    if (mark === ',' && isSubordinate) return firstSubject(tokens, from + 1, i, lexicon);
    if (mark === ':' || mark === ',') return verbSecondSubject(tokens, from, i, lexicon);
  }
  return null;
}

/** Tokens of a sentence that may name who spoke. */
const REACH = 150;

/** Whom a plain sentence gives as speaking: its source, or the subject of its speech verb. */
function saidBy(
  text: string,
  { tokens, names }: Paragraph,
  sentence: Sentence,
  draft: Frame['draft'] | undefined,
  lexicon: Lexicon,
) {
  if (!draft) return null;
  // A window keeps the work bounded in a sentence that never ends.
  const window = { from: Math.max(sentence.from, sentence.to - REACH), to: sentence.to };
  const frame: Frame = { text, tokens, sentence: window, at: window.to, draft, lexicon, names };
  for (let i = window.from; i < window.to; i++)
    if ((tokens[i]?.bits ?? 0) & flag.Verb && !isNounHere(frame, i)) {
      const subject = subjectOf(frame, i);
      if (subject && !subject.weak) return subject;
    }
  return null;
}

/** "Selon elle, le chantier durera. Et d’ajouter : « Q »": the source that opens a plain sentence, the one before the quote's own. */
export function openingSourceOf(
  { text, drafts }: Reading,
  paragraph: Paragraph,
  place: number,
  here: Speaker,
  lexicon: Lexicon,
): Speaker | null {
  const { tokens, names } = paragraph;
  const sentence = paragraph.sentences[place];
  const [draft] = drafts;
  if (!lexicon.data.capitals || !draft || !sentence || !isPlain(tokens, sentence)) return null;
  const first = tokens[sentence.from]?.bits ?? 0;
  if (!(first & flag.Source) || first & flag.Preposition) return null;
  const found = fromSource({ text, tokens, sentence, at: sentence.to, draft, lexicon, names }, sentence.from);
  const mention = found && toMention(paragraph, found.subject);
  return mention && isPerson(tokens, mention) ? { ...here, mention, confidence: 'likely' } : null;
}

const isPerson = (tokens: readonly Token[], mention: Mention) =>
  tokens.some(
    (token) =>
      token.start >= mention.start &&
      token.end <= mention.end &&
      (token.bits & (flag.Role | flag.Title | flag.Pronoun) ||
        (token.start === mention.start && token.bits & flag.Capital && !(token.bits & flag.Determiner))),
  );
