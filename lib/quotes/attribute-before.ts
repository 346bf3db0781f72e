import { fromSource, isSourceBehind } from './attribute-source.ts';
import { agentBefore, lastClause, markedOpener, openingBracket, relativeStart } from './before-clause.ts';
import { clauseOpener } from './clause-opener.ts';
import { sharedSubject, subjectOf } from './clause-subject.ts';
import { shownName } from './colon-label.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, isNounHere, wordAt } from './frame.ts';
import { opensWithVerb } from './opens-with-verb.ts';
import { isParenthesis } from './parenthesis.ts';
import type { Phrase } from './phrase.ts';
import { verbSecondSubject } from './verb-second.ts';
import { isPersonal } from './view-holder.ts';

/** X said: “Q” / X said, “Q” / X called it “Q”. */
export function before(frame: Frame): Attribution | null {
  const { at } = frame;
  const lead = wordAt(frame, at - 1);
  const isLed = /^[:：,，،]$/.test(lead);
  const farthest = /^[:：]$/.test(lead) ? 60 : isLed ? 14 : 5;
  const isColon = /^[:：]$/.test(lead);
  const agent = isColon ? agentBefore(frame) : null;
  if (agent) return { subject: agent, cue: at - 1, confidence: 'direct' };
  const found =
    nearestCue(frame, farthest, isLed ? flag.Verb : flag.AnyVerb) ??
    (isColon ? nearestCue(frame, 14, flag.Guess) : null);
  // 醫生透露，部門…：「Q」: what she says begins at the comma behind the verb.
  const tells = found !== null && found.subject !== null && /^[,，]$/.test(wordAt(frame, found.cue + 1));
  const near = isColon && found ? lastClause(frame, found.cue, tells) : null;
  if (near) return { subject: near, cue: at - 1, confidence: 'direct' };
  const shown = isColon && found?.subject && isThing(frame, found.subject) ? shownName(frame) : null;
  if (shown) return { subject: shown, cue: at - 1, confidence: 'likely' };
  // "X said Y's plan would continue “Q”": a verb that is no speech verb yields to the one above it.
  const isWeak = found && !(bitsAt(frame, found.cue) & (flag.Verb | flag.Source | flag.Guess | flag.Possessive));
  return isWeak ? (outerCue(frame, found.cue) ?? found) : found;
}

/** X fumed «надто суворим» …: behind a word that ends as a verb does, where the quote's words go on with the sentence. */
export function beforeSmall(frame: Frame): Attribution | null {
  const { text, draft, lexicon, tokens } = frame;
  if (!lexicon.data.capitals || !/^\p{Ll}/u.test(text.charAt(draft.start))) return null;
  const words = text.slice(draft.start, draft.end).split(/\s+/).length;
  const found = words > 1 ? nearestCue(frame, 14, flag.Guess) : null;
  return found?.subject && (words > 3 || isPersonal(tokens, found.subject)) ? found : null;
}

/** X said that … “Q” …: the nearest speech verb before the quote. */
export function beforeFar(frame: Frame): Attribution | null {
  const nearest = nearestCue(frame, 80, flag.Verb);
  if (!nearest || frame.lexicon.traits.verbFinal) return nearest;
  // "…, though he said": a clause of its own.
  for (let i = nearest.cue; i > frame.sentence.from; i--)
    if (bitsAt(frame, i) & (flag.Opener | flag.Conjunction) && bitsAt(frame, i - 1) & flag.Punctuation) return nearest;
  return outerCue(frame, nearest.cue) ?? nearest;
}

/** "X said that Y's plan, announced …, was “Q”": the first speech verb before `cue`, unless another quote stands between. */
function outerCue(frame: Frame, cue: number): Attribution | null {
  for (let i = frame.sentence.from; i < cue; i++) {
    if (!(bitsAt(frame, i) & flag.Verb) || isNounHere(frame, i)) continue;
    if (frame.tokens.slice(i, cue).some((token) => token.bits & flag.Quoted || token.word === ';')) continue;
    const subject = subjectOf(frame, i);
    if (subject && !subject.weak) return { subject, cue: i, confidence: 'likely' };
  }
  return null;
}

