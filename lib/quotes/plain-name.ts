import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, toTokens } from './tokens.ts';
import { readUnspaced } from './unspaced-name.ts';

/** What a mention says of its speaker, in a script without capitals. */
export interface PlainName {
  /** Without titles, roles and marks of case; null where the mention gives a role or a body alone. */
  readonly name: string | null;
  readonly role: string | null;
  /** The mention without the marks of its case and without brackets. */
  readonly words: string;
}

/** The words of some tokens as the article writes them. */
export type Say = (tokens: readonly Token[]) => string;

const Known =
  flag.Boundary |
  flag.AnyVerb |
  flag.Skip |
  flag.Time |
  flag.Opener |
  flag.Conjunction |
  flag.Preposition |
  flag.Pronoun;
const Person = flag.Role | flag.Title;
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
  if (behind && behind.name !== null && first.some(({ bits }) => bits & Person))
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
    const before = part.slice(0, part.indexOf(glued)).filter(({ bits }) => bits & Person);
    return { name: say([glued]).slice(0, glued.word.length - ending.length), role: say(before.slice(-1)) || null };
  }
  if (HANGUL.test(part[to - 1]?.word ?? '')) return hangulName(part, to, lexicon, say);
  const isBehind = to < part.length && isBody(part[part.length - 1], lexicon);
  for (let i = 0; i < to; i++)
    if ((part[i]?.bits ?? 0) & Person || lexicon.ofBehind.has(part[i]?.word ?? '')) from = i + 1;
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
  const after = part.slice(last, part.length).filter(({ bits }) => bits & Person);
  const roleWords = before.length > 0 ? before : after;
  return { name, role: roleWords.some(({ bits }) => bits & flag.Role) ? say(roleWords) : null };
}

/** Arabic "الخطيب | حديثه", "سيف الدين الطرابلسي | البرنامج": a family name with its article ends the name. */
function endOfName(part: readonly Token[], from: number, last: number, { data }: Lexicon): number {
  const { definite } = data;
  if (definite === undefined || definite.length < 2) return last;
  for (let i = from; i < last; i++) {
    const isFamily =
      part[i]?.word.startsWith(definite) && !/^ال(?:دين|له|رحمن|رحيم|كريم|عزيز)$/.test(part[i]?.word ?? '');
    if (isFamily) return i + 1;
  }
  return last;
}

const HANGUL = /^\p{Script=Hangul}+$/u;

/** Korean 이정미 | 울진군수: also a word that ends in a known title. */
const isPersonal = (token: Token | undefined, { words }: Lexicon): boolean =>
  token !== undefined &&
  ((token.bits & Person) > 0 ||
    (HANGUL.test(token.word) &&
      token.word.length > 2 &&
      [2, 3].some((n) => ((words.get(token.word.slice(-n)) ?? 0) & Person) > 0)));

/** Three or four syllables are a name, fewer are one with the word before (엘렌 모로, 최 교수). */
function hangulName(part: readonly Token[], to: number, lexicon: Lexicon, say: Say): Omit<PlainName, 'words'> {
  const last = part[to - 1];
  const previous = part[to - 2];
  const isLone = to === part.length && !previous;
  if (!last || isPersonal(last, lexicon) || last.bits & Known || (last.word.length > 4 && !isLone))
    return { name: null, role: null };
  const isShort =
    last.word.length < 3 && previous?.bits === 0 && HANGUL.test(previous.word) && !isPersonal(previous, lexicon);
  const from = isShort && to < part.length ? to - 2 : to - 1;
  const before = part.slice(Math.max(0, from - 1), from).filter((token) => isPersonal(token, lexicon));
  const after = part.slice(to).filter(({ bits }) => bits & flag.Role);
  return { name: say(part.slice(from, to)), role: say(before.length > 0 ? before : after) || null };
}

const hasPlain = (part: readonly Token[], to: number) =>
  part.slice(0, to).some(({ bits }) => !(bits & (Person | Known)));

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

const bodies = new WeakMap<Lexicon, ReadonlySet<string>>();

/** A ministry, a company: its words are no person's name. */
function isBody(token: Token | undefined, lexicon: Lexicon): boolean {
  let known = bodies.get(lexicon);
  if (!known) {
    known = new Set((lexicon.data.groups ?? []).flatMap(([stems]) => stems.split(' ')));
    bodies.set(lexicon, known);
  }
  return token !== undefined && known.has(token.word);
}

function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ word }) => {
    if (/^[(（]$/.test(word)) depth++;
    const isInside = depth > 0;
    if (/^[)）]$/.test(word)) depth = Math.max(0, depth - 1);
    return !isInside;
  });
}

/** Without Hindi ने behind the phrase, or Korean 은 on its last word. */
function withoutMark(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const list = [...tokens];
  const last = list[list.length - 1];
  if (!last) return list;
  if (last.bits & flag.SubjectMark && lexicon.data.subjectWords && lexicon.words.get(last.word) === flag.SubjectMark)
    list.pop();
  else {
    const mark = lexicon.subjectMarks
      .filter((ending) => last.word.endsWith(ending))
      .sort((a, b) => b.length - a.length)[0];
    if (mark && last.bits & flag.SubjectMark && last.word.length > mark.length) {
      const word = last.word.slice(0, -mark.length);
      list[list.length - 1] = {
        ...last,
        word,
        end: last.end - mark.length,
        bits: (lexicon.words.get(word) ?? last.bits) & ~flag.SubjectMark,
      };
    }
  }
  return list;
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (/^[,،]$/.test(token.word)) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  return parts.filter((part) => part.length > 0);
}
