import { chunkBack } from './chunk-back.ts';
import { citedSubject } from './cited.ts';
import { clauseOpener } from './clause-opener.ts';
import { ownerOf } from './clause-person.ts';
import * as flag from './flags.ts';
import { bitsAt, type Frame, isNounHere, wordAt } from './frame.ts';
import { framedSubject } from './framed-verb.ts';
import { hostSubject } from './host-subject.ts';
import { impersonalSubject } from './impersonal.ts';
import { findLeftSubject } from './left-subject.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { isObjectFirst, opensWithAdverbial } from './object-first.ts';
import { opensWithVerb } from './opens-with-verb.ts';
import { isParenthesis } from './parenthesis.ts';
import { personWithin } from './person-within.ts';
import type { Phrase } from './phrase.ts';
import { findRightSubject } from './right-subject.ts';

export function subjectOf(frame: Frame, verb: number): Phrase | null {
  const { at, sentence, tokens, lexicon } = frame;
  const { order } = lexicon.data;
  const special = impersonalSubject(frame, verb) ?? citedSubject(frame, verb) ?? framedSubject(frame, verb);
  if (special) return special;
  const owner = lexicon.traits.clausal ? ownerOf(tokens, sentence.from, verb, lexicon) : null;
  if (owner) return owner;
  const topic = antecedentOf(frame, verb) ?? topicSubject(frame, verb);
  if (topic) return topic;
  const found = notFigure(frame, findLeftSubject(tokens, verb, sentence.from, lexicon));
  const near = found && opensWithVerb(frame, found) ? null : found;
  const left = lexicon.traits.clausal ? (clauseOpener(frame, near, verb) ?? near) : near;
  if (left && isParenthesis(frame, verb, left)) return null;
  const host = hostSubject(frame, left, verb);
  if (host) return host;
  if (order === 'verb-final') return verbFinalClauseSubject(frame, verb);
  if (bitsAt(frame, verb) & flag.ObjectVerb || (!left && followsConjunction(frame, verb))) return left;
  if (order === 'subject-verb') return left ?? insertedSubject(frame, verb);
  if (order === 'verb-subject') {
    const shared = bitsAt(frame, verb) & flag.Conjunction ? sharedSubject(frame, verb) : null;
    const right = findRightSubject(tokens, verb, at, lexicon);
    return right ?? shared ?? left;
  }
  const right = findRightSubject(tokens, verb, at, lexicon);
  if (right && left && (opensWithAdverbial(frame, left) || isObjectFirst(frame, left, right))) return right;
  const isPerson = (phrase: Phrase | null) =>
    phrase !== null &&
    tokens.slice(phrase.from, phrase.to).some(({ bits }) => bits & (flag.Role | flag.Title) && !(bits & flag.Opener));
  if (!lexicon.data.capitals && isPerson(right) && !isPerson(left)) return right;
  if (left?.weak && lexicon.data.dropsSubject)
    return right ?? (isPerson(left) && !isGoverned(frame, left) ? left : null);
  return left && !left.weak ? left : (right ?? left);
}

/** "odczytanym przez adwokata": where nouns take no article, one word behind a preposition, or whatever stands behind that of an agent. */
const isGoverned = ({ tokens, lexicon }: Frame, { from, to }: Phrase) =>
  lexicon.data.bareNouns === true && (to - from === 1 || lexicon.agents.has(tokens[from - 1]?.word ?? ''));

/** Before its verb where the verb stands before the quote ("X ने कहा कि वह “Q”"), else before the quote. */
function verbFinalClauseSubject(frame: Frame, verb: number): Phrase | null {
  const { tokens, sentence, at, lexicon } = frame;
  if (!lexicon.traits.plainWords || verb <= sentence.from) return findMarkedSubject(tokens, sentence.from, at, lexicon);
  return (
    findMarkedSubject(tokens, ownClause(frame, verb), verb, lexicon) ??
    findMarkedSubject(tokens, sentence.from, at, lexicon)
  );
}

/**
 * Persian "کار به شورا کشید و مهندس بهمنی گفت", "شروع شد که یکی از مراجعان نوشت": where the clause of the verb begins, if a person opens it
 * behind "and" (before a verb of one person alone) or behind a verb and "that"; else the sentence.
 */
function ownClause(frame: Frame, verb: number): number {
  const { sentence, lexicon } = frame;
  const person = flag.Role | flag.Title | flag.Pronoun;
  if (lexicon.traits.marked || lexicon.ofBehind.size > 0) return sentence.from;
  const isPlural = lexicon.hostEndings.some((ending) => wordAt(frame, verb).endsWith(ending));
  for (let i = verb - 1; i > sentence.from + 1; i--) {
    const isOneOf = bitsAt(frame, i) & flag.Determiner && bitsAt(frame, i + 1) & flag.Preposition;
    if (!(bitsAt(frame, i) & person || isOneOf)) continue;
    const lead = bitsAt(frame, i - 1);
    const isAnd = (lead & flag.Conjunction) > 0 && !isPlural;
    const isThat =
      lexicon.complementizers.has(wordAt(frame, i - 1)) &&
      (lexicon.auxiliaries.has(wordAt(frame, i - 2)) || (bitsAt(frame, i - 2) & flag.AnyVerb) > 0);
    if (isAnd || isThat) return i;
  }
  return sentence.from;
}

