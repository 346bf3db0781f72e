import { CHOICE_WEIGHTS } from './choice-weights.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { placeOf, sentenceAt } from './places.ts';
import { sentenceSpeaker } from './scene.ts';
import type { Mention, Speaker } from './speaker.ts';
import { findSpots, type Spot } from './spots.ts';

export type ChoiceWeights = { readonly [name: string]: number };
export interface Candidate {
  readonly mention: Mention;
  readonly features: Record<string, number>;
}

/** Spots each side of a quote that are weighed. */
const NEAR_BEFORE = 12;
const NEAR_AFTER = 5;

/** Weighs who is near against what the rules found, for each quote whose speaker they only take for likely. */
export function chooseSpeakers(
  reading: Reading,
  own: readonly Speaker[],
  all: readonly Speaker[],
  lexicon: Lexicon,
  weights: ChoiceWeights = CHOICE_WEIGHTS,
  onCandidates: (index: number, candidates: readonly Candidate[]) => void = () => undefined,
): Speaker[] {
  const chosen = [...all];
  const spots = findSpots(reading, own, lexicon);
  const spoken = all.flatMap(({ mention, confidence }) =>
    mention && confidence === 'direct' ? [{ at: mention.start, keys: keysAt(spots, mention) }] : [],
  );
  let last: Mention | null = null;
  reading.paragraphs.forEach((paragraph, number) => {
    for (const index of paragraph.drafts) {
      const found = all[index];
      if (found && found.confidence !== 'direct') {
        const candidates = findCandidates(reading, paragraph, number, index, own, chosen, last, spots, spoken, lexicon);
        onCandidates(index, candidates);
        const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, weights) }));
        const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
          candidate: null as Candidate | null,
          score: -Infinity,
        });
        if (best.candidate && found.mention && !isSame(best.candidate.mention, found.mention))
          chosen[index] = { ...found, mention: best.candidate.mention, confidence: 'likely' };
      }
      last = chosen[index]?.mention ?? last;
    }
  });
  return chosen;
}

const scoreOf = ({ features }: Candidate, weights: ChoiceWeights): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

const overlaps = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end;
const isSame = (a: Mention, b: Mention) => a.start === b.start && a.end === b.end;
const keysAt = (spots: readonly Spot[], mention: Mention) =>
  spots.filter((spot) => overlaps(spot, mention)).map(({ key }) => key);

function findCandidates(
  reading: Reading,
  paragraph: Paragraph,
  number: number,
  index: number,
  own: readonly Speaker[],
  chosen: readonly Speaker[],
  last: Mention | null,
  spots: readonly Spot[],
  spoken: Spoken,
  lexicon: Lexicon,
): Candidate[] {
  const { tokens, sentences, drafts } = paragraph;
  const draft = reading.drafts[index];
  const found = chosen[index];
  if (!draft || !found) return [];
  const at = placeOf(paragraph, index);
  const place = sentenceAt(sentences, at);
  const tags = new Map<Mention, Set<string>>();
  const add = (mention: Mention | null | undefined, tag: string) => {
    if (!mention) return;
    let known = [...tags.keys()].find((other) => isSame(other, mention));
    known ??= tag === 'spot' ? [...tags.keys()].find((other) => overlaps(other, mention)) : undefined;
    if (!known) {
      known = mention;
      tags.set(known, new Set());
    }
    tags.get(known)?.add(tag);
  };
  add(found.mention, 'rules');
  const isFirst = drafts[0] === index;
  if (!isFirst) add(chosen[index - 1]?.mention, 'inside');
  add(last, 'last');
  if (drafts.at(-1) !== index) add(own[index + 1]?.mention, 'next');
  else if (reading.drafts[index + 1]?.paragraph === number + 1) add(own[index + 1]?.mention, 'nextParagraph');
  for (const [other, places] of [
    [paragraph, [place, place - 1, place - 2, place + 1]],
    [reading.paragraphs[number - 1], [-1, -2]],
    [reading.paragraphs[number + 1], [0]],
  ] as const)
    for (const one of other ? places : []) {
      const where =
        other === paragraph
          ? one
          : other === reading.paragraphs[number - 1]
            ? (other?.sentences.length ?? 0) + one
            : one;
      if (other && where >= 0) add(sentenceSpeaker(other, where, lexicon, found)?.mention, 'subject');
    }
  const first = spots.findIndex(({ start }) => start >= draft.open);
  const edge = first < 0 ? spots.length : first;
  for (const spot of spots.slice(Math.max(0, edge - NEAR_BEFORE), edge)) add(spot, 'spot');
  for (const spot of spots
    .slice(edge)
    .filter(({ start }) => start >= draft.close)
    .slice(0, NEAR_AFTER))
    add(spot, 'spot');
  const words = reading.text.slice(draft.start, draft.end).toLowerCase();
  const opens = at === 0;
  return [...tags].map(([mention, own]) => ({
    mention,
    features: featuresOf({
      reading,
      paragraph,
      number,
      at,
      place,
      draft,
      opens,
      words,
      found,
      mention,
      tags: own,
      spots,
      spoken,
      lexicon,
      tokens,
    }),
  }));
}

