import * as flag from './flags.ts';
import { HANGUL, hangulName, isPersonal } from './hangul-name.ts';
import type { Lexicon } from './lexicon.ts';
import { isBody, Known, type PlainName, type Say, withoutBrackets, withoutMark } from './name-words.ts';
import { type Token, toTokens } from './tokens.ts';
import { readUnspaced } from './unspaced-name.ts';

/** Words of a name. */
const LONGEST = 4;

/** The name and the role inside a mention: "مدير الميناء سامر الحداد", "पिता रामकिशन मीणा ने", 建築家の田中誠さん. */
export function readPlain(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lexicon: Lexicon,
): PlainName {
  const tokens = withoutBrackets(toTokens(text, start, end, [], 0, lexicon));
  const say: Say = (part) => text.slice(part[0]?.start ?? 0, part[part.length - 1]?.end ?? 0);
  if (lexicon.data.unspaced) return readUnspaced(tokens, lexicon, say);
  const parts = split(withoutMark(tokens, lexicon));
  const [first = [], second = []] = parts;
  const words = say(first);
  const own = readPart(first, lexicon, say);
  if (own.name !== null) return { ...own, role: own.role ?? (second.length > 0 ? say(second) : null), words };
  const behind = second.length > 0 ? readPart(second, lexicon, say) : null;
  if (behind && behind.name !== null && first.some(({ bits }) => bits & flag.Office))
    return { name: behind.name, role: words, words };
  return { name: null, role: null, words };
}

/** One stretch between commas. */
function readPart(
  part: readonly Token[],
  lexicon: Lexicon,
  say: Say,
): { readonly name: string | null; readonly role: string | null } {
  let from = 0;
  let to = part.length;
  // Korean 임채영 변호사, Hindi कमला जी: what follows the name.
  while (to > 1 && isPersonal(part[to - 1], lexicon) && hasPlain(part, to - 1)) to--;
  const glued = part.find((token) =>
    lexicon.titleEndings.some((end) => token.word.length > end.length + 1 && token.word.endsWith(end)),
  );
  if (glued && HANGUL.test(glued.word)) {
    const ending = lexicon.titleEndings.find((end) => glued.word.endsWith(end)) ?? '';
    const before = part.slice(0, part.indexOf(glued)).filter(({ bits }) => bits & flag.Office);
    return { name: say([glued]).slice(0, glued.word.length - ending.length), role: say(before.slice(-1)) || null };
  }
  if (HANGUL.test(part[to - 1]?.word ?? '')) return hangulName(part, to, lexicon, say);
  const isBehind = to < part.length && isBody(part[part.length - 1], lexicon);
  for (let i = 0; i < to; i++)
    if ((part[i]?.bits ?? 0) & flag.Office || lexicon.ofBehind.has(part[i]?.word ?? '')) from = i + 1;
  const role = part[from - 1];
  if (isBehind || (role && isBody(role, lexicon) && from > 0 && lexicon.data.definite === undefined))
    return { name: null, role: null };
  if (role) from = behindComplement(part, from, to, lexicon);
  let last = from;
  while (last < to && last - from < LONGEST && !((part[last]?.bits ?? 0) & Known)) last++;
  // Persian "وزیر بهداشت محمد رضایی": nothing parts the complement from the name, which has two words.
  if (
    role &&
    lexicon.data.definite === undefined &&
    !lexicon.data.titleEndings &&
    last - from > 2 &&
    lexicon.ofBehind.size === 0
  )
    from = last - 2;
  last = endOfName(part, from, last, lexicon);
  if (last <= from) return { name: null, role: null };
  const name = say(part.slice(from, last));
  const before = part.slice(0, from);
  const after = part.slice(last, part.length).filter(({ bits }) => bits & flag.Office);
  const roleWords = before.length > 0 ? before : after;
  return { name, role: roleWords.some(({ bits }) => bits & flag.Role) ? say(roleWords) : null };
}

/** Arabic "الخطيب | حديثه", "سيف الدين الطرابلسي | البرنامج": a family name with its article ends the name. */
function endOfName(part: readonly Token[], from: number, last: number, { data }: Lexicon): number {
  const { definite, namePillars = '' } = data;
  if (definite === undefined || definite.length < 2) return last;
  const pillars = namePillars.split(' ');
  for (let i = from; i < last; i++) {
    const isFamily = part[i]?.word.startsWith(definite) && !pillars.includes(part[i]?.word ?? '');
    if (isFamily) return i + 1;
  }
  return last;
}

const hasPlain = (part: readonly Token[], to: number) =>
  part.slice(0, to).some(({ bits }) => !(bits & (flag.Office | Known)));

/** "مدير | الميناء | سامر الحداد": a role goes on to the first definite noun and its adjectives, the last word excepted. */
function behindComplement(part: readonly Token[], from: number, to: number, { data }: Lexicon): number {
  const { definite } = data;
  if (definite === undefined) return from;
  const isDefinite = (i: number) => part[i]?.word.startsWith(definite) === true && (part[i]?.word.length ?? 0) > 3;
  let i = from;
  if (!isDefinite(from - 1)) {
    const first = part.findIndex((_, k) => k >= from && isDefinite(k));
    if (first >= 0 && first < to - 1) i = first + 1;
    else if (to - from > 3 || first === from) return to;
  }
  while (isDefinite(i) && i < to - 2) i++;
  return isDefinite(i) && i === to - 1 && i > from - 1 && isDefinite(i - 1) ? to : i;
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (/^[,،]$/.test(token.word)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  return parts.filter((part) => part.length > 0);
}
