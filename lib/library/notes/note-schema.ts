import * as v from 'valibot';
import { COLOURS, type Note, type NoteChange } from '../../notes/note.ts';
import { fail, ok, type Result } from '../../result.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const ownText = text(100_000);

const note = v.object({
  id: v.pipe(v.string(), v.regex(/^n[0-9a-f]{32}$/)),
  target: v.object({
    exact: v.pipe(text(1_000_000), v.minLength(1)),
    prefix: text(200),
    suffix: text(200),
    start: offset,
    end: offset,
  }),
  colour: v.picklist(COLOURS),
  text: ownText,
  createdAt: moment,
  updatedAt: moment,
  textAt: moment,
  earlier: v.pipe(v.array(moment), v.maxLength(1_000)),
  deletedAt: v.nullable(moment),
});

const change = v.partial(v.object({ colour: v.picklist(COLOURS), text: ownText, deletedAt: v.nullable(moment) }));

/** The door for every note, from a page, an import or a sync. */
export function checkNote(value: unknown): Result<Note> {
  const checked = v.safeParse(note, value);
  return checked.success ? ok(checked.output) : fail('not-found', checked.issues[0].message);
}

export function checkNoteChange(value: unknown): Result<NoteChange> {
  const checked = v.safeParse(change, value);
  if (!checked.success) return fail('not-found', checked.issues[0].message);
  const { colour, text, deletedAt } = checked.output;
  return ok({
    ...(colour === undefined ? {} : { colour }),
    ...(text === undefined ? {} : { text }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  });
}
