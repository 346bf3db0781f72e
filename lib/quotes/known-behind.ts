import { NOT_IN_NAMES } from './clause-opener.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { personWithin } from './person-within.ts';
import type { Sentence } from './quote-sentences.ts';
import type { Mention, Speaker } from './speaker.ts';

/** Quotes before and behind whose speakers are looked through. */
const NEAREST = 200;
const GAP = /^["”」』»״]?[ \u3000\u00a0]*[,，、،—–-]?[ \u3000\u00a0]*/u;
/** UTF-16 units before a quote in which the narration may have given a name: bounds the work in a hostile article. */
const TOLD = 20_000;
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
  const isNamed = (name: string, part: string) =>
    part.length > 1 && surnames.has(part.charAt(0)) && name.includes(part);
  const draft = drafts[index];
  if (!draft || data.capitals) return null;
  const start = draft.close + (GAP.exec(text.slice(draft.close, draft.close + 6))?.[0].length ?? 0);
  const behind = text.slice(start, start + 40);
  for (const { mention, confidence } of own.slice(Math.max(0, index - NEAREST), index + NEAREST)) {
    if (!mention || mention.pronoun || confidence === 'unclear') continue;
    const name = text.slice(mention.start, mention.end);
    const part = data.unspaced
      ? NAME.map((length) => behind.slice(0, length)).find((part) => isNamed(name, part))
      : null;
    const isSame = name.length > 1 && behind.startsWith(name) && isWhole(behind, name, data.unspaced);
    const form = isSame ? name : part;
    if (form) return { start, end: start + form.length, pronoun: false };
  }
  return data.unspaced && /[。！？!?…]$/u.test(text.slice(draft.start, draft.end))
    ? narratedBehind(text, start, behind, surnames)
    : null;
}

/** “…！”杨阿妹笑得合不拢嘴: three characters behind a whole sentence in marks that open as a name does and that the narration gives before, too. */
function narratedBehind(text: string, start: number, behind: string, surnames: ReadonlySet<string>): Mention | null {
  const name = /^\p{Script=Han}{3}/u.exec(behind)?.[0] ?? '';
  if (!surnames.has(name.charAt(0)) || NOT_IN_NAMES.test(name)) return null;
  return text.slice(Math.max(0, start - TOLD), start).includes(name)
    ? { start, end: start + name.length, pronoun: false }
    : null;
}

const isWhole = (behind: string, form: string, unspaced: boolean | undefined) =>
  unspaced === true || !/^[\p{L}\p{M}]/u.test(behind.slice(form.length));

/** "A Menéndez le dieron el alta. “Q”, dijo": the first name in tokens [from, to) that also names a speaker elsewhere. */
export function knownWithin(
  { text }: Reading,
  tokens: Paragraph['tokens'],
  { from, to }: Sentence,
  own: readonly Speaker[],
): Mention | null {
  const names = new Set<string>();
  for (const { mention, confidence } of own)
    if (mention && !mention.pronoun && confidence !== 'unclear')
      for (const [word] of text.slice(mention.start, mention.end).matchAll(/\p{Lu}[\p{L}\p{M}]{2,}/gu)) names.add(word);
  const isKnown = (token: Paragraph['tokens'][number] | undefined) =>
    token !== undefined && (token.bits & flag.Capital) > 0 && names.has(text.slice(token.start, token.end));
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !isKnown(token) || token.bits & (flag.Role | flag.Title | flag.Determiner)) continue;
    let end = i;
    while (isKnown(tokens[end + 1]) && end + 1 < to) end++;
    return { start: token.start, end: tokens[end]?.end ?? token.end, pronoun: false };
  }
  const shown = personWithin(tokens, from, to, false);
  const [first, last] = [tokens[shown?.from ?? -1], tokens[(shown?.to ?? 0) - 1]];
  return first && last ? { start: first.start, end: last.end, pronoun: false } : null;
}