function nearestCue(frame: Frame, farthest: number, wanted: number): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  for (let i = at - 1; i >= sentence.from && at - i <= farthest; i--) {
    if (wordAt(frame, i) === ')') i = openingBracket(frame, i);
    if (i < at - 2 && /^[,،]$/.test(wordAt(frame, i))) i = relativeStart(frame, i);
    const bits = bitsAt(frame, i);
    const source =
      bits & (flag.Source | flag.SourceAfter | flag.Possessive) || isSourceBehind(frame, i)
        ? fromSource(frame, i)
        : null;
    if (source) return source;
    if (!(bits & wanted) || isNounHere(frame, i)) continue;
    // 车企提出的补偿: a verb before 的 tells of a thing.
    if (lexicon.traits.clausal && lexicon.ofBehind.has(wordAt(frame, i + 1))) continue;
    const subject =
      bits & flag.Skip && !lexicon.data.unspaced && lexicon.data.order === 'verb-subject'
        ? sharedSubject(frame, i)
        : subjectOf(frame, i);
    // Arabic "يقول الصياد وهو يشير إلى الأبراج، «Q»": a clause of circumstance, whose verb is not of speech.
    if (subject && isCircumstance(frame, subject.from)) continue;
    // "ha querido valorar si las alertas llegaron a tiempo:": only the ending makes a verb, and its clause is another one's.
    if (wanted === flag.Guess && subject && bitsAt(frame, subject.from - 1) & flag.Opener) continue;
    if (subject && at - i > 2 && bitsAt(frame, subject.from - 1) & flag.Opener && wordAt(frame, at - 1) === ',') {
      const outer = outerCue(frame, i);
      if (outer) return outer;
    }
    // “Q1”, said X, the chairman who had warned of it, “Q2”: the clause about X is not what says it.
    const isAbout =
      subject && bitsAt(frame, subject.to - 1) & flag.Relative && i < at - 2 && /^[,،]$/.test(wordAt(frame, at - 1));
    if (isAbout && tokens.slice(sentence.from, subject.from).some(({ bits }) => bits & flag.Quoted)) continue;
    if (subject) return { subject, cue: i, confidence: at - i < 12 ? 'direct' : 'likely' };
    const shared = markedOpener(frame, i) ?? sharedSubject(frame, i);
    const shown = lexicon.traits.clausal && isLedBy(frame) ? clauseOpener(frame, null, at - 1) : null;
    const second = lexicon.data.nounCapitals ? verbSecondSubject(tokens, sentence.from, i, lexicon) : null;
    const first = firstSubject(tokens, sentence.from, i, lexicon);
    return {
      subject:
        shown ??
        shared ??
        second ??
        (first && (opensWithVerb(frame, first) || isParenthesis(frame, i, first)) ? null : first),
      cue: i,
      confidence: 'likely',
    };
  }
  return null;
}

/** "وهو", "and he", inside its sentence. */
const isCircumstance = ({ sentence, tokens, lexicon }: Frame, i: number) =>
  i > sentence.from &&
  ((tokens[i]?.bits ?? 0) & flag.Pronoun) > 0 &&
  !(tokens[i - 1] && (tokens[i - 1]?.bits ?? 0) & flag.Punctuation) &&
  lexicon.prefixes.some(
    (prefix) => lexicon.genders.has(tokens[i]?.word.slice(prefix.length) ?? '') && tokens[i]?.word.startsWith(prefix),
  );

/** "Un concetto ribadito da Anna Neri: «Q»": the subject is nobody. */
const isThing = ({ tokens }: Frame, { from, to }: Phrase) =>
  !tokens
    .slice(from, to)
    .some(
      ({ bits }) =>
        bits & (flag.Role | flag.Title | flag.Pronoun | flag.Possessive) ||
        (bits & flag.Capital && !(bits & (flag.Determiner | flag.Preposition))),
    );

const isLedBy = (frame: Frame) => /^[:：]$/.test(wordAt(frame, frame.at - 1));
