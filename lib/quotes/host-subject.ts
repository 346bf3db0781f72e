import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "В министерстве успех назвали …": a plural verb without a subject, the body that speaks standing behind the first word. */
export function hostSubject(frame: Frame, left: Phrase | null, verb: number): Phrase | null {
  const { lexicon, sentence, tokens } = frame;
  // "Евросоюз назвал шаг ошибкой, в турецком МИДе критику отвергли": behind a comma, too.
  let from = verb;
  while (from > sentence.from && !/^[,;:]$/.test(wordAt(frame, from - 1))) from--;
  if (!lexicon.hosts.has(wordAt(frame, from))) from = sentence.from;
  if (!lexicon.hosts.has(wordAt(frame, from)) || bitsAt(frame, from + 1) & flag.Time) return null;
  const [finite = ''] = wordAt(frame, verb).split(' ');
  if (!lexicon.hostEndings.some((ending) => finite.endsWith(ending))) return null;
  for (let i = from + 1; i < Math.min(verb, from + 7); i++) {
    // "У благодійному фонді «Турбота» заявили": the body's name in marks.
    const isMarked = (k: number) =>
      k !== frame.at &&
      k > from + 1 &&
      (bitsAt(frame, k) & flag.Quoted) > 0 &&
      (tokens[k]?.end ?? 0) - (tokens[k]?.start ?? 0) < 40;
    if (isMarked(i)) return { from: from + 1, to: i + 1, weak: false };
    if (bitsAt(frame, i) & flag.Boundary) return null;
    // "В пресс-службе компании подчеркнули": up to the verb no name and no body that is known.
    const isPlain = frame.tokens.slice(from + 1, verb).every(({ bits }) => (bits & ~(flag.Guess | flag.Skip)) === 0);
    if (isPlain && left === null) return { from: from + 1, to: verb, weak: false };
    if (!(bitsAt(frame, i) & (flag.Capital | flag.Role)) || isMarked(i + 1)) continue;
    if (lexicon.of.size > 0) return { from: from + 1, to: verb, weak: false };
    let to = i + 1;
    while (to < verb && bitsAt(frame, to) & flag.Capital) to++;
    // "В Федерации хоккея России успех … назвали": a genitive goes on with the body's name.
    if (left && left.from > to && left.from - to < 3 && bitsAt(frame, left.from) & flag.Capital) to = left.from + 1;
    const own = left && !left.weak ? tokens.slice(Math.max(left.from, to), left.to) : [];
    if (own.some((token) => token.bits & flag.Capital)) return null;
    return { from: from + 1, to, weak: false };
  }
  return null;
}
