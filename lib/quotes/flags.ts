/** Kinds of token, as bits: one word may be several ("claims" is a verb and a noun). */
export const Verb = 1;
export const Weak = 2;
export const Noun = 4;
export const Pronoun = 8;
export const Determiner = 16;
export const Oblique = 32;
export const Preposition = 64;
export const Link = 128;
export const Conjunction = 256;
export const Opener = 512;
export const Relative = 1024;
export const Skip = 2048;
export const Time = 4096;
export const Title = 8192;
export const Role = 16384;
export const Particle = 32768;
export const Source = 65536;
export const SourceAfter = 131072;
export const ObjectVerb = 262144;
/** Written with a capital. */
export const Capital = 524288;
/** Digits. */
export const Figure = 1048576;
export const Punctuation = 2097152;
/** One whole quote with its marks. */
export const Quoted = 4194304;
/** Ends in a possessive or another case that no subject has. */
export const OtherCase = 8388608;
/** Carries the mark of a subject. */
export const SubjectMark = 16777216;
export const Abbreviation = 33554432;

/** A source phrase that only follows its quote (German „…“, so X). */
export const SourceBehind = 67108864;

/** Stands before a title, a slogan or a nickname. */
export const Trap = 134217728;

/** Not in any list, but its ending is that of a verb. */
export const Guess = 268435456;
/** A possessive pronoun ("по её словам"). */
export const Possessive = 536870912;

export const AnyVerb = Verb | Weak;
/** Where no noun phrase goes on. */
export const Boundary = Punctuation | Quoted | Opener | Relative | Source | SourceAfter;
/** What a person is called by who is not named. */
export const Office = Title | Role;
/** Words that hold a sentence together, and no name though one opens it. */
export const FunctionWord = Determiner | Preposition | Pronoun | Conjunction | Opener | Skip | Time | Relative | Source;
