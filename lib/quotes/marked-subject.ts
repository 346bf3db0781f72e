import { chunkBack } from './chunk-back.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

const HIRAGANA = /\p{Script=Hiragana}$/u;
/**
 * The subject of a clause whose verb comes last, in tokens [from, to): the last phrase that carries the mark of a topic or
 * subject (は, 는, ने), a pronoun counting as one; without marks in the language, the phrase that opens the clause.
 */
export function findMarkedSubject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (const onlyPersons of [true, false]) {
    for (let i = to - 1; i >= from; i--) {
      const token = tokens[i];
      if (!token) continue;
      // Persian "او را": an object.
      const isObject = lexicon.data.objectMark !== undefined && tokens[i + 1]?.word === lexicon.data.objectMark;
      if (isObject) continue;
      if (token.bits & flag.Pronoun && (!(token.bits & flag.Determiner) || /^[,،、]$/.test(tokens[i + 1]?.word ?? '')))
        return { from: i, to: i + 1, weak: false };
      if (!(token.bits & flag.SubjectMark) || !isMark(tokens, i, from)) continue;
      const phrase = chunkBack(tokens, bareMark(token, lexicon) ? i - 1 : i, from, lexicon);
      if (!phrase) continue;
      const isPerson = headOf(tokens, phrase, lexicon).some((t) => t.bits & flag.Office) || lexicon.data.capitals;
      // Japanese 投票率が低かった場合の対応を問われると、「…」: a subject of another clause, not of the verb behind the quote.
      const isOuter =
        !lexicon.data.unspaced ||
        token.word !== lexicon.data.clauseMark ||
        !isSubordinate(tokens.slice(i + 1, to), lexicon);
      // 子どもが見せに来れば「Q」と約束した: nor is a person's whose clause what stands before the quote closes.
      const isClosed =
        lexicon.data.unspaced &&
        token.word === lexicon.data.clauseMark &&
        isSubordinate(tokens.slice(i + 1, to), lexicon, true);
      if ((isPerson && !isClosed) || (!onlyPersons && isOuter)) {
        const found = { ...phrase, to: i + 1 };
        return topicBefore(tokens, found, from, to, lexicon) ?? found;
      }
    }
  }
  if (lexicon.data.capitals) return findNominative(tokens, from, to, lexicon);
  const hasMarks = lexicon.traits.marked;
  return hasMarks ? findPerson(tokens, from, to, lexicon) : firstSubject(tokens, from, to, lexicon);
}

/** 그는 기자가 묻자 “Q”고 했다: behind the subject of a clause that its own verb closes, the topic before it. */
function topicBefore(
  tokens: readonly Token[],
  { from: start, to: end }: Phrase,
  from: number,
  to: number,
  lexicon: Lexicon,
): Phrase | null {
  const { clauseMark, unspaced } = lexicon.data;
  const ends = (i: number, marks: readonly string[]) => marks.some((mark) => tokens[i]?.word.endsWith(mark));
  if (unspaced || clauseMark === undefined || !ends(end - 1, clauseMark.split(' '))) return null;
  if (!tokens.slice(end, to).some(({ bits }) => bits & flag.Verb)) return null;
  const topic = findMarkedSubject(tokens, from, start, lexicon);
  const last = topic && tokens[topic.to - 1];
  return last && last.bits & (flag.SubjectMark | flag.Pronoun) && !ends(topic.to - 1, clauseMark.split(' '))
    ? topic
    : null;
}

/** 途中棄権が相次いだことについて「Q」とコメント: its clause is what the words are about. */
const isSubordinate = (behind: readonly Token[], { abouts }: Lexicon, byWord = false) => {
  const words = behind.map(({ word }) => word).join('');
  return abouts.some((about) => words.includes(about) && !(byWord && about === '、'));
};