/** "and adds": the subject is that of the clause before. */
function followsConjunction(frame: Frame, verb: number): boolean {
  let i = verb - 1;
  while (bitsAt(frame, i) & (flag.Skip | flag.Time)) i--;
  return i >= frame.sentence.from && (bitsAt(frame, i) & flag.Conjunction) > 0 && i > frame.sentence.from;
}

/** Opens with a noun that carries a preposition (Hebrew "בסיום החגיגה כתב ברוך"). */
const isPrefixed = ({ tokens, lexicon }: Frame, { from }: Phrase) =>
  lexicon.leadPrefixes.some((prefix) => tokens[from]?.word.startsWith(prefix)) &&
  !((tokens[from]?.bits ?? 0) & (flag.Role | flag.Title | flag.Pronoun));

/** "The problem, says X, is": verb and subject stand between commas. */
function insertedSubject(frame: Frame, verb: number): Phrase | null {
  if (!(bitsAt(frame, verb - 1) & flag.Punctuation)) return null;
  const right = findRightSubject(frame.tokens, verb, frame.at, frame.lexicon);
  return right && bitsAt(frame, right.to) & flag.Punctuation ? right : null;
}

/** A verb without a subject of its own (", adding") shares that of the nearest earlier verb. */
export function sharedSubject(frame: Frame, verb: number): Phrase | null {
  for (let i = verb - 1; i >= frame.sentence.from; i--) {
    if (!(bitsAt(frame, i) & flag.Verb) || isNounHere(frame, i)) continue;
    const { tokens, sentence, lexicon } = frame;
    const left = findLeftSubject(tokens, i, sentence.from, lexicon);
    const right = findRightSubject(tokens, i, verb, lexicon);
    const subject = left && right && isPrefixed(frame, left) ? right : (left ?? right);
    // "Quando le si dice che l'ordinanza vieta …, allarga le braccia": a clause that the comma closed.
    const isInner = subject && bitsAt(frame, subject.from - 1) & flag.Opener && lexicon.data.articles;
    if (subject && !(isInner && wordAt(frame, verb - 1) === ',')) return subject;
  }
  return null;
}

/** "X, che in una nota parla di «Q»", "De Hooiberg, die per mail laat weten": whom the relative pronoun of the clause stands for. */
function antecedentOf(frame: Frame, verb: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  const { articles, strictSecond } = lexicon.data;
  if (!lexicon.traits.nameCapitals) return null;
  let start = verb;
  while (start > sentence.from && verb - start < 14 && !(bitsAt(frame, start - 1) & (flag.Punctuation | flag.Quoted)))
    start--;
  const bits = bitsAt(frame, start);
  const isOpener = articles && lexicon.complementizers.has(wordAt(frame, start));
  const isPronoun =
    strictSecond && bits & flag.Pronoun && !(bits & flag.Determiner) && !lexicon.genders.has(wordAt(frame, start));
  if (start === verb || wordAt(frame, start - 1) !== ',' || !(bits & flag.Relative || isOpener || isPronoun))
    return null;
  const own = findLeftSubject(tokens, verb, start + 1, lexicon);
  const isNamed = ({ from, to }: Phrase) =>
    tokens.slice(from, to).some(({ bits }) => bits & (flag.Capital | flag.Role | flag.Title | flag.Pronoun));
  if (own && !own.weak && isNamed(own)) return null;
  const near = chunkBack(tokens, start - 2, sentence.from, lexicon);
  if (!near || !isNamed(near)) return null;
  const hasName = personWithin(tokens, near.from, near.to, false) !== null;
  // "Anna Neri, la fornaia, che ammette": behind the apposition.
  const name =
    !hasName && wordAt(frame, near.from - 1) === ',' ? chunkBack(tokens, near.from - 2, sentence.from, lexicon) : null;
  return name && isNamed(name) ? { ...name, to: near.to } : near;
}

/** Arabic "أما X، الذي …، فوصف": the topic that opens the sentence, up to its comma or verb. */
function topicSubject(frame: Frame, verb: number): Phrase | null {
  const { sentence, lexicon } = frame;
  const from = sentence.from + 1;
  if (lexicon.data.order !== 'verb-subject' || !lexicon.topics.has(wordAt(frame, sentence.from))) return null;
  let to = from;
  while (to < verb && to - from < 8 && !(bitsAt(frame, to) & flag.Boundary)) to++;
  return to > from ? { from, to, weak: false } : null;
}

/** "2008 erklärte er": a year is no speaker. */
const notFigure = ({ tokens }: Frame, phrase: Phrase | null) =>
  phrase && phrase.to - phrase.from === 1 && (tokens[phrase.from]?.bits ?? 0) & flag.Figure ? null : phrase;
