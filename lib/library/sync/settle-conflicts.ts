import type { Revision } from 'pouchdb-core';
import { mergeNotes } from '../../notes/merge-notes.ts';
import { imagesKey, type Library, type LibraryDocument } from '../database.ts';
import { isContent, isEntry, isImages, isNote } from '../read.ts';
import { mergeContents, mergeEntries } from './merge-documents.ts';
import { mergeImages } from './merge-images.ts';

/**
 * Merges every document that stands in more than one version: the merged one goes over the winner, the others are closed.
 * All machines that do this write the same (revisions are hashes of content and history), so they meet.
 * Returns the ids of what was merged.
 */
export async function settleConflicts(library: Library, ids: readonly string[]): Promise<string[]> {
  const settled: string[] = [];
  for (const id of ids) {
    // Pictures with their data: a stub would make each machine write another revision of the same.
    const attachments = id.startsWith(imagesKey(''));
    const winner = await library.get(id, { conflicts: true, attachments }).catch(() => null);
    const revisions = winner?._conflicts ?? [];
    if (!winner || revisions.length === 0) continue;
    const others = await Promise.all(revisions.map((rev) => library.get(id, { rev, attachments })));
    const merged = mergeVersions([winner, ...others].map(toBare));
    if (!merged) continue;
    await library.bulkDocs([
      { ...merged, _id: id, _rev: winner._rev },
      ...others.map(({ _rev }) => ({ _id: id, _rev, _deleted: true as const })),
    ]);
    settled.push(id);
  }
  return settled;
}

function mergeVersions(versions: readonly LibraryDocument[]): LibraryDocument | null {
  const [entry, ...entries] = versions.filter(isEntry);
  if (entry) return mergeEntries([entry, ...entries]);
  const [note, ...notes] = versions.filter(isNote);
  if (note) return mergeNotes([note, ...notes]);
  const [images, ...others] = versions.filter(isImages);
  if (images) return mergeImages([images, ...others]);
  const [content, ...contents] = versions.filter(isContent);
  return content ? mergeContents([content, ...contents]) : null;
}

/** Without what the store itself writes into it: the id stays outside, revisions and conflicts would differ by machine. */
function toBare({ _id, _rev, _conflicts, _deleted, ...own }: LibraryDocument & Revision): LibraryDocument {
  return own;
}
