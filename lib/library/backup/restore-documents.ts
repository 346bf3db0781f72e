import type { RestoreOutcome } from '../../platform/messages.ts';
import type { Result } from '../../result.ts';
import { announceChange } from '../changes.ts';
import { openLibrary } from '../database.ts';
import { toCurrent } from '../migrate.ts';
import { inLine } from '../write.ts';
import { checkDocument, type StoredDocument } from './document-doors.ts';

/**
 * Puts documents of a backup back, exactly: every field and attachment. Only the store's revision numbers are new, so that
 * a document that was deleted since comes back and sync carries it on. A document that is here already stays, unless the
 * backup's was edited later.
 */
export function restoreDocuments(values: readonly unknown[]): Promise<Result<RestoreOutcome>> {
  return inLine(async () => {
    const documents: StoredDocument[] = [];
    const refused: string[] = [];
    for (const value of values) {
      const document = checkDocument(value);
      if (document) documents.push(toCurrent(document) ?? document);
      else refused.push(nameOf(value));
    }
    const current = await readCurrent(documents.map(({ _id }) => _id));
    const wanted = documents.filter((document) => isNewer(document, current.get(document._id)));
    const written = await openLibrary().bulkDocs(
      wanted.map((document) => ({ ...document, _rev: current.get(document._id)?._rev })),
    );
    const failed = wanted.filter((_, index) => !written[index]?.ok).map(({ _id }) => _id);
    announceChange([...new Set(wanted.map(({ _id }) => _id.split(':')[1] ?? ''))]);
    return {
      saved: wanted.length - failed.length,
      kept: documents.length - wanted.length,
      refused: [...refused, ...failed],
    };
  });
}

type Current = { readonly _rev: string; readonly updatedAt?: unknown };

async function readCurrent(ids: readonly string[]): Promise<ReadonlyMap<string, Current>> {
  const { rows } = await openLibrary().allDocs({ keys: ids, include_docs: true });
  return new Map(rows.flatMap(({ doc }) => (doc && !('_deleted' in doc) ? [[doc._id, doc] as const] : [])));
}

function isNewer(document: StoredDocument, current: Current | undefined): boolean {
  if (!current) return true;
  return typeof current.updatedAt === 'number' && Number(document.updatedAt) > current.updatedAt;
}

const nameOf = (value: unknown): string =>
  value instanceof Object && '_id' in value ? String(value._id).slice(0, 100) : 'no id';
