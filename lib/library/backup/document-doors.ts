import * as v from 'valibot';
import { checkArticle } from '../article-schema.ts';
import { isSoundEntry } from '../imported-schema.ts';
import { checkNote } from '../notes/note-schema.ts';

/** A document of the store, whole: its attachments with their data. */
export interface StoredDocument {
  readonly _id: string;
  readonly _attachments?: Readonly<Record<string, { readonly content_type: string; readonly data: string }>>;
  readonly [field: string]: unknown;
}

const MAX_CHARACTERS = 60_000_000;
/** 'entry:…', 'content:…', 'note:…' and whatever kinds come later; never a design or local document. */
const ID = /^[a-z][a-z-]{0,30}:[\w:.~-]{1,300}$/;

const shape = v.looseObject({
  _id: v.pipe(v.string(), v.regex(ID)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  _attachments: v.optional(
    v.record(
      v.pipe(v.string(), v.maxLength(500), v.regex(/^[^_]/)),
      v.object({
        content_type: v.pipe(v.string(), v.regex(/^[\w.+-]{1,60}\/[\w.+-]{1,100}(?:;.{0,100})?$/)),
        data: v.pipe(v.string(), v.regex(/^[A-Za-z\d+/]*={0,2}$/)),
      }),
    ),
  ),
});

/**
 * The door for what a backup file holds: the kinds that we know are held to their schema, exactly (nothing is dropped or
 * mended: a backup restores what was there or says that it can't). Of other kinds only the outer shape is checked.
 */
export function checkDocument(value: unknown): StoredDocument | null {
  const checked = v.safeParse(shape, value);
  if (!checked.success || sizeOf(checked.output) > MAX_CHARACTERS) return null;
  const { _rev, ...document } = checked.output;
  if (Object.keys(document).some((key) => key.startsWith('_') && key !== '_id' && key !== '_attachments')) return null;
  const kind = document._id.slice(0, document._id.indexOf(':'));
  if (kind === 'entry' && !isSoundEntry(document)) return null;
  if ((kind === 'content' || kind === 'version') && !checkArticle(document.article).ok) return null;
  if (kind === 'note' && 'target' in document && !checkNote(document).ok) return null;
  return document;
}

const sizeOf = (document: unknown): number => JSON.stringify(document).length;
