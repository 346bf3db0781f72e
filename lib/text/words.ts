// Han, kana and Thai are written without spaces: overlapping pairs of characters stand in for words there.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;

/** Lower-cased words in order; an unspaced run of n characters gives n - 1 pairs. */
export function toWords(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(WORD)) {
    if (!UNSPACED.test(run) || run.length === 1) words.push(run);
    else for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2));
  }
  return words;
}

/** A pair with hiragana in it is mostly grammar (particles, endings), as function words are elsewhere. */
export function isFunctionWord(word: string, functionWords: ReadonlySet<string>): boolean {
  return functionWords.has(word) || HIRAGANA.test(word);
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a space-separated list of a language file, split once. */
export function toWordSet(list = ''): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list.split(' ').filter(Boolean));
    sets.set(list, set);
  }
  return set;
}
