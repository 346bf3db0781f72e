import type { Candidate, Place } from './candidates.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import { holds } from './phrase.ts';
import { firstWhere, sentenceAt } from './places.ts';
import type { Mention, Speaker } from './speaker.ts';
import type { Spots } from './spots.ts';

export interface Around {
  readonly spots: Spots;
  /** Key of a spot to the mentions of those who surely speak. */
  readonly spoken: ReadonlyMap<string, readonly Mention[]>;
  readonly lexicon: Lexicon;
}

/**
 * Tells `set` what speaks for and against a candidate, by name: where the mention stands seen from the quote, why it is one,
 * who it is, and what its sentence makes of it. Where and why are counted apart for a quote that opens its paragraph (Opens), that
 * has a verb without a subject (Own), that is a sentence by itself (Alone), or in a script without capitals (Plain).
 */
export function tellFeatures(
  { mention, reasons }: Candidate,
  place: Place,
  here: Speaker,
  around: Around,
  set: SetFeature,
): void {
  const where = toWhere(mention, place);
  const inForms = (name: string) => {
    const [plain, opens, own, alone, bare] = formsOf(name);
    set(plain, 1);
    if (place.at === 0) set(opens, 1);
    if (here.own) set(own, 1);
    if (here.alone) set(alone, 1);
    if (!around.lexicon.data.capitals) set(bare, 1);
  };
  inForms(where.name);
  for (const reason of reasons) if (reason !== 'spot') inForms(reason);
  if (reasons.has('rules')) set(here.confidence === 'likely' ? 'rules_likely' : 'rules_unclear', 1);
  addWho(set, mention, place, where, around);
  addSentence(set, mention, place, where, around);
}

type Forms = readonly [string, string, string, string, string];
const forms = new Map<string, Forms>();

/** Put together once: it is asked for each candidate. */
function formsOf(name: string): Forms {
  const known = forms.get(name) ?? [name, `${name}Opens`, `${name}Own`, `${name}Alone`, `${name}Plain`];
  forms.set(name, known);
  return known;
}

/** A value of 0 says nothing. */
export type SetFeature = (name: string, value: number) => void;

interface Where {
  readonly name: string;
  readonly home: Paragraph | undefined;
  readonly from: number;
  readonly to: number;
  /** Tokens of the mention's sentence, no more than REACH either way. */
  readonly sentence: { readonly from: number; readonly to: number };
}

function toWhere(mention: Mention, { reading, number, sentence, index }: Place): Where {
  const home = firstWhere(reading.paragraphs, ({ end }) => end > mention.start);
  const tokens = reading.paragraphs[home]?.tokens ?? [];
  const from = firstWhere(tokens, ({ end }) => end > mention.start);
  const to = firstWhere(tokens, ({ end }) => end > mention.end);
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
  const whole = sentences[own] ?? { from, to };
  const near = { from: Math.max(whole.from, from - REACH), to: Math.min(whole.to, to + REACH) };
  return { name, home: reading.paragraphs[home], from, to, sentence: near };
}

/** A paragraph may never end its sentence: the work per candidate stays bounded. */
const REACH = 60;

const tell = (set: SetFeature, name: string, value: number | boolean): void => {
  if (value) set(name, Number(value));
};

