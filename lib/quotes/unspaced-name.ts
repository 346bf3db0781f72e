import { NOT_IN_NAMES } from './clause-opener.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlainName, Say } from './name-words.ts';
import type { Token } from './tokens.ts';

/** What stands before a name without a space: 営む|藤井節子. */
const CLAUSE = /^.*\p{Script=Hiragana}(?=[\p{Script=Han}\p{Script=Katakana}ー・]{2,}$)/u;
const NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{L}ー·・.]{2,12}$/u;

/** Japanese and Chinese: the stretch between the last role, or the last の or 的, and the title behind it. */
export function readUnspaced(all: readonly Token[], lexicon: Lexicon, say: Say): PlainName {
  let end = all.length;
  while (end > 1 && lexicon.subjectMarks.includes(all[end - 1]?.word ?? '')) end--;
  const tokens = all.slice(0, end);
  const words = say(tokens);
  const bits = (i: number) => tokens[i]?.bits ?? 0;
  const polite = familyWithTitle(tokens, lexicon, say);
  if (polite) return { ...polite, words };
  let to = tokens.length;
  while (to > 1 && bits(to - 1) & flag.Office) to--;
  let from = to;
  while (from > 0 && !(bits(from - 1) & flag.Office) && !isOf(tokens[from - 1]?.word ?? '', lexicon)) from--;
  const said = say(tokens.slice(from, to)).replace(/^[的之の、，,\s]+/u, '');
  const own = trim(behindOf(said, lexicon), lexicon);
  if (bits(from) & flag.Pronoun || (to === tokens.length && from === 0 && tokens.length > 1))
    return { name: null, role: null, words };
  // 張教授: a family name alone keeps its title.
  const name = [...own].length === 1 ? own + say(tokens.slice(to)) : own;
  if (!NAME.test(name) || (from === 0 && to === tokens.length && bits(0) & flag.Office))
    return { name: null, role: null, words };
  const before = say(tokens.slice(0, from)).replace(/[的之の、，,\s]+$/u, '');
  const after = tokens.slice(to).filter((token) => token.bits & flag.Role);
  return { name, role: before || (after.length > 0 && name !== own ? null : say(after)) || null, words };
}

const isOf = (word: string, { ofBehind }: Lexicon) => [...ofBehind].some((of) => word === of) || /[的之]$/u.test(word);

/** 運転手組合の|井上健 */
function behindOf(said: string, { ofBehind }: Lexicon): string {
  const at = Math.max(...[...ofBehind].map((of) => said.lastIndexOf(of) + of.length), 0);
  return at > 1 && said.length - at > 1 ? said.slice(at) : said;
}

/** 家住龙华某小区的|王女士, 冯主任|语气严厉: a family name alone before a title, whatever follows. */
function familyWithTitle(tokens: readonly Token[], lexicon: Lexicon, say: Say): Omit<PlainName, 'words'> | null {
  for (let i = tokens.length - 1; i > 0; i--) {
    const before = tokens[i - 1]?.word ?? '';
    const isTitle = ((tokens[i]?.bits ?? 0) & flag.Title) > 0 && (tokens[i - 1]?.bits ?? 0) === 0;
    const isAlone = before.length === 1 || isOf(before.slice(0, -1), lexicon);
    if (!isTitle || !isAlone || !lexicon.surnames.has(before.slice(-1))) continue;
    const role = tokens.slice(0, i - 1).filter(({ bits }) => bits & flag.Role);
    return { name: before.slice(-1) + say(tokens.slice(i, i + 1)), role: say(role) || null };
  }
  return null;
}

/** Without a clause or a noun that is written onto the front of the name. */
function trim(said: string, { surnames }: Lexicon): string {
  const own = said.replace(CLAUSE, '');
  if (surnames.size === 0 || own.length < 4 || /[·・]/u.test(own)) return own;
  // 李思雨|哽咽, 罗勇|后来: what is said of the person is written onto the name.
  if (surnames.has(own.charAt(0))) return own.slice(0, NOT_IN_NAMES.test(own.charAt(2)) ? 2 : 3);
  for (const length of own.length > 4 ? [3, 2] : [])
    if (surnames.has(own.charAt(own.length - length))) return own.slice(-length);
  return own;
}
