/** One item of a 'stem=code' list. */
interface Stem {
  readonly stem: string;
  readonly code: string;
}

export interface StemMatch {
  readonly code: string;
  /** UTF-16 units, the ending included. */
  readonly length: number;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const lists = new Map<string, readonly Stem[]>();

/**
 * The item of a 'stem=code' list that `text` begins with. A stem of four letters may have an ending of four (доллар-ами), one of
 * three an 's', shorter ones and 'cent$' none; scripts without spaces need no end of word.
 */
export function matchStem(text: string, list: string): StemMatch | null {
  const word = /^[\p{L}\p{M}㎎-㎢][\p{L}\p{M}'’″"״-]*/u.exec(text)?.[0].toLowerCase();
  if (!word) return null;
  const lower = text
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\u00a0\u202f]/gu, ' ');
  for (const { stem, code } of toStems(list)) {
    if (UNSPACED.test(stem)) {
      if (lower.startsWith(stem)) return { code, length: stem.length };
      continue;
    }
    const exact = stem.endsWith('$') ? stem.slice(0, -1) : null;
    if (!lower.startsWith(exact ?? stem)) continue;
    if (exact !== null) {
      if (!/^[\p{L}\p{M}]/u.test(lower.slice(exact.length))) return { code, length: exact.length };
      continue;
    }
    // '18.5km의': a particle in another script is no ending.
    const rest = lower.slice(stem.length);
    const ending = UNSPACED.test(rest) ? 0 : (/^[\p{L}\p{M}]*/u.exec(rest)?.[0].length ?? 0);
    if (ending <= longestEnding(stem)) return { code, length: stem.length + ending };
  }
  return null;
}

// Arabic and Hebrew lists hold their forms in full: عامل (worker) is no عام (year).
function longestEnding(stem: string): number {
  if (stem.length > 3) return 4;
  return stem.length > 2 && !/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(stem) ? 1 : 0;
}

/** Longest stems first, so that 'us dollar' goes before 'us'. */
function toStems(list: string): readonly Stem[] {
  let stems = lists.get(list);
  if (!stems) {
    stems = list
      .split(' ')
      .filter(Boolean)
      .map((item) => {
        const [stem = '', code = ''] = item.replaceAll('_', ' ').split('=');
        return { stem, code };
      })
      .sort((a, b) => b.stem.length - a.stem.length);
    lists.set(list, stems);
  }
  return stems;
}
