import {
  afterQuotes,
  behindStop,
  isOpening,
  isShown,
  lastShown,
  leadOf,
  nextParagraphSpeaker,
  tellsOfSpeech,
} from './around.ts';
import { firstSubject } from './first-subject.ts';
import { isToldOf, lendsSpeaker, openingPronoun, setsScene } from './inherit-near.ts';
import { findShown } from './introduced.ts';
import { isPerson } from './is-person.ts';
import { knownBehind, knownWithin } from './known-behind.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import { placeOf, sentenceAt } from './places.ts';
import { openingSourceOf, reportedSpeaker } from './reported.ts';
import { endsInColon, endsInQuote, personAfter, pointedSpeaker, sentenceSpeaker, toldSpeaker } from './scene.ts';
import { type Speaker, toMention } from './speaker.ts';
import { answerer, turnSpeaker } from './turns.ts';
import { verbSecondSubject } from './verb-second.ts';
import { viewHolder } from './view-holder.ts';

/** The speaker of a quote that its own sentence does not attribute: from what stands around it, nearest first. */
export function inherit(
  reading: Reading,
  number: number,
  index: number,
  own: readonly Speaker[],
  all: readonly Speaker[],
  last: Speaker | null,
  here: Speaker,
  lexicon: Lexicon,
): Speaker {
  const paragraph = reading.paragraphs[number];
  if (!paragraph) return here;
  const { tokens, sentences } = paragraph;
  const from = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker?.mention
      ? { ...here, mention: speaker.mention, verb: here.verb ?? speaker.verb, confidence: 'likely' }
      : null;
  const at = placeOf(paragraph, index);
  const place = sentenceAt(sentences, at);
  // Another quote of the same sentence shares its speaker ("…, she said, “…”, adding: “…”").
  const previousAt = index > (paragraph.drafts[0] ?? index) ? placeOf(paragraph, index - 1) : -1;
  const beside =
    previousAt >= 0 && sentenceAt(sentences, previousAt) === place && lendsSpeaker(reading, index - 1, all, lexicon)
      ? from(all[index - 1])
      : null;
  if (beside) return { ...beside, settled: true };
  // “Q ⏎ “Q,” said X: a quote that its paragraph leaves open goes on in the next one.
  const next = paragraph.drafts[paragraph.drafts.length - 1] === index ? index + 1 : -1;
  const isOpen = reading.drafts[index]?.closed === false && reading.drafts[next]?.paragraph === number + 1;
  const continued = isOpen && !here.own ? from(own[next]) : null;
  if (continued) return { ...continued, settled: true };
  const known = here.own ? null : knownBehind(reading, index, own, lexicon);
  if (known) return { ...here, mention: known, confidence: 'likely' };
  const turn = here.own ? null : from(turnSpeaker(reading, number, index, own));
  if (turn) return { ...turn, settled: true };
  const answer = here.alone ? answerer(reading, number, own, lexicon) : null;
  if (answer) return { ...here, mention: answer, confidence: 'likely' };
  // “Q”, मीना देवी की आँखें भर आईं। / 「Q」――都内の保育士からは…: without capitals, whom the rest of the quote's sentence shows.
  const sentenceHere = sentences[place];
  const rest =
    sentenceHere && !lexicon.data.capitals && !here.own && at === sentenceHere.from
      ? { from: at + 1, to: sentenceHere.to }
      : null;
  const shown = rest && toMention(paragraph, findShown(paragraph, rest, lexicon));
  if (shown) return { ...here, mention: shown, confidence: 'likely' };
  const reported = here.verb !== null ? undefined : reportedSpeaker(reading, number, place, here, last, lexicon);
  if (reported !== undefined) return reported ?? here;
  const sourced = here.own || here.alone ? openingSourceOf(reading, paragraph, place - 1, here, lexicon) : null;
  if (sourced) return sourced;
  // The sentence right before, when it holds no quote, sets the scene: "The accused fell silent. “…”"
  const between =
    place > 0 && setsScene(reading, paragraph, place - 1, own, lexicon)
      ? sentenceSpeaker(paragraph, place - 1, lexicon, here)
      : null;
  const isFirst = index === (paragraph.drafts[0] ?? index);
  const isScene =
    (here.own && (lexicon.data.capitals || isFirst || isShown(tokens, between))) ||
    (here.alone && isShown(tokens, between));
  if (between && lexicon.data.dropsSubject && isScene) return between;
  const opens = isOpening(tokens, at);
  const isInverted = lexicon.traits.nameCapitals && lexicon.data.order === 'verb-second';
  if (between && here.alone && isInverted && !opens) return between;
  const previousSentence = sentences[place - 1];
  if (
    !between &&
    here.own &&
    here.verb !== ':' &&
    lexicon.data.dropsSubject &&
    lexicon.data.capitals &&
    previousSentence
  ) {
    const named = isToldOf(tokens, previousSentence) ? knownWithin(reading, tokens, previousSentence, all) : null;
    if (named) return { ...here, mention: named, confidence: 'likely' };
  }
  // A quote on its own is often followed by the sentence that shows its speaker.
  const pointed = here.own ? null : pointedSpeaker(paragraph, place + 1, lexicon, here);
  if (pointed) return pointed;
  const isUnknown = here.alone && !lexicon.data.capitals && !isShown(tokens, between);
  const after =
    !here.own && (opens || isUnknown) ? personAfter(paragraph, behindStop(tokens, at), lexicon, here) : null;
  if (
    after &&
    (!endsInQuote(reading.paragraphs[number - 1]) || tellsOfSpeech(paragraph, behindStop(tokens, at), lexicon))
  )
    return after;
  // “Q.” “Q,” so X: with nothing between, both are the speech of whom the second names.
  const adjoining = here.own || (tokens[at + 1]?.quote ?? -1) !== index + 1 ? null : from(own[index + 1]);
  if (adjoining) return adjoining;
  // “…？”她给记者算了一笔账，“…”: the pronoun that opens the quote's own sentence.
  const opener = openingPronoun(paragraph, sentences[place]?.from ?? at, at, lexicon);
  if (!here.own && opener < at - 1 && tokens[opener] && lexicon.genders.has(tokens[opener].word))
    return { ...here, mention: toMention(paragraph, { from: opener, to: opener + 1 }), confidence: 'likely' };
  // "Anna Ek skakar på huvudet. ¶ – Nej.": where a dash only opens speech, the paragraph before a line of it shows who speaks.
  const isLine = lexicon.data.dashOpens && reading.drafts[index]?.dialogue && opens && !here.own;
  const leads = isLine ? from(leadOf(reading.paragraphs[number - 1], lexicon, here)) : null;
  if (leads) return leads;
  const inside = from(index > (paragraph.drafts[0] ?? index) ? all[index - 1] : null);
  if (inside) return inside;
  const previous = reading.paragraphs[number - 1];
  if (opens && previous) {
    const led = endsInColon(previous) ? from(lastShown(previous, lexicon, here)) : null;
    if (led) return led;
  }
  const later = opens
    ? from(
        paragraph.drafts
          .slice(0, 12)
          .map((other) => own[other])
          .find((speaker) => speaker?.mention),
      )
    : null;
  if (later) return later;
  if (opens && previous && lexicon.data.dropsSubject) {
    const before = toldSpeaker(previous, lexicon, here);
    if (before) return before;
  }
  const sentence = sentences[place];
  if (sentence && at > sentence.from) {
    const find = lexicon.data.nounCapitals ? verbSecondSubject : firstSubject;
    const view = viewHolder(tokens, sentence.from, at, lexicon);
    const first = view ?? find(tokens, sentence.from, at, lexicon);
    const isSomebody = first && (!lexicon.traits.nameCapitals || here.led || isPerson(tokens, first, paragraph.names));
    const subject = isSomebody ? toMention(paragraph, first) : null;
    if (subject) return { ...here, mention: subject, confidence: 'unclear' };
  }
  for (let i = place - 1; i >= Math.max(0, place - 12); i--) {
    const before = sentenceSpeaker(paragraph, i, lexicon, here);
    if (before) return before;
  }
  if (last) return from(last) ?? here;
  const behind = place === sentences.length - 1 ? afterQuotes(reading, number) : undefined;
  return (
    (place >= 0 ? sentenceSpeaker(paragraph, place + 1, lexicon, here) : null) ??
    (behind && nextParagraphSpeaker(behind, lexicon, here)) ??
    here
  );
}
