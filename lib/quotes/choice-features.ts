import type { Candidate, Place } from './candidates.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { sentenceAt } from './places.ts';
import type { Mention, Speaker } from './speaker.ts';
import type { Spots } from './spots.ts';

export type Features = Readonly<Record<string, number>>;

export interface Around {
  readonly spots: Spots;
  /** Key of a spot to the mentions of those who surely speak. */
  readonly spoken: ReadonlyMap<string, readonly Mention[]>;
  readonly lexicon: Lexicon;
}

/**
 * What tells for and against a candidate, by name: where the mention stands seen from the quote, why it is one, who it
 * is, and what its sentence makes of it. Where and why are counted apart for a quote that opens its paragraph (Opens), that
 * has a verb without a subject (Own), that is a sentence by itself (Alone), or in a script without capitals (Plain).
 */
export function featuresOf({ mention, reasons }: Candidate, place: Place, here: Speaker, around: Around): Features {
  const features: Record<string, number> = {};
  const set = (name: string, value: number | boolean) => {
    if (value) features[name] = Number(value);
  };
  const where = toWhere(mention, place);
  const forms = [place.at === 0 ? 'Opens' : '', here.own ? 'Own' : '', here.alone ? 'Alone' : ''].filter(Boolean);
  for (const name of [where.name, ...[...reasons].filter((reason) => reason !== 'spot')])
    for (const form of ['', ...forms]) set(`${name}${form}`, true);
  set(`rules_${here.confidence}`, reasons.has('rules'));
  addWho(set, mention, place, where, around);
  addSentence(set, mention, place, where, around);
  return features;
}

type SetFeature = (name: string, value: number | boolean) => void;

interface Where {
  readonly name: string;
  readonly home: Paragraph | undefined;
  readonly from: number;
  readonly to: number;
  /** Tokens of the mention's sentence. */
  readonly sentence: { readonly from: number; readonly to: number };
}

function toWhere(mention: Mention, { reading, number, sentence, index }: Place): Where {
  const home = paragraphAt(reading, mention.start);
  const tokens = reading.paragraphs[home]?.tokens ?? [];
  const from = tokenAt(tokens, mention.start);
  const to = tokenAt(tokens, mention.end);
  const sentences = reading.paragraphs[home]?.sentences ?? [];
  const own = sentenceAt(sentences, from);
  const distance = own - sentence;
  const isBefore = mention.start < (reading.drafts[index]?.open ?? 0);
  let name = 'far';
  if (home === number) {
    if (distance === 0) name = isBefore ? 'sameBefore' : 'sameAfter';
    else if (distance < 0) name = distance === -1 ? 'before1' : 'before2';
    else name = distance === 1 ? 'after1' : 'after2';
  } else if (home === number - 1) name = own === sentences.length - 1 ? 'upLast' : 'up';
  else if (home === number + 1) name = own === 0 ? 'downFirst' : 'down';
  return { name, home: reading.paragraphs[home], from, to, sentence: sentences[own] ?? { from, to } };
}

function addWho(set: SetFeature, mention: Mention, place: Place, { home, from, to }: Where, around: Around): void {
  const { spots, spoken, lexicon } = around;
  const inside = spots.over(mention);
  const names = inside.filter(({ kind }) => kind === 'name');
  const main = names[names.length - 1] ?? inside[0];
  const key = main?.key ?? '';
  const draft = place.reading.drafts[place.index];
  const held = home?.tokens.slice(from, to) ?? [];
  const has = (bits: number) => held.some((token) => token.bits & bits);
  const person = flag.Title | flag.Role;
  set('name', names.length > 0);
  set(
    'full',
    names.some(({ full }) => full),
  );
  set('role', names.length === 0 && main?.kind === 'role');
  set(
    'pronoun',
    inside.some(({ kind }) => kind === 'pronoun'),
  );
  set('nobody', inside.length === 0);
  set(
    'spoken',
    (spoken.get(key) ?? []).some(({ start }) => start !== mention.start),
  );
  set('frequent', Math.min(3, Math.log2(1 + (spots.counts.get(key) ?? 0))));
  const words = draft && names.length > 0 && key.length > 1 ? place.reading.text.slice(draft.start, draft.end) : '';
  set('addressed', words.toLowerCase().includes(key) && words !== '');
  set('titled', has(person));
  set('figured', has(flag.Figure));
  set(
    'acting',
    held.some(({ bits }) => bits & flag.AnyVerb && !(bits & (person | flag.Capital))),
  );
  set('timed', has(flag.Time | flag.Skip | flag.Preposition | flag.Opener));
  set('unknown', names.length === 0 && held.every(({ bits }) => !(bits & ~(flag.SubjectMark | flag.OtherCase))));
  set(
    'crossing',
    held.slice(0, -1).some(({ bits }) => bits & flag.OtherCase),
  );
  set('words', Math.min(6, held.length));
  set('capital', has(flag.Capital));
  set('small', lexicon.traits.nameCapitals && !has(flag.Capital | person | flag.Pronoun));
}

