/**
 * What lib/quotes needs of one language: words and marks, no code.
 *
 * A word list is one string of words parted by spaces, lower case; an underscore joins the words of a fixed phrase
 * ('according_to'). A `Forms` row is [stems, endings]: every stem takes every ending, '-' being the bare stem; a form whose ending opens
 * with '~' only attributes the words right beside it, as weakVerbs do (English '~e': "declare").
 */
export type Forms = readonly [stems: string, endings: string];

export interface QuoteData {
  /** Outer marks, opener and closer, parted by spaces ('“” „“'); an opener may stand in several pairs. */
  readonly marks: string;
  /** Single marks, taken only where the article has no outer ones ('‘’'). */
  readonly singleMarks?: string;
  /** Paragraphs may open with a dialogue dash. */
  readonly dialogueDash?: boolean;
  /** A dash opens speech and never closes it; the attribution follows a comma (Swedish). */
  readonly dashOpens?: boolean;
  /** An attribution may stand between commas inside one pair of marks («C’est, dit-il, fini»). */
  readonly commaIncise?: boolean;
  /** The script tells names by capitals. */
  readonly capitals: boolean;
  /** Capitals also open common nouns. */
  readonly nounCapitals?: boolean;
  /** Nouns stand without an article. */
  readonly bareNouns?: boolean;
  /** A noun in the singular takes an article: a bare one is no subject (Spanish). */
  readonly articles?: boolean;
  /** Nouns join into one word, the last part telling what it is (German, Dutch, Swedish). */
  readonly compounds?: boolean;
  /** Words are written without spaces. */
  readonly unspaced?: boolean;
  /** Where the clause puts its verb: after the subject, before it (also after an opening adverbial), or at its end. */
  readonly order: 'subject-verb' | 'verb-second' | 'verb-subject' | 'verb-final';
  /** An opening adverbial always turns subject and verb around (German, Dutch, Swedish). */
  readonly strictSecond?: boolean;
  /** Speech verbs that attribute on their own. */
  readonly verbs: readonly Forms[];
  /** Endings of a verb form and those of its siblings ('ла=л,ло,ли'): whoever lists one form has them all. */
  readonly verbSiblings?: string;
  /** The same for nouns of persons and bodies: their plural ('a=as'), and the forms with the article written onto them. */
  readonly roleSiblings?: string;
  /** Verbs that only attribute the words right beside them (call, describe, believe). */
  readonly weakVerbs?: readonly Forms[];
  /** Verbs whose object follows, so that their subject never does (tell). */
  readonly objectVerbs?: string;
  /** Speech nouns (statement, words). */
  readonly nouns?: string;
  /** Phrases before a source (according to), and after it (zufolge). */
  readonly sources?: string;
  readonly sourcesAfter?: string;
  /** Words that name the source right behind the quote (German „…“, so X). */
  readonly sourcesBehind?: string;
  /** Words right before marks that hold no speech: titles, slogans, nicknames (film, motto, so-called). */
  readonly traps?: readonly Forms[];
  /** A verb may stand without a subject that is already known (Spanish, Japanese). */
  readonly dropsSubject?: boolean;
  /** Characters that count things: behind a numeral, right before marks, they count what the marks name (Chinese 一节). */
  readonly counters?: string;
  /** Subject pronouns: masculine, feminine, plural or neutral. */
  readonly he?: string;
  readonly she?: string;
  readonly they?: string;
  /** First words of a noun phrase: articles, possessives, demonstratives (as a subject has them). */
  readonly determiners?: string;
  /** The same in other cases: never the first word of a subject. */
  readonly obliqueDeterminers?: string;
  /** Articles and possessives of a genitive, which goes on with the phrase before it (German der, des). */
  readonly genitives?: string;
  /** Endings of a noun that belongs to the one before it (Polish sąd-u). */
  readonly genitiveEndings?: string;
  /** Endings of feminine nouns: behind such an article they are no subject (German 'der Zeitung'). */
  readonly feminine?: string;
  /** Prepositions that open a sentence with whose view it gives (German nach, für). */
  readonly views?: string;
  /** Prefixes that a verb-final clause writes onto its verb (German mit-teilte). */
  readonly verbPrefixes?: string;
  /** Articles before what somebody calls a thing, never before its name (German ein, eine). */
  readonly indefinites?: string;
  /** Prepositions that hold the definite article (German vom, zur). */
  readonly contractions?: string;
  /** Last parts that make surnames more often than professions (German Hartmann). */
  readonly surnameEndings?: string;
  /** Verbs between a work and its name (German lautet, heißt). */
  readonly namings?: string;
  readonly prepositions?: string;
  /** A word whose capital stands without its accent where it opens a sentence (French "A Lyon" for à). */
  readonly unaccented?: string;
  /** Prepositions that may stand inside a name or title (of, for). */
  readonly links?: string;
  readonly conjunctions?: string;
  /** Words that open another clause (that, because, while). */
  readonly openers?: string;
  /** Words that open reported speech behind a speech verb (that). */
  readonly complementizers?: string;
  /** Relative pronouns in subject position (who). */
  readonly relatives?: string;
  /** Auxiliaries, adverbs, negations: skipped between a subject and its verb; endings of such words. */
  readonly skips?: string;
  readonly skipEndings?: string;
  /** Endings of participles that open a clause before the subject ("Citing costs, the mayor …"). */
  readonly leadEndings?: string;
  /** Days, months, words of time. */
  readonly times?: string;
  /** Honorifics and titles before (or, in some languages, after) a name. */
  readonly titles?: string;
  /** Nouns for persons who speak in the news, as stems with endings. */
  readonly roles?: readonly Forms[];
  /** Organisations and groups that speak: the same. */
  readonly groups?: readonly Forms[];
  /** Small words inside names (von, de). */
  readonly particles?: string;
  /** Abbreviations whose dot ends no sentence. */
  readonly abbreviations?: string;
  /** Endings that mark a subject (Korean, Japanese, Hindi), and a possessive or another case. */
  readonly subjectMarks?: string;
  /** Words right behind a quote that make what stands before it the speaker (Japanese と). */
  readonly quotatives?: string;
  /** The same as words of their own (Hindi ने). */
  readonly subjectWords?: string;
  readonly otherMarks?: string;
  /** Endings that are a case only behind a known title or role (Turkish başkan-a). */
  readonly roleMarks?: string;
  /** Last letters of a noun before a case, and what they are without it (Turkish sanığ-ın, sanık). */
  readonly softened?: string;
  /** Letters written onto the front of a word (Arabic و). */
  readonly prefixes?: string;
  /** Endings of a verb before the noun that is its subject (Turkish "bilgisini veren X"). */
  readonly attributiveEndings?: string;
  /** Endings that make a verb of an unknown word where a clause of attribution needs one (Russian -ла). */
  readonly verbEndings?: string;
  /** Possessive pronouns, masculine, feminine, plural, and the nouns behind them that name a source ("по её словам"). */
  readonly his?: string;
  readonly hers?: string;
  readonly theirs?: string;
  readonly sourceNouns?: string;
  /** The mark of a subject that may belong to a clause inside, and what closes such a clause (Japanese が, ことについて). */
  readonly clauseMark?: string;
  readonly abouts?: string;
  /** Endings that are the article of their noun (Swedish -en). */
  readonly definiteEndings?: string;
  /** The ending of nouns that say how something is said (Hebrew בהתרגשות). */
  readonly mannerEnding?: string;
  /** The word behind an object (Persian را). */
  readonly objectMark?: string;
  /** Definite nouns that stand inside given names (Arabic الدين). */
  readonly namePillars?: string;
  /** Words that open a sentence about the quote before it ("This is what X says"). */
  readonly pointers?: string;
  /** Verbs without a person, whose source stands behind a preposition ("heißt es in dem Brief"); they are speech verbs too. */
  readonly impersonals?: string;
  /** Verbs whose object is the speaker ("quoted X as saying"); they are speech verbs too. */
  readonly cites?: string;
  /** Auxiliaries that send the participle to the end of the clause, those of the passive, and the words before its agent. */
  readonly auxiliaries?: string;
  readonly passives?: string;
  readonly agents?: string;
  /** Pronouns for nobody in particular: a place beside them says who speaks (French on). */
  readonly nobodies?: string;
  /** Verb forms that occur in reported speech alone (German sei, habe). */
  readonly reported?: string;
  /** Words before a topic that stands ahead of its verb (Arabic أما); they are skips too. */
  readonly topics?: string;
  /** Prepositions before the body that speaks, and the endings of the plural verb that has no other subject (Russian в, -ли). */
  readonly hosts?: string;
  readonly hostEndings?: string;
  /** Words between the title of a work and its author (by). */
  readonly authors?: string;
  /** Words behind the verb that turn a clause around (Japanese 話すのは、X). */
  readonly clefts?: string;
  /** Endings that make a person of any word (Korean -씨). */
  readonly titleEndings?: string;
  /** Endings that make a noun for a person of an unknown word (Spanish -ista). */
  readonly roleEndings?: string;
  /** Between a speech noun and its possessor (de); behind a possessor (Hindi का); endings of a possessor (Turkish 'nin). */
  readonly of?: string;
  readonly ofBehind?: string;
  readonly ofEndings?: string;
  /** Characters that open a family name (Chinese), without spaces. */
  readonly surnames?: string;
  /** Words of no kind that hold a listed word inside, where words are written without spaces (Chinese 街道). */
  readonly plain?: string;
  /** The possessor follows its noun without a word between (Russian, Arabic). */
  readonly nounThenName?: boolean;
  /** The article written onto a definite noun (Arabic ال). */
  readonly definite?: string;
  /** Prepositions written onto the front of a noun, which is then no subject (Hebrew ב). */
  readonly leadPrefixes?: string;
  /** Pronouns hung on the verb ('-t-il -elle'). */
  readonly clitics?: string;
}