/** With capitals and cases (Turkish): the last name or role that stands in no other case, one before a comma first. */
function findNominative(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (const pass of ['before a comma', 'a full name', 'a name', 'an owner', 'any']) {
    const beforeComma = pass === 'before a comma';
    for (let i = to - 1; i >= from; i--) {
      const bits = tokens[i]?.bits ?? 0;
      // "eşinin fotoğrafını mahkeme heyetine gösterdi": inside a sentence, a noun before another one.
      const isInside = pass === 'a name' && !(bits & flag.Capital) && !((tokens[i - 1]?.bits ?? 0) & flag.Capital);
      if (isInside && tokens[i + 1]?.bits === 0) continue;
      // "Döndü Gök'ün bilekleri sızlıyor": whose it is, where nobody is the subject.
      const isOwner = pass === 'an owner' && lexicon.ofEndings.some((ending) => tokens[i]?.word.endsWith(ending));
      if (pass === 'an owner' && !(isOwner && bits & flag.Capital)) continue;
      if (isOwner) return { from: chunkBack(tokens, i - 1, from, lexicon)?.from ?? i, to: i + 1, weak: false };
      if (!(bits & (flag.Capital | flag.Role | flag.Title)) || bits & (flag.OtherCase | flag.AnyVerb | flag.Time))
        continue;
      const opens = i === from && !(bits & (flag.Role | flag.Title)) && !((tokens[i + 1]?.bits ?? 0) & flag.Capital);
      if (opens && tokens[i + 1]?.word !== ',') continue;
      // "Anna Kaya de şoförü doğruluyor": a bare noun may be an object, a name of two words is none.
      const isFull = bits & flag.Capital && (tokens[i - 1]?.bits ?? 0) & flag.Capital && i > from;
      if (pass === 'a full name' && !isFull) continue;
      if (beforeComma && (tokens[i + 1]?.word !== ',' || i + 1 >= to)) continue;
      if ((tokens[i + 1]?.bits ?? 0) & flag.OtherCase && (tokens[i + 1]?.bits ?? 0) & flag.Capital) continue;
      const phrase = chunkBack(tokens, i, from, lexicon);
      if (phrase) return phrase;
    }
  }
  // "Motor için ayrılan …": the capital at the front of a sentence is nobody's name.
  const first = firstSubject(tokens, from, to, lexicon);
  const isSomebody =
    first &&
    tokens
      .slice(first.from, first.to)
      .some(
        ({ bits }, k) =>
          (bits & (flag.Role | flag.Title | flag.Pronoun) && !(bits & flag.OtherCase)) ||
          (bits & flag.Capital && (k > 0 || bits & flag.OtherCase)),
      );
  return isSomebody ? first : null;
}

/** The phrase that ends in a title or a role ("松本社長"). */
function findPerson(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token || !(token.bits & flag.Title) || token.bits & flag.OtherCase) continue;
    // 選手交代, 弁護士らによる, 被告の: the title goes on as another word, or stands in another case.
    const next = tokens[i + 1];
    if (
      lexicon.data.unspaced &&
      next &&
      i + 1 < to &&
      !(next.bits & (flag.SubjectMark | flag.Punctuation | flag.Quoted | flag.Office))
    )
      continue;
    const phrase = chunkBack(tokens, i, from, lexicon);
    if (phrase) return phrase;
  }
  return null;
}

const bareMark = (token: Token, lexicon: Lexicon) =>
  lexicon.subjectMarks.includes(token.word) ||
  (lexicon.data.subjectWords !== undefined && foldWord(lexicon.data.subjectWords).split(' ').includes(token.word));

/** Not a syllable of a longer word: behind kana only after a known title. */
function isMark(tokens: readonly Token[], i: number, from: number): boolean {
  const previous = tokens[i - 1];
  const token = tokens[i];
  if (!token || !/^\p{Script=Hiragana}+$/u.test(token.word)) return true;
  if (!previous || i === from) return false;
  return (previous.bits & (flag.Office | flag.Pronoun | flag.Punctuation)) > 0 || !HIRAGANA.test(previous.word);
}

/** Japanese 政府の姿勢は: what stands behind the last の is what the phrase is about. */
function headOf(tokens: readonly Token[], { from, to }: Phrase, lexicon: Lexicon): readonly Token[] {
  let first = to;
  while (first > from && !(lexicon.data.unspaced && lexicon.ofBehind.has(tokens[first - 1]?.word ?? ''))) first--;
  return tokens.slice(first, to);
}
