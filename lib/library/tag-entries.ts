import type { Result } from '../result.ts';
import { announceChange } from './changes.ts';
import { entryKey } from './database.ts';
import { isEntry } from './read.ts';
import { inLine, put } from './write.ts';

/** Each entry keeps its other tags. */
export function tagEntries(
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
  now: number,
): Promise<Result<null>> {
  return inLine(async () => {
    for (const id of ids) {
      await put(entryKey(id), (old) => {
        if (!old || !isEntry(old)) return null;
        const tags = [...new Set([...old.tags.filter((tag) => !remove.includes(tag)), ...add])];
        return { ...old, tags, updatedAt: now };
      });
    }
    announceChange(ids);
    return null;
  });
}
