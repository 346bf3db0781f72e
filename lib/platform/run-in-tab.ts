import browser from 'webextension-polyfill';
import { type Failure, fail, ok, type Result } from '../result.ts';

/** A content script and what it needs to know. */
export interface TabScript<Value> {
  readonly tabId: number;
  /** Runs in the page's isolated world just before the file; sees nothing but its argument. True tells that it ran. */
  readonly prepare: (value: Value) => true;
  /** JSON. Waited for while the tab is followed already. */
  readonly value: Value | Promise<Value>;
  /** '/content-scripts/article.js' */
  readonly file: string;
  /** Runs in the page as it stands, complete or not. */
  readonly atOnce: boolean;
  /** A page that keeps its thread busy, or never finishes loading, is given up after this. */
  readonly timeoutMs: number;
}

/** What the script answers, `null` where it answers nothing; or why it could not. Always within `timeoutMs`. */
export async function runInTab<Value>(script: TabScript<Value>): Promise<Result<unknown>> {
  const life = followTab(script.tabId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout')), script.timeoutMs);
  });
  try {
    return await Promise.race([inject(script, life), late]);
  } finally {
    clearTimeout(timer);
    life.stop();
  }
}

/**
 * The browsers tell a refusal, a page that left and a script that died in words that differ, overlap and change, Firefox often in
 * none at all. So what happened is told by how far it came: the first step runs in any page that may be read, at once and without
 * a way to fail; and by whether the tab went elsewhere meanwhile.
 */
async function inject<Value>(script: TabScript<Value>, life: TabLife): Promise<Result<unknown>> {
  const { tabId, file, atOnce } = script;
  let reached = false;
  try {
    const value = await script.value;
    const preparing = browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: script.prepare as () => true,
      args: [value],
    });
    // Asked for in the same breath: it comes after, as its file has to be read first, and nobody waits for an answer between.
    const running = browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: atOnce });
    running.catch(() => undefined); // told below, or by the first
    const [first] = await preparing;
    reached = first?.result === true;
    if (!reached) return fail(await toRefusal(tabId, life), 'no script runs here');
    performance.mark('nutgraf-reached'); // what the tests wait for that then take the page away
    const [answer] = await running;
    if (answer?.result !== undefined && answer.result !== null) return ok(answer.result);
    return (await life.leavesSoon()) ? fail('navigated', 'no answer') : ok(null);
  } catch (error) {
    if (!reached) return fail(await toRefusal(tabId, life), String(error));
    return fail((await life.leavesSoon()) ? 'navigated' : 'script-died', String(error));
  }
}

async function toRefusal(tabId: number, life: TabLife): Promise<Failure> {
  if (life.hasLeft()) return 'navigated';
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return /\.pdf(?:$|[?#])/i.test(tab?.url ?? '') ? 'pdf' : 'forbidden';
}

interface TabLife {
  /** Whether another page began to load in it, or it was closed. */
  hasLeft(): boolean;
  /** The same; Chromium tells of a navigation a moment after it has ended the script. */
  leavesSoon(): Promise<boolean>;
  stop(): void;
}

const GRACE_MS = 500;

function followTab(tabId: number): TabLife {
  let left = false;
  let tell = () => {};
  const leaving = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const leave = () => {
    left = true;
    tell();
  };
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') leave();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) leave();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  return {
    hasLeft: () => left,
    leavesSoon: async () => {
      await Promise.race([leaving, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
      return left;
    },
    stop: () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
    },
  };
}
