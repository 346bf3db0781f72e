// What makes a longer figure of a figure: digits of any script, Han numerals, fractions, raised digits.
const FIGURE = /[\p{N}\u2044]/u;
const SIGN = /[−+±-]/u;
const JOINER = /[.,٫٬'’\u00a0\u202f\u2009:/]/u;
const UNIT = /[%٪％‰°′″]/u;
const WORD = /[\p{L}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/**
 * The number guard: may `text` be cut out at [start, end) without changing a figure? Not through '3.5', '3½', '10²', '12 000',
 * '5%' or a word ('im|possible'): what is left would say something that the page does not.
 */
export function hasWholeFigures(text: string, start: number, end: number): boolean {
  return !isCut(text, start) && !isCut(text, end);
}

function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  // A boundary inside a surrogate pair (mathematical digits stand there) is a cut in any case.
  if (/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))) return true;
  const left = characterBefore(text, at);
  const right = characterAt(text, at);
  if (FIGURE.test(left)) {
    if (FIGURE.test(right) || UNIT.test(right)) return true;
    if (JOINER.test(right) && /\p{Nd}/u.test(text.charAt(at + 1))) return true;
    if (/[\s]/u.test(right) && /[¼-¾⅐-⅞]/u.test(text.charAt(at + 1))) return true;
  }
  if (FIGURE.test(right) && JOINER.test(left) && /\p{Nd}/u.test(text.charAt(at - 2))) return true;
  if (FIGURE.test(right) && SIGN.test(left) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 2))) return true;
  return WORD.test(left) && WORD.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return [...pair].at(-1) ?? '';
}
