export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/**
 * Where a note stands: the words themselves, what stood around them, and how far into the article's text they began.
 * TextQuoteSelector and TextPositionSelector of the W3C Web Annotation data model, in one.
 */
export interface Target {
  readonly exact: string;
  /** Up to 32 characters before and behind. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 units into the article's text, blocks joined by a blank line; end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A highlighted passage, with or without words of the reader's own. */
export interface Note {
  /** Unique everywhere: 'n' and 32 hexadecimal digits. */
  readonly id: string;
  readonly target: Target;
  readonly colour: Colour;
  /** '' for a highlight alone. */
  readonly text: string;
  /** Milliseconds since 1970, as are all moments here. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When `text` was last written, */
  readonly textAt: number;
  /** and the moments of the texts that it took the place of: tells an old text from one written apart. */
  readonly earlier: readonly number[];
  /** A deleted note is kept, so that another machine hears of it. */
  readonly deletedAt: number | null;
}

/** What a reader may change of a note. */
export type NoteChange = Partial<Pick<Note, 'colour' | 'text' | 'deletedAt'>>;

export const toNoteId = (uuid: string): string => `n${uuid.replaceAll('-', '')}`;

/** How many earlier texts are remembered: more machines than that do not edit one note apart. */
const KEPT_EARLIER = 20;

/** The note after a change of this moment. */
export function changeNote(note: Note, change: NoteChange, now: number): Note {
  const isNewText = change.text !== undefined && change.text !== note.text;
  return {
    ...note,
    ...change,
    updatedAt: now,
    textAt: isNewText ? now : note.textAt,
    earlier: isNewText ? [...note.earlier, note.textAt].slice(-KEPT_EARLIER) : note.earlier,
  };
}
