import type { Confidence } from '../article.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { findMarkedSubject } from './marked-subject.ts';
import type { Draft } from './paragraphs.ts';
import type { Sentence } from './quote-sentences.ts';
import { findDistantSubject, findLeftSubject, findRightSubject, type Phrase, withApposition } from './subjects.ts';
import type { Token } from './tokens.ts';

/** Which words of a sentence say who spoke. */
export interface Attribution {
  /** The subject, token indexes; null when the verb stands without one. */
  readonly subject: Phrase | null;
  /** Token of the verb or source phrase. */
  readonly cue: number;
  readonly confidence: Confidence;
}

interface Frame {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** The quote's token. */
  readonly at: number;
  readonly draft: Draft;
  readonly lexicon: Lexicon;
}

/** Looks for the attribution inside the quote's own sentence, surest forms first; null when it holds none. */
export function attribute(frame: Frame): Attribution | null {
  const steps =
    frame.lexicon.data.order === 'verb-final'
      ? [namedSource, after, before, label, beforeFar, source, afterFar, adjacentTopic]
      : [after, before, label, beforeFar, source, afterFar];
  for (const step of steps) {
    const found = step(frame);
    if (found) return found;
  }
  return null;
}

const bitsAt = ({ tokens, sentence }: Frame, i: number) =>
  i >= sentence.from && i < sentence.to ? (tokens[i]?.bits ?? 0) : 0;
const wordAt = ({ tokens, sentence }: Frame, i: number) =>
  i >= sentence.from && i < sentence.to ? (tokens[i]?.word ?? '') : '';

/** A colon right before the quote. */
const followsLead = (frame: Frame) => /^[:：]$/.test(wordAt(frame, frame.at - 1));

/** “Q,” said X / “Q,” X said / “Q,” according to X. */
function after(frame: Frame): Attribution | null {
  const { sentence, at, tokens, lexicon, draft } = frame;
  const ending = frame.text.slice(Math.max(draft.start, draft.end - 1), draft.end);
  let i = at + 1;
  const led = followsLead(frame);
  let linked =
    /[,，،]/.test(ending) ||
    draft.dialogue ||
    (!led &&
      (/[!?…؟？！]/.test(ending) ||
        lexicon.data.order === 'verb-final' ||
        (!lexicon.data.capitals && at === sentence.from)));
  let dashed = false;
  while (i < sentence.to && bitsAt(frame, i) & flag.Punctuation) {
    if (/^[,，،؛—–―-]$/.test(wordAt(frame, i))) linked = true;
    else if (!/^[.)!?…—–―؛;-]$/.test(wordAt(frame, i))) return null;
    dashed ||= /^[—–―]$/.test(wordAt(frame, i));
    i++;
  }
  const start = i;
  const bits = bitsAt(frame, start);
  if (bits & (flag.Source | flag.SourceBehind) && linked) return fromSource(frame, start);
  if (dashed && isSignature(frame, start))
    return {
      subject: { from: start, to: signatureEnd(frame, start), weak: false },
      cue: start - 1,
      confidence: 'direct',
    };
  for (; i < Math.min(start + 14, sentence.to); i++) {
    const here = bitsAt(frame, i);
    if (here & (flag.Quoted | flag.Opener) || /^[.:;]$/.test(wordAt(frame, i))) break;
    const isQuotative = i === start && frame.lexicon.quotatives.includes(wordAt(frame, i));
    if (!isQuotative && (!(here & flag.AnyVerb) || isNounHere(frame, i))) continue;
    const bare =
      tokens.slice(start, i).every((token) => token.bits & (flag.Skip | flag.Time | flag.Punctuation)) ||
      (i === start + 1 && lexicon.data.bareNouns === true && bitsAt(frame, start) === 0);
    if (here & flag.Conjunction) break;
    if (lexicon.data.order === 'verb-final') {
      const subject = verbFinalSubject(frame, start, i);
      return { subject, cue: i, confidence: subject ? 'direct' : 'likely' };
    }
    if (bare) {
      const isParticiple = lexicon.leadEndings.some((ending) => wordAt(frame, i).endsWith(ending));
      const right = here & flag.ObjectVerb || isParticiple ? null : findRightSubject(tokens, i, sentence.to, lexicon);
      if (right) return { subject: right, cue: i, confidence: 'direct' };
      const distant =
        linked && !isParticiple && !(here & flag.ObjectVerb)
          ? findDistantSubject(tokens, i, sentence.to, lexicon)
          : null;
      if (distant) return { subject: distant, cue: i, confidence: 'direct' };
      if (lexicon.data.dropsSubject && linked && here & flag.Verb)
        return { subject: null, cue: i, confidence: 'likely' };
      break;
    }
    const left = findLeftSubject(tokens, i, start, lexicon);
    if (
      left &&
      (!left.weak || lexicon.data.unspaced) &&
      tokens
        .slice(start, left.from)
        .every((token) => token.bits & (flag.Skip | flag.Time | flag.Preposition | flag.Figure)) &&
      linked
    )
      return { subject: left, cue: i, confidence: 'direct' };
    break;
  }
  if (linked && !led && lexicon.data.subjectWords && !lexicon.data.capitals) {
    const subject = findMarkedSubject(tokens, start, Math.min(start + 14, sentence.to), lexicon);
    if (subject && (bitsAt(frame, subject.to - 1) & flag.SubjectMark) > 0)
      return { subject, cue: subject.to - 1, confidence: 'likely' };
  }
  return linked && !led
    ? afterUnknownVerb(
        frame,
        start,
        /[,，،]/.test(ending) || wordAt(frame, start - 1) === ',' || dashed || draft.dialogue,
      )
    : null;
}

