import { readColumns } from './csv.ts';
import { decodeText } from './decode-text.ts';
import type { Fault, OpenFile, Reason } from './format.ts';
import { parseJson } from './values.ts';
import { isZip, readZip } from './zip.ts';

export interface ChosenFile {
  readonly name: string;
  readonly modifiedAt: number | null;
  readonly bytes: Uint8Array;
}

/** All files of one import together, ZIPs and what is in them. */
const MAX_FILES = 100_000;
/** A ZIP in a ZIP is what mail and web drives make of several parts; deeper there are only traps. */
const MAX_DEPTH = 2;
const MAX_FILE_BYTES = 1_000_000_000;
const NOT_TEXT = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|pdf|mp[34]|woff2?|css|js)$/i;

/** Every file that may hold something, those inside of ZIPs too, and faults for those that can't be opened. */
export function openFiles(chosen: readonly ChosenFile[]): { files: OpenFile[]; faults: Fault[] } {
  const files: OpenFile[] = [];
  const faults: Fault[] = [];
  const fault = (file: string, reason: Reason) => faults.push({ kind: 'fault', file, line: null, reason, detail: '' });

  let archives = 0;
  const open = (name: string, bytes: Uint8Array, modifiedAt: number | null, depth: number, outer = 0) => {
    if (bytes.length > MAX_FILE_BYTES) return void fault(name, 'too-large');
    const entries = readZip(bytes);
    if (!entries) return void files.push(toOpenFile({ name, modifiedAt, archive: outer }, () => bytes));
    if (typeof entries === 'string') return void fault(name, entries);
    if (depth >= MAX_DEPTH) return void fault(name, 'too-many');
    const archive = ++archives;
    for (const entry of entries) {
      if (files.length >= MAX_FILES) return void fault(name, 'too-many');
      // Pictures and the parcels of a Mac are never looked at; a ZIP inside is known by its name, to unpack it only once.
      if (NOT_TEXT.test(entry.name) || /(?:^|\/)(?:__MACOSX|\.)/.test(entry.name)) continue;
      const read = () => {
        const inside = entry.read();
        if (typeof inside !== 'string') return inside;
        fault(entry.name, inside);
        return new Uint8Array();
      };
      if (/\.zip$/i.test(entry.name)) open(entry.name, read(), entry.modifiedAt, depth + 1, archive);
      else files.push(toOpenFile({ name: entry.name, modifiedAt: entry.modifiedAt, archive }, read));
    }
  };
  for (const { name, bytes, modifiedAt } of chosen) open(name, bytes, modifiedAt, 0);
  return { files, faults };
}

function toOpenFile(known: Pick<OpenFile, 'name' | 'modifiedAt' | 'archive'>, read: () => Uint8Array): OpenFile {
  let text: string | undefined;
  let json: { value: unknown } | undefined;
  const file: OpenFile = {
    ...known,
    text() {
      if (text === undefined) {
        const bytes = read();
        text = isZip(bytes) ? '' : decodeText(bytes).replace(/^\ufeff/, '');
      }
      return text;
    },
    json() {
      json ??= { value: /^\s*[[{]/.test(file.text()) ? parseJson(file.text()) : undefined };
      return json.value;
    },
    columns: () => readColumns(file.text()),
    release() {
      text = undefined;
      json = undefined;
    },
  };
  return file;
}
