import path from 'node:path';
import type { InlineConfig, Rolldown } from 'vite';

/** What the popup shows an article with; the other pages show most of it too. */
const SCREEN = path.resolve('entrypoints/popup/main.tsx');
/** Does something when it is read, and so stands in no file that another page fetches; and before the screen is read. */
const ASK = path.resolve('entrypoints/popup/ask.ts');
/** An empty file that WXT would have every page fetch. */
const EMPTY = /wxt-html-plugins/;

/**
 * Each file of its own costs a popup 2 ms, and the browser beneath it more: what is needed together becomes one file. For the
 * build of all pages; throws where WXT sets it up in another way.
 */
export function putTogether(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) throw new Error('WXT builds its pages in another way');
  output.codeSplitting = {
    groups: [
      toGroup('asking', ASK, EMPTY),
      toGroup('screen', SCREEN),
      { name: 'ask', test: (id: string) => id === ASK, includeDependenciesRecursively: false },
    ],
  };
}

/** What the root imports, but for what it fetches later; and what else is named. */
function toGroup(name: string, root: string, more?: RegExp): Rolldown.CodeSplittingGroup {
  let inside: ReadonlySet<string> | undefined;
  return {
    name: (id, context) => {
      inside ??= importedBy(root, context);
      return more?.test(id) || (inside.has(id) && id !== ASK) ? name : null;
    },
  };
}

function importedBy(root: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([root]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  found.delete(root);
  return found;
}
