import path from 'node:path';
import type { InlineConfig, Rolldown } from 'vite';

/** Each file of its own costs a popup 2 ms, and the browser beneath it more: what is needed together is one file. */
const TOGETHER: Readonly<Record<string, string>> = {
  asking: 'entrypoints/popup/ask.ts',
  screen: 'entrypoints/popup/main.tsx',
};
/** Does something when it is read, and so stands in no file that another page fetches; and before the screen is read. */
const ALONE = 'entrypoints/popup/ask.ts';
/** What the tools add to every page: some lines, or none. */
const TOOLS = /rolldown\/runtime|wxt-html-plugins/;

/** For the build of all pages; throws where WXT sets it up in another way. */
export function putTogether(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) throw new Error('WXT builds its pages in another way');
  const groups = Object.entries(TOGETHER).map(([name, root]) => toGroup(name, path.resolve(root)));
  const alone = {
    name: 'ask',
    test: (id: string) => id === path.resolve(ALONE),
    includeDependenciesRecursively: false,
  };
  output.codeSplitting = { groups: [...groups, alone] };
}

/** What the root imports, but for what it fetches later. */
function toGroup(name: string, root: string): Rolldown.CodeSplittingGroup {
  let inside: ReadonlySet<string> | undefined;
  return {
    name: (id, context) => {
      inside ??= importedBy(root, context);
      const isTool = name === 'asking' && TOOLS.test(id);
      return isTool || (inside.has(id) && id !== path.resolve(ALONE)) ? name : null;
    },
  };
}

function importedBy(root: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([root]);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  found.delete(root);
  return found;
}
