/**
 * Scripts written without spaces, and Korean, whose particles cling to the word. They are kept as overlapping pairs
 * ("北京市" as 北京, 京市, 市), so that any two characters are found; FTS5's own trigrams would need three.
 */
const CLOSE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc\\uff70';
const CLOSE_RUN = new RegExp(`[${CLOSE}]+`, 'gu');
const ANY_CLOSE = new RegExp(`[${CLOSE}]`, 'u');
/** Words of other scripts, or runs of the close ones. */
const TERM = new RegExp(`[${CLOSE}]+|(?:(?![${CLOSE}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

export const isClose = (term: string): boolean => ANY_CLOSE.test(term);

/** The terms of a folded text, in order: ['bbc', 'co', 'uk'], ['iphone', '发布会']. */
export const findTerms = (folded: string): string[] => folded.match(TERM) ?? [];

/** A folded text as it goes into the index: close scripts in pairs, the rest as it is. */
export const toIndexed = (folded: string): string =>
  ANY_CLOSE.test(folded) ? folded.replace(CLOSE_RUN, (run) => ` ${toPairs(run, true)} `) : folded;

/**
 * An FTS5 phrase for terms that follow each other. `prefix`: the last one may go on. In pairs there is no need for that,
 * a longer run holds the same pairs; a single character is always the beginning of a pair.
 */
export function toPhrase(terms: readonly string[], prefix: boolean): string {
  const last = terms.length - 1;
  const words = terms.map((term, index) => (isClose(term) ? toPairs(term, index < last) : term));
  const end = terms[last] ?? '';
  const open = isClose(end) ? [...end].length === 1 : prefix;
  return `"${words.join(' ').replaceAll('"', '')}"${open ? ' *' : ''}`;
}

/** The last character alone closes a run, so that it is found by itself, and what follows stays next to it. */
function toPairs(run: string, closed: boolean): string {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  const end = characters.at(-1) ?? '';
  return [...pairs, ...(closed || characters.length === 1 ? [end] : [])].join(' ');
}