/** “Q,” fumed X / “Q,” X fumed: where a clause follows a comma, a plain word beside a name is its verb. */
function afterUnknownVerb(frame: Frame, start: number, hasComma: boolean): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (!lexicon.data.capitals || !hasComma || frame.at !== sentence.from) return null;
  const isPlain = (i: number) => i < sentence.to && bitsAt(frame, i) === 0;
  if (isPlain(start)) {
    const right = findRightSubject(tokens, start, sentence.to, lexicon);
    return right && right.from === start + 1 && bitsAt(frame, right.from) & (flag.Capital | flag.Pronoun | flag.Title)
      ? { subject: right, cue: start, confidence: 'likely' }
      : null;
  }
  const left = firstSubject(tokens, start, sentence.to, lexicon);
  return left && left.from === start && isPlain(left.to) ? { subject: left, cue: left.to, confidence: 'likely' } : null;
}

/** “Q” — Marie Dubois, at the end of the paragraph. */
function isSignature(frame: Frame, from: number): boolean {
  const { tokens, lexicon } = frame;
  if (!lexicon.data.capitals || !(bitsAt(frame, from) & flag.Capital)) return false;
  const end = signatureEnd(frame, from);
  return (
    end - from <= 6 && end >= tokens.length - 1 && tokens.slice(from, end).every((token) => !(token.bits & flag.Verb))
  );
}

function signatureEnd({ tokens }: Frame, from: number): number {
  let end = from;
  while (end < tokens.length && !/^[,.()]$/.test(tokens[end]?.word ?? ''))
    end += tokens[end + 1]?.word === '.' && (tokens[end]?.bits ?? 0) & flag.Abbreviation ? 2 : 1;
  return Math.min(end, tokens.length);
}

/** Between the quote and its verb, else before the quote; in scripts with capitals also behind the verb. */
function verbFinalSubject(frame: Frame, start: number, verb: number): Phrase | null {
  const { at, sentence, tokens, lexicon } = frame;
  const hasMarks = lexicon.subjectMarks.length > 0 || lexicon.data.subjectWords !== undefined;
  const parted =
    start > at + 1 ||
    tokens[at + 1]?.bits === undefined ||
    /[,،!?؟]$/.test(frame.text.slice(frame.draft.start, frame.draft.end));
  if (verb > start && (hasMarks || (parted && at === sentence.from))) {
    const between = findMarkedSubject(tokens, start, verb, lexicon);
    if (between) return between;
  }
  if (lexicon.data.capitals || (!hasMarks && verb === start)) {
    const right = findRightSubject(tokens, verb, sentence.to, lexicon);
    if (right) return right;
  }
  return at > sentence.from ? findMarkedSubject(tokens, sentence.from, at, lexicon) : null;
}

/** X said: “Q” / X said, “Q” / X called it “Q”. */
function before(frame: Frame): Attribution | null {
  const { at } = frame;
  const lead = wordAt(frame, at - 1);
  const isLed = /^[:：,，،]$/.test(lead);
  const farthest = /^[:：]$/.test(lead) ? 60 : isLed ? 14 : 5;
  const found = nearestCue(frame, farthest, isLed ? flag.Verb : flag.AnyVerb);
  // "X said Y's plan would continue “Q”": a verb that is no speech verb yields to the one above it.
  const isWeak = found && !(bitsAt(frame, found.cue) & (flag.Verb | flag.Source));
  return isWeak ? (outerCue(frame, found.cue) ?? found) : found;
}

