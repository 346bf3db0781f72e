import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { placeOf, sentenceAt } from './places.ts';
import { sentenceSpeaker } from './scene.ts';
import type { Mention, Speaker } from './speaker.ts';
import type { Spots } from './spots.ts';

/** Why somebody is a candidate: the rules' choice, who speaks beside, the subject of a sentence near by, or named near by. */
export type Reason = 'rules' | 'inside' | 'last' | 'next' | 'nextParagraph' | 'subject' | 'spot';

export interface Candidate {
  readonly mention: Mention;
  readonly reasons: ReadonlySet<Reason>;
}

export interface Place {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  /** Index of the paragraph, of the draft, of its token and of its sentence. */
  readonly number: number;
  readonly index: number;
  readonly at: number;
  readonly sentence: number;
}

/** Spots before and behind a quote that are weighed. */
const BEFORE = 12;
const BEHIND = 5;

export const toPlace = (reading: Reading, paragraph: Paragraph, number: number, index: number): Place => {
  const at = placeOf(paragraph, index);
  return { reading, paragraph, number, index, at, sentence: sentenceAt(paragraph.sentences, at) };
};

/** Everybody near a quote who may have spoken it. `speakers`: of all quotes, as far as they are known; `last`: of the quote before. */
export function findCandidates(
  place: Place,
  speakers: readonly Speaker[],
  last: Mention | null,
  spots: Spots,
  lexicon: Lexicon,
): Candidate[] {
  const { reading, paragraph, number, index, sentence } = place;
  const draft = reading.drafts[index];
  const here = speakers[index];
  if (!draft || !here) return [];
  const found = new Map<string, { readonly mention: Mention; readonly reasons: Set<Reason> }>();
  const add = (mention: Mention | null | undefined, reason: Reason) => {
    if (!mention || (mention.start < draft.close && draft.open < mention.end)) return;
    const key = `${mention.start}-${mention.end}`;
    const known = found.get(key) ?? { mention, reasons: new Set() };
    known.reasons.add(reason);
    found.set(key, known);
  };
  const { drafts } = paragraph;
  add(here.mention, 'rules');
  if (drafts[0] !== index) add(speakers[index - 1]?.mention, 'inside');
  add(last, 'last');
  if (drafts[drafts.length - 1] !== index) add(speakers[index + 1]?.mention, 'next');
  else if (reading.drafts[index + 1]?.paragraph === number + 1) add(speakers[index + 1]?.mention, 'nextParagraph');
  const subject = (other: Paragraph | undefined, at: number) =>
    other && at >= 0 ? sentenceSpeaker(other, at, lexicon, here)?.mention : null;
  for (const at of [sentence, sentence - 1, sentence - 2, sentence + 1]) add(subject(paragraph, at), 'subject');
  const above = reading.paragraphs[number - 1];
  for (const back of [1, 2]) add(subject(above, (above?.sentences.length ?? 0) - back), 'subject');
  add(subject(reading.paragraphs[number + 1], 0), 'subject');
  const near = [
    ...spots.all.slice(Math.max(0, spots.from(draft.open) - BEFORE), spots.from(draft.open)),
    ...spots.all.slice(spots.from(draft.close), spots.from(draft.close) + BEHIND),
  ];
  const isHeld = (spot: Mention) =>
    [...found.values()].some(({ mention }) => spot.start < mention.end && mention.start < spot.end);
  for (const spot of near) if (!isHeld(spot)) add(spot, 'spot');
  return [...found.values()];
}