function addWho(set: SetFeature, mention: Mention, place: Place, { home, from, to }: Where, around: Around): void {
  const { spots, spoken, lexicon } = around;
  const inside = spots.over(mention);
  const names = inside.filter(({ kind }) => kind === 'name');
  const main = names[names.length - 1] ?? inside[0];
  const key = main?.key ?? '';
  const draft = place.reading.drafts[place.index];
  const held = home?.tokens.slice(from, to) ?? [];
  const has = (bits: number) => held.some((token) => token.bits & bits);
  tell(set, 'name', names.length > 0);
  tell(
    set,
    'full',
    names.some(({ full }) => full),
  );
  tell(set, 'role', names.length === 0 && main?.kind === 'role');
  tell(
    set,
    'pronoun',
    inside.some(({ kind }) => kind === 'pronoun'),
  );
  tell(set, 'nobody', inside.length === 0);
  tell(
    set,
    'spoken',
    (spoken.get(key) ?? []).some(({ start }) => start !== mention.start),
  );
  tell(set, 'frequent', Math.min(3, Math.log2(1 + (spots.counts.get(key) ?? 0))));
  const words = draft && names.length > 0 && key.length > 1 ? place.reading.text.slice(draft.start, draft.end) : '';
  tell(set, 'addressed', words.toLowerCase().includes(key) && words !== '');
  tell(set, 'titled', has(flag.Office));
  tell(set, 'figured', has(flag.Figure));
  tell(
    set,
    'acting',
    held.some(({ bits }) => bits & flag.AnyVerb && !(bits & (flag.Office | flag.Capital))),
  );
  tell(set, 'timed', has(flag.Time | flag.Skip | flag.Preposition | flag.Opener));
  tell(set, 'unknown', names.length === 0 && held.every(({ bits }) => !(bits & ~(flag.SubjectMark | flag.OtherCase))));
  tell(
    set,
    'crossing',
    held.slice(0, -1).some(({ bits }) => bits & flag.OtherCase),
  );
  tell(set, 'words', Math.min(6, held.length));
  tell(set, 'capital', has(flag.Capital));
  tell(set, 'small', lexicon.traits.nameCapitals && !has(flag.Capital | flag.Office | flag.Pronoun));
}

function addSentence(set: SetFeature, mention: Mention, place: Place, where: Where, { spots }: Around): void {
  const { home, from, to, sentence, name } = where;
  const { reading, index, paragraph, at } = place;
  const draft = reading.drafts[index];
  const [first, end] = [home?.tokens[sentence.from], home?.tokens[sentence.to - 1]];
  if (!home || !draft || !first || !end) return;
  const bits = (i: number) => (i >= sentence.from && i < sentence.to ? (home.tokens[i]?.bits ?? 0) : 0);
  const isColon = (word: string | undefined) => /^[:：]$/.test(word ?? '');
  tell(set, 'governed', (bits(from - 1) & flag.Preposition) > 0);
  tell(set, 'oblique', (bits(to - 1) & flag.OtherCase) > 0 || (bits(from - 1) & flag.Oblique) > 0);
  tell(set, 'marked', ((bits(to - 1) | bits(to)) & flag.SubjectMark) > 0);
  tell(set, 'saying', ((bits(from - 1) | bits(to)) & flag.Verb) > 0);
  tell(set, 'verbThere', holds(home.tokens, sentence, flag.Verb));
  tell(set, 'colonThere', name !== 'sameBefore' && isColon(end.word));
  tell(set, 'leadSame', name === 'sameBefore' && isColon(paragraph.tokens[at - 1]?.word));
  tell(set, 'sentenceOpens', from - sentence.from <= 2);
  const isBefore = mention.start < draft.open;
  const shares = (spot: Mention) => spot.start < mention.end && mention.start < spot.end;
  const same = spots
    .over({ start: first.start, end: end.end })
    .filter(({ start }) => (isBefore ? start < draft.open : start >= draft.close));
  const people = same.filter(({ kind }) => kind !== 'pronoun');
  tell(set, 'onlyThere', people.length === 1 && people.every(shares));
  tell(set, 'firstThere', same.slice(0, 1).some(shares));
  tell(set, 'lastThere', same.slice(-1).some(shares));
  const previous = reading.drafts[index - 1];
  const next = reading.drafts[index + 1];
  const isBetween = isBefore ? (previous?.open ?? -1) >= mention.end : (next?.close ?? Infinity) <= mention.start;
  tell(set, 'quoteBetween', isBetween && home === paragraph);
  const gap = isBefore ? { start: mention.end, end: draft.open } : { start: draft.close, end: mention.start };
  const nearer = gap.end > gap.start ? countPeople(spots, gap, 4) : 0;
  tell(set, 'nearest', nearer === 0);
  tell(set, 'nearer', nearer);
}

/** Names and roles in the stretch, no more than `most`. */
function countPeople(spots: Spots, { start, end }: { readonly start: number; readonly end: number }, most: number) {
  let count = 0;
  for (let i = spots.from(start); count < most && (spots.all[i]?.start ?? end) < end; i++)
    if (spots.all[i]?.kind !== 'pronoun') count++;
  return count;
}
