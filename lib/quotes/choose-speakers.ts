import { type Candidate, findCandidates, type Place, toPlace } from './candidates.ts';
import { type Around, tellFeatures } from './choice-features.ts';
import { CHOICE_WEIGHTS } from './choice-weights.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import type { Mention, Speaker } from './speaker.ts';
import { findSpots, type Spots } from './spots.ts';

/** By name of feature; one that is missing weighs nothing. */
export type ChoiceWeights = Readonly<Record<string, number>>;

export interface Weighed extends Candidate {
  readonly features: Readonly<Record<string, number>>;
}

/**
 * The rules' speakers, weighed: where their own sentence does not surely name one, everybody near is compared, and who has
 * most for him is it. The weights are the same for all languages (tests/bench/train-speakers.ts). `onWeighed` sees each comparison.
 */
export function chooseSpeakers(
  reading: Reading,
  speakers: readonly Speaker[],
  lexicon: Lexicon,
  weights: ChoiceWeights = CHOICE_WEIGHTS,
  onWeighed?: (index: number, candidates: readonly Weighed[]) => void,
): Speaker[] {
  // Where every noun has a capital, nothing tells the names among them: German is left to the rules.
  if (lexicon.data.nounCapitals || speakers.every(({ confidence }) => confidence === 'direct')) return [...speakers];
  const chosen = [...speakers];
  const spots = findSpots(reading, speakers, lexicon);
  const around = { spots, spoken: whoSpeaks(speakers, spots), lexicon };
  /** What was weighed anew, by the rules' mention: who inherits from it follows. */
  const moved = new Map<string, Mention>();
  let last: Mention | null = null;
  reading.paragraphs.forEach((paragraph, number) => {
    for (const index of paragraph.drafts) {
      const here = chosen[index];
      const follows = here?.mention && here.settled ? moved.get(keyOf(here.mention)) : undefined;
      if (here && follows) chosen[index] = { ...here, mention: follows };
      else if (here?.mention && here.confidence !== 'direct' && !here.settled) {
        const place = toPlace(reading, paragraph, number, index);
        const candidates = findCandidates(place, chosen, last, spots, lexicon);
        onWeighed?.(
          index,
          candidates.map((one) => ({ ...one, features: featuresOf(one, place, here, around) })),
        );
        const best = heaviest(candidates, (one) => weigh(one, place, here, around, weights));
        if (best && best.mention.start !== here.mention.start) {
          chosen[index] = { ...here, mention: best.mention, confidence: 'likely' };
          moved.set(keyOf(here.mention), best.mention);
        }
      }
      last = chosen[index]?.mention ?? last;
    }
  });
  return chosen;
}

const keyOf = ({ start, end }: Mention): string => `${start}-${end}`;

function heaviest(candidates: readonly Candidate[], weighOne: (one: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const sum = weighOne(candidate);
    if (sum > most) [best, most] = [candidate, sum];
  }
  return best;
}

function weigh(one: Candidate, place: Place, here: Speaker, around: Around, weights: ChoiceWeights): number {
  let sum = 0;
  tellFeatures(one, place, here, around, (name, value) => {
    sum += value * (weights[name] ?? 0);
  });
  return sum;
}

function featuresOf(one: Candidate, place: Place, here: Speaker, around: Around): Record<string, number> {
  const features: Record<string, number> = {};
  tellFeatures(one, place, here, around, (name, value) => {
    features[name] = value;
  });
  return features;
}

/** A few mentions of each are enough to know that somebody speaks elsewhere. */
const MOST_MENTIONS = 3;

function whoSpeaks(speakers: readonly Speaker[], spots: Spots): ReadonlyMap<string, readonly Mention[]> {
  const spoken = new Map<string, Mention[]>();
  for (const { mention, confidence } of speakers) {
    if (!mention || confidence !== 'direct') continue;
    for (const { key } of spots.over(mention)) {
      const known = spoken.get(key) ?? [];
      if (known.length < MOST_MENTIONS) spoken.set(key, [...known, mention]);
    }
  }
  return spoken;
}
