import '../../lib/platform/trusted-types.ts';
import { readActiveTab } from '../../lib/platform/read-tab.ts';

export const request = { without: [] };
/** The page works on it while what draws is being read: in a file of its own, which runs before anything else (few-files.ts). */
export const asked = readActiveTab(request);
// The tab is asked before the drawing takes the thread; where that fails, who waits for `asked` is told.
await asked.catch(() => null);
