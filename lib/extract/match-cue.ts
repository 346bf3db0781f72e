/** A matcher for a list of cues. The text after the cue tells how much of the block it is. */
export interface CueMatcher {
  /** Length in characters of the cue at the text's start, 0 where none stands there. */
  startsWith(text: string): number;
}

/** Longest cue first; letters' case, typographic apostrophes and leading marks ("» Read more") aside. */
export function toCueMatcher(cues: readonly string[]): CueMatcher {
  const unique = [...new Set(cues.map(fold))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`^(?:${unique.map(toPattern).join('|')})`, 'iu');
  return {
    startsWith(text) {
      const head = fold(text.slice(0, 120));
      const lead = /^[^\p{L}\p{N}©ⓒ(▲△▼]*/u.exec(head)?.[0].length ?? 0;
      const match = pattern.exec(head.slice(lead));
      return match ? lead + match[0].length : 0;
    },
  };
}

const fold = (text: string) => text.toLowerCase().replace(/[’‘`´]/g, "'");
const WIDE_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;
/** A cue ends where a word ends, in scripts that part words. */
const toPattern = (cue: string) => {
  const escaped = cue.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]+');
  return WIDE_END.test(cue) || !/\p{L}$/u.test(cue) ? escaped : `${escaped}(?!\\p{L})`;
};