function addSentence(set: SetFeature, mention: Mention, place: Place, where: Where, { spots }: Around): void {
  const { home, from, to, sentence, name } = where;
  const { reading, index, paragraph, at } = place;
  const draft = reading.drafts[index];
  const [first, end] = [home?.tokens[sentence.from], home?.tokens[sentence.to - 1]];
  if (!home || !draft || !first || !end) return;
  const bits = (i: number) => (i >= sentence.from && i < sentence.to ? (home.tokens[i]?.bits ?? 0) : 0);
  const isColon = (word: string | undefined) => /^[:：]$/.test(word ?? '');
  set('governed', bits(from - 1) & flag.Preposition);
  set('oblique', (bits(to - 1) & flag.OtherCase) > 0 || (bits(from - 1) & flag.Oblique) > 0);
  set('marked', ((bits(to - 1) | bits(to)) & flag.SubjectMark) > 0);
  set('saying', ((bits(from - 1) | bits(to)) & flag.Verb) > 0);
  set(
    'verbThere',
    home.tokens.slice(sentence.from, sentence.to).some((token) => token.bits & flag.Verb),
  );
  set('colonThere', name !== 'sameBefore' && isColon(end.word));
  set('leadSame', name === 'sameBefore' && isColon(paragraph.tokens[at - 1]?.word));
  set('sentenceOpens', from - sentence.from <= 2);
  const isBefore = mention.start < draft.open;
  const shares = (spot: Mention) => spot.start < mention.end && mention.start < spot.end;
  const same = spots
    .over({ start: first.start, end: end.end })
    .filter(({ start }) => (isBefore ? start < draft.open : start >= draft.close));
  const people = same.filter(({ kind }) => kind !== 'pronoun');
  set('onlyThere', people.length === 1 && people.every(shares));
  set('firstThere', same.slice(0, 1).some(shares));
  set('lastThere', same.slice(-1).some(shares));
  const previous = reading.drafts[index - 1];
  const next = reading.drafts[index + 1];
  const isBetween = isBefore ? (previous?.open ?? -1) >= mention.end : (next?.close ?? Infinity) <= mention.start;
  set('quoteBetween', isBetween && home === paragraph);
  const gap = isBefore ? { start: mention.end, end: draft.open } : { start: draft.close, end: mention.start };
  const nearer = gap.end > gap.start ? countPeople(spots, gap, 4) : 0;
  set('nearest', nearer === 0);
  set('nearer', nearer);
}

/** Names and roles in the stretch, no more than `most`. */
function countPeople(spots: Spots, { start, end }: { readonly start: number; readonly end: number }, most: number) {
  let count = 0;
  for (let i = spots.from(start); count < most && (spots.all[i]?.start ?? end) < end; i++)
    if (spots.all[i]?.kind !== 'pronoun') count++;
  return count;
}

/** Index of the first token that ends behind the offset. */
function tokenAt(tokens: Paragraph['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraphAt({ paragraphs }: Reading, offset: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) > offset) high = middle - 1;
    else low = middle;
  }
  return low;
}
