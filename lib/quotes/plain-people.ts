import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlainName } from './name-words.ts';
import type { Person } from './names.ts';
import type { Reading } from './paragraphs.ts';
import { readPlain } from './plain-name.ts';
import type { Mention } from './speaker.ts';
import { toTokens } from './tokens.ts';

interface Known extends PlainName {
  readonly start: number;
}

/** Names that are compared with one another, and speakers before a pronoun or a role: enough for an article, bounded for a hostile one. */
const MOST_NAMES = 300;
const NEAREST = 40;
/** UTF-16 units of what may stand around a name in the narration. */
const NEAR = 30;

/**
 * In a script without capitals, whose names only the mentions tell: a function from a mention to the fullest form of its name
 * that the article gives, and the role. A short form, a role alone and a pronoun are joined to a speaker named before.
 */
export function plainPeople(
  { text }: Reading,
  lexicon: Lexicon,
  mentions: readonly (Mention | null)[],
): (mention: Mention) => Person {
  const known: Known[] = mentions
    .flatMap((mention) =>
      mention && !mention.pronoun ? [{ ...readPlain(text, mention, lexicon), start: mention.start }] : [],
    )
    .sort((a, b) => a.start - b.start);
  const names = [...new Set(known.flatMap(({ name }) => name ?? []))].slice(0, MOST_NAMES);
  const full = new Map<string, string>();
  const toFull = (name: string): string => {
    const found = full.get(name) ?? fullerOf(text, name, names, lexicon);
    full.set(name, found);
    return found;
  };
  const roles = new Map<string, string>();
  for (const { name, role } of known) if (name && role && !roles.has(toFull(name))) roles.set(toFull(name), role);
  const roleOf = (name: string) => roles.get(name) ?? null;
  return (mention) => {
    const end = known.findIndex(({ start }) => start >= mention.start);
    const before = known
      .slice(Math.max(0, (end < 0 ? known.length : end) - NEAREST), end < 0 ? known.length : end)
      .filter(({ name }) => name !== null);
    // 他嗓子沙哑: a clause that a pronoun opens.
    const opens = lexicon.data.unspaced === true && lexicon.genders.has(text.charAt(mention.start));
    if (mention.pronoun || opens) {
      const last = before[before.length - 1]?.name;
      const isPerson = opens || lexicon.genders.has(text.slice(mention.start, mention.end).toLowerCase());
      if (last && isPerson) return { name: toFull(last), role: roleOf(toFull(last)) };
      return { name: text.slice(mention.start, mention.end), role: null };
    }
    const own = readPlain(text, mention, lexicon);
    if (own.name !== null) return { name: toFull(own.name), role: own.role ?? roleOf(toFull(own.name)) };
    const holder = holderOf(own.words, before, lexicon);
    return holder ? { name: toFull(holder), role: roleOf(toFull(holder)) } : { name: own.words, role: null };
  };
}

const FULL = /^\p{Script=Han}{2,4}$/u;

/** The one longer form of the name among the speakers, else what the narration gives; two longer names are never joined by a short one. */
function fullerOf(text: string, name: string, names: readonly string[], lexicon: Lexicon): string {
  const fuller = names.filter((other) => isShortOf(name, other, lexicon));
  const longest = fuller.reduce((a, b) => (b.length > a.length ? b : a), '');
  const isOne = fuller.every((other) => other === longest || isShortOf(other, longest, lexicon));
  if (longest !== '' && isOne) return longest;
  return fuller.length > 0 ? name : (longer(text, name, lexicon) ?? name);
}

/** A word of a longer name, or the characters that open it. */
function isShortOf(name: string, other: string, { data, surnames, words }: Lexicon): boolean {
  // 孙院长, 孙立新: a family name with its title.
  const isTitled = surnames.has(name.charAt(0)) && ((words.get(name.slice(1)) ?? 0) & (flag.Title | flag.Role)) > 0;
  if (isTitled) return other.charAt(0) === name.charAt(0) && FULL.test(other) && !words.has(other.slice(1));
  if (other.length <= name.length) return false;
  if (data.unspaced || /^\p{Script=Hangul}+$/u.test(other)) return other.startsWith(name);
  const parts = other.split(/\s+/);
  return name.split(/\s+/).every((part) => parts.includes(part));
}

/** The narration's first place of the name, where a longer form of it stands there. */
function longer(text: string, name: string, lexicon: Lexicon): string | null {
  const at = text.indexOf(name);
  if (at < 0) return null;
  if (lexicon.data.unspaced) {
    const rest = /^(?!さん|様|君)[\p{Script=Han}\p{Script=Hiragana}]{1,3}?(?=さん|氏|（|\(|選手|監督|教授)/u.exec(
      text.slice(at + name.length, at + name.length + 8),
    );
    // 山口直子|教諭（39）: what stands before the age is a title, and no more of the name.
    const isTitle = ((lexicon.words.get(rest?.[0] ?? '') ?? 0) & (flag.Title | flag.Role)) > 0;
    return lexicon.traits.verbFinal && rest && !isTitle ? name + rest[0] : null;
  }
  if (/\s/.test(name)) return null;
  const tokens = toTokens(text, Math.max(0, text.lastIndexOf(' ', at - NEAR)), at, [], 0, lexicon);
  const [before, first] = [tokens[tokens.length - 2], tokens[tokens.length - 1]];
  const isFamily =
    lexicon.data.definite !== undefined && lexicon.data.definite.length > 1 && name.startsWith(lexicon.data.definite);
  const isNamed =
    first?.bits === 0 &&
    (isFamily
      ? !first.word.startsWith(lexicon.data.definite ?? ' ')
      : before && before.bits & (flag.Role | flag.Title));
  return isNamed ? `${text.slice(first.start, first.end)} ${name}` : null;
}

/** "監督", "المدير": the one speaker before whose role holds the words. */
function holderOf(words: string, before: readonly Known[], { data }: Lexicon): string | null {
  const word = data.definite && words.startsWith(data.definite) ? words.slice(data.definite.length) : words;
  const names = new Set(
    before.filter(({ role }) => role !== null && word.length > 1 && role.includes(word)).map(({ name }) => name),
  );
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}
