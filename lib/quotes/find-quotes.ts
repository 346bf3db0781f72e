import type { Confidence, Quote } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toSafeLine } from '../text/safe-line.ts';
import { chooseSpeakers } from './choose-speakers.ts';
import { findIndirect } from './find-indirect.ts';
import { isQuote } from './is-quote.ts';
import { lexiconOf } from './lexicon.ts';
import { nameMentions } from './names.ts';
import { readParagraphs } from './paragraphs.ts';
import { joinSingles } from './spans.ts';
import type { Mention } from './speaker.ts';
import { findSpeakers } from './speakers.ts';

/** Offsets are UTF-16 units into the text given. */
export interface FoundQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: Quote['kind'];
  readonly speaker: string | null;
  readonly role: string | null;
  readonly mention: { readonly start: number; readonly end: number } | null;
  readonly verb: string | null;
  readonly confidence: Confidence;
}

const isBarePronoun = (text: string, mention: Mention | null, name: string): boolean =>
  Boolean(mention?.pronoun) && mention !== null && text.slice(mention.start, mention.end) === name;

/** Quotes of a whole article, in order, those without marks ('indirect') among them. Paragraphs are separated by line feeds. */
export function findQuotes(written: string, language: Language): FoundQuote[] {
  const lexicon = lexiconOf(language);
  const text = joinSingles(written, lexicon);
  const reading = readParagraphs(text, lexicon);
  const byRules = findSpeakers(reading, lexicon);
  const speakers = chooseSpeakers(reading, byRules, lexicon);
  const toPerson = nameMentions(
    reading,
    lexicon,
    speakers.map(({ mention }) => mention),
  );
  const marked: FoundQuote[] = reading.drafts.flatMap((draft, index) => {
    const found = speakers[index];
    // Whether it is a quote at all is told by the form of its sentence: the rules'.
    const ruled = byRules[index];
    if (!found || !ruled || !isQuote(text, draft, ruled, lexicon)) return [];
    const person = toPerson(found.mention);
    return [
      {
        start: draft.start,
        end: draft.end,
        kind: found.partial ? ('partial' as const) : ('direct' as const),
        speaker: person ? toSafeLine(person.name) : null,
        role: person?.role ? toSafeLine(person.role) : null,
        mention: found.mention,
        verb: found.verb,
        // "She" whom nothing before names: the article's own word, and no name.
        confidence: person && isBarePronoun(text, found.mention, person.name) ? 'unclear' : found.confidence,
      },
    ];
  });
  const indirect = findIndirect(reading, lexicon).map(({ start, end, mention, verb }): FoundQuote => {
    const person = toPerson(mention);
    return {
      start,
      end,
      kind: 'indirect',
      speaker: person ? toSafeLine(person.name) : null,
      role: person?.role ? toSafeLine(person.role) : null,
      mention,
      verb,
      confidence: 'likely',
    };
  });
  return [...marked, ...indirect].sort((a, b) => a.start - b.start);
}
