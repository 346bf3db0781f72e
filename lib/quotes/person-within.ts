import * as flag from './flags.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * "A rincarare la dose ci pensa Anna Neri: «Q»", "La exhumación la dirigió el forense Juan Rey. «Q»": whom tokens [from, to) show
 * where no verb tells the subject, in a script in which capitals tell names. The first full name, or a name behind its office,
 * that no preposition governs; else the first that one does, with `governed` also without an office.
 */
export function personWithin(tokens: readonly Token[], from: number, to: number, governed: boolean): Phrase | null {
  const bits = (i: number) => (i >= from && i < to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const isName = (i: number) =>
    (bits(i) & flag.Capital) > 0 && !(bits(i) & (flag.FunctionWord | flag.Office | flag.OtherCase));
  let second: Phrase | null = null;
  for (let i = from; i < to; i++) {
    if (bits(i) & flag.Quoted) return second;
    if (!isName(i)) continue;
    let end = i + 1;
    // "Ana Rey": behind a first name an office is a surname.
    const isSurname = (k: number) =>
      (bits(k) & flag.Capital) > 0 && (bits(k) & flag.Office) > 0 && !(bits(k) & flag.FunctionWord);
    while (
      isName(end) ||
      isSurname(end) ||
      (bits(end) & flag.Particle && (isName(end + 1) || bits(end + 1) & flag.Particle))
    )
      end++;
    const first = officeBefore(bits, i);
    const before = bits(first - 1);
    // "il Palazzo Ducale", "la Croce Rossa": a name with an article and no office is a thing's.
    const isThing = first === i && (before & flag.Determiner) > 0;
    // One capital at the front of a sentence is any word's.
    const isFull = end - i > 1 || (first < i && i > from);
    if (isFull && !isThing) {
      const start = before & flag.Determiner && !(before & flag.Preposition) ? first - 1 : first;
      const phrase = { from: start, to: end, weak: false };
      if (!(bits(start - 1) & (flag.Preposition | flag.Oblique | flag.Source)) || start === from) return phrase;
      second ??= governed || first < i ? phrase : null;
    }
    i = end - 1;
  }
  return second;
}

/** Where the office before a name begins: "la bombera forestal | Sonia", "il maggiore | Dino"; the name itself if it has none. */
function officeBefore(bits: (i: number) => number, name: number): number {
  let first = name;
  while (bits(first - 1) & flag.Office || (bits(first - 1) === 0 && bits(first - 2) & flag.Office)) first--;
  return first;
}
