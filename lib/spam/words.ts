/**
 * Letters by script, from code units alone: regular expressions over Unicode properties take longer to compile than
 * most pages take to read. Ranges as in the Unicode blocks, first and last; Chinese and Japanese count as one script,
 * since both mix into one list.
 */
const SCRIPTS: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x077f, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0980, 0x0dff, 'Indc'],
  [0x0e00, 0x0eff, 'Thai'],
  [0x1000, 0x109f, 'Mymr'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3040, 0x30ff, 'Hans'],
  [0x3400, 0x9fff, 'Hans'],
  [0xac00, 0xd7af, 'Hang'],
  [0xfb50, 0xfefc, 'Arab'],
];

/** '' for what is no letter. */
function scriptOfCode(code: number): string {
  if (code < 0x370)
    return (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 0xbf && code < 0x250) ? 'Latn' : '';
  for (const [first, last, name] of SCRIPTS) if (code >= first && code <= last) return name;
  return '';
}

/** Scripts in which a character says as much as two letters. */
const DENSE: ReadonlySet<string> = new Set(['Hans', 'Hang']);

const LATIN = /[A-Za-z\xc0-\u024f\u1e00-\u1eff]/;
/** A letter of any other script; most texts hold none, and a search for one is far quicker than to count. */
const NOT_LATIN =
  /[\u0370-\u052f\u0590-\u077f\u0900-\u0eff\u1000-\u11ff\u1780-\u17ff\u1f00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\ufb50-\ufefc]/;

/** The script of most letters, '' without letters. */
export function scriptOf(text: string): string {
  if (!NOT_LATIN.test(text)) return LATIN.test(text) ? 'Latn' : '';
  const counts = new Map<string, number>();
  let best = '';
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOfCode(text.charCodeAt(at));
    if (!script) continue;
    const count = (counts.get(script) ?? 0) + (DENSE.has(script) ? 2 : 1);
    counts.set(script, count);
    if (script !== best && count > (counts.get(best) ?? 0)) best = script;
  }
  return best;
}

const WORD = 1;
/** No spaces between words; neighbours in pairs say enough. */
const PAIRS = 2;
/** No spaces either, four signs or so to a word. */
const FOURS = 3;

function kindOf(code: number): number {
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) ? WORD : 0;
  if (code < 0xc0) return 0;
  if (code < 0x0e00)
    return code === 0xd7 || code === 0xf7 || code === 0x060c || code === 0x061b || code === 0x061f ? 0 : WORD;
  if (code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)) return FOURS;
  if (code >= 0x2000 && code < 0x3040) return 0;
  if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) return code === 0x30fb ? 0 : PAIRS;
  return code >= 0xff00 || (code >= 0xd800 && code < 0xf900) ? 0 : WORD;
}

/** Words in lower case; pairs of neighbours where nothing parts words; no bare numbers and single letters. */
export function toWords(text: string): string[] {
  const words: string[] = [];
  const lower = text.toLowerCase();
  let start = 0;
  let kind = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    const next = at < lower.length ? kindOf(lower.charCodeAt(at)) : 0;
    if (next === kind) continue;
    if (kind === WORD) {
      const first = lower.charCodeAt(start);
      if (at - start > 1 && (first > 57 || !/^\d+$/.test(lower.slice(start, at)))) words.push(lower.slice(start, at));
    } else if (kind === PAIRS) {
      for (let from = start; from + 1 < at; from += 1) words.push(lower.slice(from, from + 2));
    } else if (kind === FOURS) {
      for (let from = start; from < at; from += 4) words.push(lower.slice(from, Math.min(at, from + 4)));
    }
    kind = next;
    start = at;
  }
  return words;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Without the characters that nobody sees, spaces collapsed. */
export const toVisibleText = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** A quick look: something beyond ASCII, a digit or sign within letters, or letters set apart. */
const MAYBE_DISGUISED = /[^\n -~]|[a-z][0134578@$!][a-z]|(?:^|[\s_])\S[\s_.*-]{1,3}\S[\s_.*-]/;

/** Joiners are letters' business in these; elsewhere nobody needs them inside words. */
const JOINING: ReadonlySet<string> = new Set(['Arab', 'Deva', 'Indc', 'Mymr', 'Khmr', 'Thai']);

/**
 * Written so that people read one thing and filters another: invisible characters inside words, letters of two
 * alphabets in one word, digits and signs for letters, letters set apart.
 */
export function isDisguised(text: string): boolean {
  if (!MAYBE_DISGUISED.test(text)) return false;
  const plain = toVisibleText(text);
  const invisible = text.match(INVISIBLE)?.length ?? 0;
  if (invisible >= 3 && invisible * 4 > plain.length && !JOINING.has(scriptOf(plain))) return true;
  if (
    /(?:^|[\s_])(?:[^\s\d!-/:-@[-`]([\s_.*-])\1{0,2}){4}[^\s\d!-/:-@[-`](?:$|[\s_])/.test(plain) &&
    !DENSE.has(scriptOf(plain))
  )
    return true;
  let odd = 0;
  let words = 0;
  for (const word of plain.split(' ')) {
    if (word.length < 3) continue;
    words += 1;
    if (isLeet(word) || hasMixedAlphabets(word)) odd += 1;
  }
  return odd >= 1 && odd * 2 >= words;
}

/** Latin letters beside letters of Cyrillic or Greek that look like them. */
function hasMixedAlphabets(word: string): boolean {
  let latin = 0;
  let twin = 0;
  for (let at = 0; at < word.length; at += 1) {
    const script = scriptOfCode(word.charCodeAt(at));
    if (script === 'Latn') latin += 1;
    else if (script === 'Cyrl' || script === 'Grek') twin += 1;
  }
  return latin > 0 && twin > 0;
}

/** 'sl0t', 'c@s1n0': signs between small letters; not 'mp3', 'h264', 'covid19', 'a@b.com'. */
function isLeet(word: string): boolean {
  if (!/[a-z][0134578@$!](?=[a-z])/.test(word) || /[.:/A-Z]/.test(word)) return false;
  const inside = word.match(/[a-z][0134578@$!](?=[a-z])/g)?.length ?? 0;
  const signs = word.match(/[0134578@$!]/g)?.length ?? 0;
  return signs <= 6 && (inside >= 2 || signs >= 2 || word.length <= 6);
}

/** Has letters that come in two sizes. */
export const isCased = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
export const hasCapital = (text: string): boolean => text !== text.toLowerCase();
