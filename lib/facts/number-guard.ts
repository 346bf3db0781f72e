// What makes a longer figure of a figure: digits of any script, Han numerals, fractions, raised digits.
const FIGURE = /[\p{N}\u2044]/u;
// Written out in Han, a figure has no digits of its own: 六十三, 3万.
const HAN_FIGURE = /[\p{Nd}〇零一二两兩三四五六七八九十百千万亿萬億兆]/u;
const HAN_NUMERAL = /[〇零一二两兩三四五六七八九十百千万亿萬億兆]/u;
// Zero-width characters and soft hyphens are not seen: '3\u200b.5' reads 3.5.
const HIDDEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const MAX_HIDDEN = 8;
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
  let [from, to] = [at, at];
  while (from > Math.max(0, at - MAX_HIDDEN) && HIDDEN.test(text.charAt(from - 1))) from -= 1;
  while (to < Math.min(text.length, at + MAX_HIDDEN) && HIDDEN.test(text.charAt(to))) to += 1;
  if (from === 0 || to === text.length) return false;
  const left = characterBefore(text, from);
  const right = characterAt(text, to);
  if (HAN_NUMERAL.test(right) && HAN_FIGURE.test(left)) return true;
  if (HAN_NUMERAL.test(left) && HAN_FIGURE.test(right)) return true;
  if (FIGURE.test(left)) {
    if (FIGURE.test(right) || UNIT.test(right)) return true;
    if (JOINER.test(right) && /\p{Nd}/u.test(text.charAt(to + 1))) return true;
    if (/[\s]/u.test(right) && /[¼-¾⅐-⅞]/u.test(text.charAt(to + 1))) return true;
  }
  if (FIGURE.test(right) && JOINER.test(left) && /\p{Nd}/u.test(text.charAt(from - 2))) return true;
  if (FIGURE.test(right) && SIGN.test(left) && !/[\p{L}\p{N}]/u.test(text.charAt(from - 2))) return true;
  return WORD.test(left) && WORD.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return [...pair].at(-1) ?? '';
}
