import { TagDialog } from '../../components/tag-dialog.tsx';
import { tn } from '../../lib/platform/i18n.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { say, sayFailure } from '../../lib/platform/toasts.ts';
import { entry, tagging } from './state.ts';

/** The saved article's tags, at hand as soon as it is saved. */
export function Tags() {
  const known = tagging.value;
  const own = entry.value;
  if (known === null || !own) return null;
  const close = () => {
    tagging.value = null;
  };
  return (
    <TagDialog
      tags={own.tags.map((name) => ({ name, count: 1 }))}
      entries={1}
      known={known}
      onClose={close}
      onSave={(add, remove) => {
        close();
        if (add.length + remove.length > 0) void tag(own.id, own.tags, add, remove);
      }}
    />
  );
}

async function tag(id: string, before: readonly string[], add: readonly string[], remove: readonly string[]) {
  const tags = [...new Set([...before.filter((name) => !remove.includes(name)), ...add])];
  if (!(await write(id, add, remove, tags))) return;
  const undo = () =>
    void write(
      id,
      before.filter((name) => !tags.includes(name)),
      tags.filter((name) => !before.includes(name)),
      before,
    );
  say({ about: 'tags', text: tn('taggedMany', 1), undo });
}

async function write(id: string, add: readonly string[], remove: readonly string[], tags: readonly string[]) {
  const result = await sendMessage('tagEntries', { ids: [id], add, remove });
  if (!result.ok) sayFailure(result.failure, 'tags');
  else if (entry.value?.id === id) entry.value = { ...entry.value, tags };
  return result.ok;
}
