import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import type { Mention, Speaker } from './speaker.ts';

const GAP = /^["”」』»״]?[ \u3000\u00a0]*[,，、،—–-]?[ \u3000\u00a0]*/u;
/** UTF-16 units of a Chinese name. */
const NAME = [4, 3, 2];

/**
 * “…，” 高永昌撂下狠話: in a script without capitals, whoever the article has given as a speaker elsewhere and whose name
 * stands right behind the quote, whatever is said of them.
 */
export function knownBehind(
  { text, drafts }: Reading,
  index: number,
  own: readonly Speaker[],
  { data, surnames }: Lexicon,
): Mention | null {
  const draft = drafts[index];
  if (!draft || data.capitals) return null;
  const start = draft.close + (GAP.exec(text.slice(draft.close, draft.close + 6))?.[0].length ?? 0);
  const behind = text.slice(start, start + 40);
  for (const { mention, confidence } of own) {
    if (!mention || mention.pronoun || confidence === 'unclear') continue;
    const name = text.slice(mention.start, mention.end);
    const forms = data.unspaced ? [name, ...NAME.map((length) => name.slice(-length))] : [name];
    const form = forms.find(
      (form) =>
        form.length > 1 &&
        behind.startsWith(form) &&
        (form === name ? isWhole(behind, form, data.unspaced) : surnames.has(form.charAt(0))),
    );
    if (form) return { start, end: start + form.length, pronoun: false };
  }
  return null;
}

const isWhole = (behind: string, form: string, unspaced: boolean | undefined) =>
  unspaced === true || !/^[\p{L}\p{M}]/u.test(behind.slice(form.length));
