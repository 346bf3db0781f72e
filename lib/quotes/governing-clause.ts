import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import { isPerson } from './is-person.ts';
import { findMarkedSubject } from './marked-subject.ts';
import type { Phrase } from './phrase.ts';
import { findRightSubject } from './right-subject.ts';
import { verbSecondSubject } from './verb-second.ts';

/** "Das Gericht machte klar, dass … „Q“", "משרד הבריאות מסר כי …": whoever governs the clause behind "that" speaks, whatever the verb. */
export function governingClause(frame: Frame): Attribution | null {
  const { at, sentence, lexicon } = frame;
  for (let i = at - 1; i > sentence.from; i--) {
    if (bitsAt(frame, i) & flag.Quoted || wordAt(frame, i) === ';') return null;
    if (!lexicon.complementizers.has(wordAt(frame, i)) || isRelative(frame, i)) continue;
    const subject = governor(frame, i);
    // भीड़ के सामने एलान कर दिया कि “Q”: nobody who carries the mark, so the subject is dropped.
    if (lexicon.traits.verbFinal && !(subject && isShown(frame, subject)))
      return lexicon.data.subjectWords ? { subject: null, cue: i, confidence: 'likely' } : null;
    return subject && !subject.weak ? { subject, cue: i, confidence: 'likely' } : null;
  }
  return null;
}

const isShown = ({ tokens }: Frame, { from, to }: Phrase): boolean =>
  ((tokens[to - 1]?.bits ?? 0) & flag.SubjectMark) > 0 ||
  tokens.slice(from, to).some(({ bits }) => bits & (flag.Role | flag.Title | flag.Pronoun));

/** "el plan que …": behind a noun the same word opens a relative clause. German and Polish have a comma before either, but two words. */
function isRelative(frame: Frame, i: number): boolean {
  const { data } = frame.lexicon;
  if (data.nounCapitals) return !(bitsAt(frame, i - 1) & flag.Punctuation);
  const before = bitsAt(frame, i - 1) & flag.Punctuation ? i - 2 : i - 1;
  const noun = flag.Capital | flag.Role | flag.Title | flag.Noun | flag.Pronoun;
  if (bitsAt(frame, before) & noun) return true;
  return (
    data.articles === true && (bitsAt(frame, before - 1) & (flag.Determiner | flag.Oblique | flag.Preposition)) > 0
  );
}

/** The subject of the clause that ends before token `that`. */
function governor(frame: Frame, that: number): Phrase | null {
  const { sentence, tokens, lexicon, names } = frame;
  const { capitals, nounCapitals, order } = lexicon.data;
  const { from } = sentence;
  if (nounCapitals) return verbSecondSubject(tokens, from, that, lexicon);
  if (order === 'verb-final') return findMarkedSubject(tokens, from, that, lexicon);
  const end = bitsAt(frame, that - 1) & flag.Punctuation ? that - 1 : that;
  if (capitals) {
    const subject = firstSubject(tokens, from, end, lexicon);
    return subject && isPerson(tokens, subject, names) ? subject : null;
  }
  if (order === 'verb-subject') {
    const found = verbFirst(frame, end);
    if (found) return found;
  }
  // Without capitals nothing tells the verb that stands right before "that" from the name before it.
  const subject = firstSubject(tokens, from, end, lexicon);
  return subject && subject.to === end && end - subject.from > 1 ? { ...subject, to: end - 1 } : subject;
}

/** Arabic "من جانبه، اعتبر ياسر البنا أن …": an unknown word that opens the sentence or a clause of it is the verb. */
function verbFirst(frame: Frame, end: number): Phrase | null {
  const { sentence, tokens, lexicon } = frame;
  for (let i = sentence.from; i < end - 1; i++) {
    if (i > sentence.from && !(bitsAt(frame, i - 1) & flag.Punctuation)) continue;
    while (bitsAt(frame, i) & (flag.Skip | flag.Time)) i++;
    const subject = bitsAt(frame, i) === 0 ? findRightSubject(tokens, i, end, lexicon) : null;
    if (subject && subject.from === i + 1) return subject;
  }
  return null;
}
