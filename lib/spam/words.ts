/** Scripts that are read by characters: Chinese and Japanese count as one, since both mix into one list. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Hans', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
];
const BASIC_LATIN = /^[\s!-~ -ɏ‐-⁯]*$/;
const LATIN_LETTER = /[A-Za-z]/;

/** The script of most letters, '' without letters. */
export function scriptOf(text: string): string {
  if (BASIC_LATIN.test(text)) return LATIN_LETTER.test(text) ? 'Latn' : '';
  let best = '';
  let most = 0;
  for (const [name, letters] of SCRIPTS) {
    // A Chinese character or a syllable block says as much as two letters.
    const count = (text.match(letters)?.length ?? 0) * (name === 'Hans' || name === 'Hang' ? 2 : 1);
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const BY_CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words in lower case; Han and kana as pairs of neighbours, since nothing else parts them; bare numbers left out. */
export function* toWords(text: string): Generator<string> {
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    if (BY_CHARACTER.test(token)) {
      for (let at = 0; at + 1 < token.length; at += 1) yield token.slice(at, at + 2);
    } else if (token.length > 1 && !/^\d+$/.test(token)) {
      yield token;
    }
  }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

/** Without the characters that nobody sees, spaces collapsed. */
export const toVisibleText = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/**
 * Written so that people read one thing and filters another: invisible characters inside words, letters of two
 * alphabets in one word, digits and signs for letters, letters set apart. Joiners are letters' business in Arabic and
 * Indic writing and in emoji, so they count in Latin, Cyrillic and Han text alone.
 */
export function isDisguised(text: string): boolean {
  if (
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}][\u200b-\u200d\u2060\ufeff\u00ad][\u200b-\u200d\u2060\ufeff\u00ad]*[^\s]/u.test(
      text,
    )
  ) {
    const invisible = text.match(/[\u200b-\u200d\u2060\ufeff]/g)?.length ?? 0;
    if (invisible >= 3 && invisible * 4 > text.length - invisible) return true;
  }
  const plain = toVisibleText(text);
  if (/(?:^|[\s_])(?:[\p{L}][\s_.*-]{1,3}){4}[\p{L}](?:$|[\s_])/u.test(plain)) return true;
  let odd = 0;
  let words = 0;
  for (const word of plain.split(/\s+/)) {
    if (word.length < 3) continue;
    words += 1;
    const mixed = /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
    if (mixed || isLeet(word)) odd += 1;
  }
  return odd >= 1 && odd * 2 >= words;
}

/** 'sl0t', 'c@s1n0': signs between or beside small letters; not 'mp3', 'h264', 'covid19', 'a@b.com'. */
function isLeet(word: string): boolean {
  if (/[.:/]/.test(word)) return false;
  const inside = word.match(/(?<=\p{Ll})[0134578@$!](?=\p{Ll})/gu)?.length ?? 0;
  const signs = word.match(/[0134578@$!]/g)?.length ?? 0;
  const letters = word.match(/\p{Ll}/gu)?.length ?? 0;
  return (
    inside >= 1 &&
    letters >= 1 &&
    !/\p{Lu}/u.test(word) &&
    signs <= 6 &&
    (inside >= 2 || signs >= 2 || word.length <= 6)
  );
}
