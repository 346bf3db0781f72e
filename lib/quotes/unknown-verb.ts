import { findDistantSubject } from './distant-subject.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import { findRightSubject } from './right-subject.ts';

/** “Q,” fumed X / “Q,” X fumed: where a clause follows a comma, a plain word beside a name is its verb. */
export function afterUnknownVerb(frame: Frame, start: number, hasComma: boolean): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  const bare = lexicon.data.capitals ? null : withoutCapitals(frame, start, hasComma);
  if (bare) return bare;
  if (!lexicon.data.capitals || !hasComma || frame.at !== sentence.from) return null;
  const isPlain = (i: number) => i < sentence.to && (bitsAt(frame, i) & ~flag.Guess) === 0;
  let verb = start;
  while (verb < start + 2 && bitsAt(frame, verb) & flag.Skip && !(bitsAt(frame, verb) & flag.Capital)) verb++;
  if (isPlain(verb)) {
    // Portuguese "gaba-se": the pronoun hung on the verb.
    if (tokens[verb + 1]?.start === (tokens[verb]?.end ?? 0) + 1 && frame.text.charAt(tokens[verb]?.end ?? 0) === '-')
      verb++;
    const right = findRightSubject(tokens, verb, sentence.to, lexicon);
    const person = flag.Capital | flag.Pronoun | flag.Title | flag.Role;
    // «Q», scuote la testa la donna: the object first, then who does it.
    const isPerson = right && tokens.slice(right.from, right.from + 3).some((token) => token.bits & person);
    const isDistant = (lexicon.data.articles || frame.draft.dialogue) && !(isPerson && right.from === verb + 1);
    const distant = isDistant ? findDistantSubject(tokens, verb, sentence.to, lexicon) : null;
    if (distant && distant.from - verb < 6) return { subject: distant, cue: verb, confidence: 'likely' };
    if (right && right.from === verb + 1 && isPerson) return { subject: right, cue: verb, confidence: 'likely' };
    return isAlone(frame, verb) ? { subject: null, cue: verb, confidence: 'likely' } : null;
  }
  const left = firstSubject(tokens, start, sentence.to, lexicon);
  // “Q”, Lê Thị Bích (34 tuổi) chưa hết bàng hoàng: a person behind the comma, whatever is said of it.
  const goesOn =
    left &&
    (isPlain(left.to) ||
      /^[(（]$/.test(tokens[left.to]?.word ?? '') ||
      (!lexicon.data.nounCapitals && lexicon.data.dropsSubject && bitsAt(frame, left.to) & flag.Skip));
  return left && left.from === start && goesOn ? { subject: left, cue: left.to, confidence: 'likely' } : null;
}

/** “Q”, aposta. / «Q», ha intimato, in piedi: a verb and no subject, where the language may drop it. */
function isAlone(frame: Frame, verb: number): boolean {
  const { data } = frame.lexicon;
  if (!data.dropsSubject || !/^\p{Ll}{4}/u.test(wordAt(frame, verb))) return false;
  const next = wordAt(frame, verb + 1);
  return next === '.' || (next === ',' && (bitsAt(frame, verb) & flag.Guess) > 0);
}

/** “Q”, נימק השופט / “Q”، بهذه الكلمات استقبلتنا المديرة: where verbs may come first, the word behind the quote is one, and its subject follows. */
function withoutCapitals(frame: Frame, start: number, hasComma: boolean): Attribution | null {
  const { lexicon, text, draft } = frame;
  if (!lexicon.traits.plainInverted) return null;
  return hasComma || /[!?؟]$/.test(text.slice(draft.start, draft.end)) ? unknownFirst(frame, start) : null;
}

/** An unknown word at token `start`, behind adverbs, and its subject right behind it. */
function unknownFirst(frame: Frame, start: number): Attribution | null {
  const { at, lexicon, sentence, tokens } = frame;
  let verb = start;
  while (bitsAt(frame, verb) & (flag.Skip | flag.Time)) verb++;
  const isUnknown = (bitsAt(frame, verb) & ~(flag.Guess | flag.Noun)) === 0;
  if (at !== sentence.from || !isUnknown || verb + 1 >= sentence.to || bitsAt(frame, verb + 1) & flag.AnyVerb)
    return null;
  const right = findRightSubject(tokens, verb, sentence.to, lexicon);
  return right && right.from === verb + 1 ? { subject: right, cue: verb, confidence: 'likely' } : null;
}