/** X: “Q”, without a verb. */
function label(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!followsLead(frame) || at - sentence.from > 40) return null;
  const find = lexicon.data.order === 'verb-final' ? findMarkedSubject : firstSubject;
  const subject = find(tokens, sentence.from, at - 1, lexicon);
  return subject && { subject, cue: at - 1, confidence: subject.to >= at - 1 ? 'direct' : 'likely' };
}

/** X said that … “Q” …: the nearest speech verb before the quote. */
function beforeFar(frame: Frame): Attribution | null {
  const nearest = nearestCue(frame, 80, flag.Verb);
  if (!nearest || frame.lexicon.data.order === 'verb-final') return nearest;
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
    const bits = bitsAt(frame, i);
    const source = bits & flag.Source || isSourceBehind(frame, i) ? fromSource(frame, i) : null;
    if (source) return source;
    if (!(bits & wanted) || isNounHere(frame, i)) continue;
    const subject =
      bits & flag.Skip && !lexicon.data.unspaced && lexicon.data.order === 'verb-subject'
        ? sharedSubject(frame, i)
        : subjectOf(frame, i);
    if (subject && at - i > 2 && bitsAt(frame, subject.from - 1) & flag.Opener && wordAt(frame, at - 1) === ',') {
      const outer = outerCue(frame, i);
      if (outer) return outer;
    }
    if (subject) return { subject, cue: i, confidence: at - i < 12 ? 'direct' : 'likely' };
    const shared = sharedSubject(frame, i);
    return { subject: shared ?? firstSubject(tokens, sentence.from, i, lexicon), cue: i, confidence: 'likely' };
  }
  return null;
}

function isNounHere(frame: Frame, i: number): boolean {
  const previous = bitsAt(frame, i - 1);
  return (previous & (flag.Determiner | flag.Oblique | flag.OtherCase)) > 0 && !(previous & flag.Relative);
}

function subjectOf(frame: Frame, verb: number): Phrase | null {
  const { at, sentence, tokens, lexicon } = frame;
  const { order } = lexicon.data;
  const left = findLeftSubject(tokens, verb, sentence.from, lexicon);
  if (order === 'verb-final') return findMarkedSubject(tokens, sentence.from, at, lexicon);
  if (left?.weak && lexicon.data.dropsSubject && order !== 'verb-second')
    return findRightSubject(tokens, verb, at, lexicon);
  if (bitsAt(frame, verb) & flag.ObjectVerb || (!left && followsConjunction(frame, verb))) return left;
  if (order === 'subject-verb') return left ?? insertedSubject(frame, verb);
  if (order === 'verb-subject') return findRightSubject(tokens, verb, at, lexicon) ?? left;
  const right = findRightSubject(tokens, verb, at, lexicon);
  if (right && left && opensWithAdverbial(frame, left)) return right;
  const isPerson = (phrase: Phrase | null) =>
    phrase !== null && tokens.slice(phrase.from, phrase.to).some((token) => token.bits & (flag.Role | flag.Title));
  if (!lexicon.data.capitals && isPerson(right) && !isPerson(left)) return right;
  if (left?.weak && lexicon.data.dropsSubject) return right ?? (isPerson(left) ? left : null);
  return left && !left.weak ? left : (right ?? left);
}

/** "and adds": the subject is that of the clause before. */
function followsConjunction(frame: Frame, verb: number): boolean {
  let i = verb - 1;
  while (bitsAt(frame, i) & (flag.Skip | flag.Time)) i--;
  return i >= frame.sentence.from && (bitsAt(frame, i) & flag.Conjunction) > 0 && i > frame.sentence.from;
}

/** In a verb-second clause what stands first is no subject if it is a prepositional phrase or an adverb. */
function opensWithAdverbial({ tokens, sentence, lexicon }: Frame, left: Phrase): boolean {
  if (!lexicon.data.strictSecond) return false;
  let i = left.from;
  while (i > sentence.from && !((tokens[i - 1]?.bits ?? 0) & (flag.Punctuation | flag.Conjunction))) i--;
  const first = tokens[i]?.bits ?? 0;
  return (
    (first & (flag.Preposition | flag.Oblique | flag.Opener | flag.Skip | flag.Time | flag.SourceBehind)) > 0 &&
    !(first & (flag.Determiner | flag.Pronoun))
  );
}