type Spoken = readonly { readonly at: number; readonly keys: readonly string[] }[];

interface Case {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly at: number;
  readonly place: number;
  readonly draft: Reading['drafts'][number];
  readonly opens: boolean;
  readonly words: string;
  readonly found: Speaker;
  readonly mention: Mention;
  readonly tags: ReadonlySet<string>;
  readonly spots: readonly Spot[];
  readonly spoken: Spoken;
  readonly lexicon: Lexicon;
  readonly tokens: Paragraph['tokens'];
}

function featuresOf(c: Case): Record<string, number> {
  const features: Record<string, number> = {};
  const set = (name: string, value: number | boolean = 1) => {
    if (value) features[name] = Number(value);
  };
  const { reading, mention, draft, number, lexicon } = c;
  const inside = c.spots.filter((spot) => overlaps(spot, mention));
  const names = inside.filter(({ kind }) => kind === 'name');
  const key = (names.at(-1) ?? inside[0])?.key ?? reading.text.slice(mention.start, mention.end).toLowerCase();
  const where = reading.paragraphs.findIndex(({ start, end }) => mention.start >= start && mention.start < end);
  const home = reading.paragraphs[where];
  const token = home ? home.tokens.findIndex(({ end }) => end > mention.start) : -1;
  const sentence = home ? sentenceAt(home.sentences, token) : -1;
  const range = home?.sentences[sentence];
  const isBefore = mention.start < draft.open;
  const lead = c.at > 0 && /^[:：]$/.test(c.tokens[c.at - 1]?.word ?? '');
  // where it stands
  let location = 'far';
  if (where === number) {
    const distance = sentence - c.place;
    location =
      distance === 0
        ? isBefore
          ? 'sameBefore'
          : 'sameAfter'
        : distance === -1
          ? 'before1'
          : distance < -1
            ? 'before2'
            : distance === 1
              ? 'after1'
              : 'after2';
  } else if (where === number - 1) location = home && sentence === home.sentences.length - 1 ? 'upLast' : 'up';
  else if (where === number + 1) location = sentence === 0 ? 'downFirst' : 'down';
  set(location);
  if (c.opens) set(`${location}Opens`);
  if (c.found.own) set(`${location}Own`);
  if (c.found.alone) set(`${location}Alone`);
  for (const tag of c.tags)
    if (tag !== 'spot') {
      set(tag);
      if (c.opens) set(`${tag}Opens`);
      if (c.found.own) set(`${tag}Own`);
      if (c.found.alone) set(`${tag}Alone`);
      if (tag === 'rules') set(`rules_${c.found.confidence}`);
    }
  // who it is
  const isName = names.length > 0;
  set('name', isName);
  set(
    'full',
    names.some(({ full }) => full),
  );
  set('role', !isName && inside.some(({ kind }) => kind === 'role'));
  set(
    'pronoun',
    inside.some(({ kind }) => kind === 'pronoun'),
  );
  set('nobody', inside.length === 0);
  set(
    'spoken',
    c.spoken.some(({ at, keys }) => at !== mention.start && keys.includes(key)),
  );
  set('frequent', Math.min(3, Math.log2(1 + c.spots.filter((spot) => spot.key === key).length)));
  set('addressed', isName && key.length > 1 && c.words.includes(key));
  const held = home ? home.tokens.filter(({ start, end }) => start >= mention.start && end <= mention.end) : [];
  const has = (bits: number) => held.some((one) => one.bits & bits);
  set('titled', has(flag.Title | flag.Role));
  set('figured', has(flag.Figure));
  set(
    'acting',
    held.some((one) => one.bits & flag.AnyVerb && !(one.bits & (flag.Title | flag.Role | flag.Capital))),
  );
  set('timed', has(flag.Time | flag.Skip | flag.Preposition | flag.Opener));
  set(
    'unknown',
    held.length > 0 &&
      held.every((one) => (one.bits & ~(flag.SubjectMark | flag.OtherCase)) === 0) &&
      names.length === 0,
  );
  set('words', Math.min(6, held.length));
  set('capital', has(flag.Capital));
  set('noCapital', lexicon.traits.nameCapitals && !has(flag.Capital | flag.Title | flag.Role | flag.Pronoun));
  // its sentence
  const bits = (i: number) => (range && i >= range.from && i < range.to ? (home?.tokens[i]?.bits ?? 0) : 0);
  const end = home ? home.tokens.findIndex(({ start }) => start >= mention.end) : -1;
  const after = end < 0 ? (range?.to ?? 0) : end;
  set('governed', (bits(token - 1) & flag.Preposition) > 0);
  set('oblique', (bits(after - 1) & flag.OtherCase) > 0 || (bits(token - 1) & flag.Oblique) > 0);
  set('marked', (bits(after - 1) & flag.SubjectMark) > 0 || (bits(after) & flag.SubjectMark) > 0);
  set('saying', ((bits(token - 1) | bits(after)) & flag.Verb) > 0);
  const spoke = range && home ? home.tokens.slice(range.from, range.to).some((one) => one.bits & flag.Verb) : false;
  set('verbThere', spoke);
  const ends = range && home ? /^[:：]$/.test(home.tokens[range.to - 1]?.word ?? '') : false;
  set('colonThere', ends && location !== 'sameBefore');
  set('leadSame', lead && location === 'sameBefore');
  set('sentenceOpens', range !== undefined && token - range.from <= 2);
  const same = c.spots.filter(
    ({ start }) =>
      range &&
      home &&
      start >= (home.tokens[range.from]?.start ?? 0) &&
      start < (home.tokens[range.to - 1]?.end ?? 0) &&
      (isBefore ? start < draft.open : start >= draft.close),
  );
  const people = same.filter(({ kind }) => kind !== 'pronoun');
  set('onlyThere', people.length === 1 && people[0] && overlaps(people[0], mention));
  set('firstThere', !!same[0] && overlaps(same[0], mention));
  set('lastThere', !!same.at(-1) && overlaps(same.at(-1) as Spot, mention));
  const between =
    where === number
      ? c.tokens.some(
          ({ bits: b, start, end: e, quote }) =>
            b & flag.Quoted &&
            quote !== -1 &&
            start >= (isBefore ? mention.end : draft.close) &&
            e <= (isBefore ? draft.open : mention.start),
        )
      : false;
  set('quoteBetween', between);
  const nearer = isBefore
    ? c.spots.filter((spot) => spot.start >= mention.end && spot.start < draft.open && spot.kind !== 'pronoun').length
    : c.spots.filter((spot) => spot.start >= draft.close && spot.start < mention.start && spot.kind !== 'pronoun')
        .length;
  set('nearest', nearer === 0);
  set('nearer', Math.min(4, nearer));
  if (lexicon.traits.verbFinal && isBefore && location.startsWith('same')) set('finalSame');
  return features;
}
