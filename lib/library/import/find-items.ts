import type { Fault, Finding, ImportFormat, OpenFile } from './format.ts';
import { IMPORT_FORMATS } from './index.ts';
import { type ChosenFile, openFiles } from './open-files.ts';

export interface OpenImport {
  /** Formats that were met, in order, with how many files of each. */
  readonly formats: readonly { readonly id: string; readonly label: string; readonly files: number }[];
  /** From the first; may be walked more than once, for counting and for importing. */
  findings(): Generator<Finding>;
}

/** What the chosen files hold, whatever they are called. */
export function openImport(chosen: readonly ChosenFile[]): OpenImport {
  const opened = openFiles(chosen);
  const sources = recognise(opened.files, opened.faults);
  const byName = new Map<string, OpenFile[]>();
  for (const file of opened.files) {
    const named = byName.get(file.name);
    if (named) named.push(file);
    else byName.set(file.name, [file]);
  }
  const counts = new Map<ImportFormat, number>();
  for (const { format } of sources) counts.set(format, (counts.get(format) ?? 0) + 1);
  return {
    formats: [...counts].map(([{ id, label }, files]) => ({ id, label, files })),
    *findings() {
      // Faults of opening first; reading may add to them while it goes on.
      let told = 0;
      for (; told < opened.faults.length; told++) yield* opened.faults.slice(told, told + 1);
      for (const { format, file } of sources) {
        yield* format.read(file, (name) => findBeside(file, byName.get(name) ?? []));
        file.release();
        for (; told < opened.faults.length; told++) yield* opened.faults.slice(told, told + 1);
      }
    },
  };
}

/** Files of two exports have the same names: each belongs to its own ZIP. */
function findBeside({ archive }: OpenFile, named: readonly OpenFile[]): OpenFile | null {
  const own = named.find((one) => one.archive === archive) ?? named.find((one) => one.archive === 0);
  return own ?? (archive === 0 ? named[0] : null) ?? null;
}

function recognise(files: readonly OpenFile[], faults: Fault[]): { format: ImportFormat; file: OpenFile }[] {
  const known: { format: ImportFormat; file: OpenFile }[] = [];
  const unknown: OpenFile[] = [];
  for (const file of files) {
    const format = IMPORT_FORMATS.find((one) => one.recognises(file));
    if (format) known.push({ format, file });
    else unknown.push(file);
    file.release();
  }
  const met = [...new Set(known.map(({ format }) => format))];
  const isCompanion = (file: OpenFile) => met.some((format) => format.isCompanion?.(file.name));
  for (const file of unknown.filter((one) => !isCompanion(one))) {
    faults.push({ kind: 'fault', file: file.name, line: null, reason: 'unknown-format', detail: '' });
  }
  return known.filter(({ file }) => !isCompanion(file));
}