/** "The problem, says X, is": verb and subject stand between commas. */
function insertedSubject(frame: Frame, verb: number): Phrase | null {
  if (!(bitsAt(frame, verb - 1) & flag.Punctuation)) return null;
  const right = findRightSubject(frame.tokens, verb, frame.at, frame.lexicon);
  return right && bitsAt(frame, right.to) & flag.Punctuation ? right : null;
}

/** A verb without a subject of its own (", adding") shares that of the nearest earlier verb. */
function sharedSubject(frame: Frame, verb: number): Phrase | null {
  for (let i = verb - 1; i >= frame.sentence.from; i--) {
    if (!(bitsAt(frame, i) & flag.Verb) || isNounHere(frame, i)) continue;
    const { tokens, sentence, lexicon } = frame;
    const subject = findLeftSubject(tokens, i, sentence.from, lexicon) ?? findRightSubject(tokens, i, verb, lexicon);
    if (subject) return subject;
  }
  return null;
}

/** “Q” …, X said, at the end of the sentence. */
function afterFar(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  for (let i = sentence.to - 1; i > at; i--) {
    if (!(bitsAt(frame, i) & flag.Verb) || isNounHere(frame, i)) continue;
    const subject = findLeftSubject(tokens, i, at + 1, lexicon) ?? findRightSubject(tokens, i, sentence.to, lexicon);
    if (subject && !subject.weak) return { subject, cue: i, confidence: 'likely' };
  }
  return null;
}

/** X は「Q」。: the topic stands right before the quote, its verb is left out or unknown. */
function adjacentTopic(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!(bitsAt(frame, at - 1) & flag.SubjectMark)) return null;
  const subject = findMarkedSubject(tokens, sentence.from, at, lexicon);
  return subject && { subject, cue: at - 1, confidence: 'likely' };
}

/** "X によると、…「Q」と…": a source before the quote outranks the verb behind it. */
function namedSource(frame: Frame): Attribution | null {
  for (let i = frame.sentence.from; i < frame.at; i++) {
    const found = bitsAt(frame, i) & (flag.SourceAfter | flag.Source) ? fromSource(frame, i) : null;
    if (found) return found;
  }
  return null;
}

/** According to X anywhere in the sentence. */
function source(frame: Frame): Attribution | null {
  for (let i = frame.sentence.from; i < frame.sentence.to; i++)
    if (bitsAt(frame, i) & (flag.Source | flag.SourceAfter) || (i > frame.at && isSourceBehind(frame, i))) {
      const found = fromSource(frame, i);
      if (found) return found;
    }
  return null;
}

/** ", so X": only behind a mark and before a name. */
const isSourceBehind = (frame: Frame, i: number) =>
  (bitsAt(frame, i) & flag.SourceBehind) > 0 &&
  (bitsAt(frame, i - 1) & flag.Punctuation) > 0 &&
  (bitsAt(frame, i + 1) & (flag.Determiner | flag.Capital | flag.Pronoun | flag.Role)) > 0;

function fromSource(frame: Frame, i: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (bitsAt(frame, i) & flag.SourceAfter) {
    const left = findLeftSubject(tokens, i, sentence.from, lexicon);
    if (left) return { subject: left, cue: i, confidence: 'direct' };
  }
  if (!(bitsAt(frame, i) & (flag.Source | flag.SourceBehind))) return null;
  let end = i + 1;
  while (end < sentence.to && !(bitsAt(frame, end) & (flag.Punctuation | flag.Quoted | flag.Opener | flag.AnyVerb)))
    end++;
  if (end === i + 1) return null;
  // A mere preposition ("Para el alcalde, …") names a source only at the front and before a comma.
  if (bitsAt(frame, i) & flag.Preposition) {
    const names = tokens
      .slice(i + 1, end)
      .some(
        (token) => token.bits & (flag.Role | flag.Title) || (token.bits & flag.Capital && !lexicon.data.nounCapitals),
      );
    if (!names || i > sentence.from + 1 || !/^[,،]$/.test(wordAt(frame, end))) return null;
  }
  return {
    subject: { from: i + 1, to: withApposition(tokens, i + 1, end, sentence.to), weak: false },
    cue: i,
    confidence: 'direct',
  };
}
