/** Letters that Unicode does not take apart although readers type them without the stroke. */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ə: 'e' };

/** Where case and accents live one unit each. Kana and Hangul stay out: their marks make other syllables. */
const FOLDABLE = /[À-ɏͰ-ԯ\u0621-\u064aḀ-\u1fff\uff01-\uff5e\uff66-\uff9d]/g;

const known = new Map<string, string>();

/**
 * Case, accents and width taken away, unit by unit: the result is exactly as long as `text`, so that a place found in it
 * is the same place in the original. What has no form of one unit ('ß', 'ﬁ') stays.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text.replace(/[\s\S]/g, lowerUnit);
  return even.replace(FOLDABLE, foldUnit);
}

/** 'İ' becomes two units in lower case. */
function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : (strip(lower)[0] ?? unit);
}

function foldUnit(unit: string): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    const bare = strip(unit).toLowerCase();
    folded = STROKES[unit] ?? (bare.length === 1 ? bare : unit);
    known.set(unit, folded);
  }
  return folded;
}

const strip = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
