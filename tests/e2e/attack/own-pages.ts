import type { Screen } from '../extension.ts';
import { until } from '../until.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970; now, where none is given. */
  readonly modifiedAt?: number;
}

/**
 * Another page of the extension in the same tab. `early` is run there as soon as there is a page, for Firefox, whose driver has no
 * scripts that run before a page of an extension; what comes from the store comes later.
 */
export async function turnTo(screen: Screen, path: string, early = ''): Promise<void> {
  await screen.evaluate(`globalThis.nutgrafOld = true; location.assign(${JSON.stringify(path)}); null`);
  // Firefox may ask the page that has just gone: its `globalThis` is the new one already, its `document` is not, and all it makes dies.
  const look = `(() => {
    if (globalThis.nutgrafOld || document !== globalThis.document) return false;
    if (!globalThis.nutgrafSeen) { ${early} }
    return document.readyState === 'complete' && typeof browser === 'object';
  })()`;
  // In the moment between two pages there is nobody to ask.
  await until(path, () => screen.evaluate(look).catch(() => false));
}

/** Files chosen on the options page and taken in to the end. */
export async function handOver(options: Screen, files: readonly NamedFile[]): Promise<void> {
  await giveFiles(options, files);
  await options.click('button', /^Import$/);
  await until('the import is done', async () => (await options.text()).includes('Done.'), 300_000);
}

/** Files chosen on the options page, and nothing done with them yet. */
export async function giveFiles(options: Screen, files: readonly NamedFile[]): Promise<void> {
  await options.evaluate('globalThis.nutgrafChosen = new DataTransfer(); null');
  for (const { name, bytes, modifiedAt } of files) {
    const base64 = Buffer.from(bytes).toString('base64');
    await options.evaluate(`nutgrafChosen.items.add(new File(
      [Uint8Array.from(atob(${JSON.stringify(base64)}), (char) => char.charCodeAt(0))], ${JSON.stringify(name)}, ${JSON.stringify(modifiedAt === undefined ? {} : { lastModified: modifiedAt })})); null`);
  }
  await options.evaluate(`(() => {
    const input = document.querySelector('.transfer input[type=file]');
    input.files = globalThis.nutgrafChosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until('the files are read', async () =>
    (await options.parts(['button'])).some(({ name, disabled }) => /^(?:Import|Go on)$/.test(name) && !disabled),
  );
}

/** From now on the page's downloads are kept in it. */
export async function takeFiles(screen: Screen): Promise<void> {
  await screen.evaluate(`(() => {
    globalThis.nutgrafFiles = [];
    globalThis.nutgrafMake ??= URL.createObjectURL;
    URL.createObjectURL = (blob) => (nutgrafFiles.push({ blob, name: '' }), nutgrafMake.call(URL, blob));
    HTMLAnchorElement.prototype.click = function () { nutgrafFiles.at(-1).name = this.download; };
  })()`);
}

/** The first file that it handed out since. */
export async function readFile(screen: Screen): Promise<NamedFile> {
  await until(
    'a file',
    async () => Number(await screen.evaluate('nutgrafFiles.filter((one) => one.name).length')) > 0,
    120_000,
  );
  const name = String(await screen.evaluate('nutgrafFiles[0].name'));
  const data = String(
    await screen.evaluate(`new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(nutgrafFiles[0].blob);
    })`),
  );
  return { name, bytes: Buffer.from(data.slice(data.indexOf(',') + 1), 'base64') };
}

export interface Stored {
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>> | null;
}

/**
 * Runs in a page of ours: `toKept({id, document})` of the winning version of every living document, straight from the browser's own
 * database: what our code says does not count here. Only what is kept of them crosses to the driver, which is slow with much.
 */
const lookThrough = (toKept: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('_pouch_nutgraf');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    if (!database.objectStoreNames.contains('document-store')) return resolve('[]');
    const transaction = database.transaction(['document-store', 'by-sequence']);
    const found = [];
    const toKept = ${toKept};
    transaction.objectStore('document-store').getAll().onsuccess = ({ target }) => {
      for (const { id, winningRev, deletedOrLocal } of target.result) {
        if (deletedOrLocal !== '0') continue;
        transaction.objectStore('by-sequence').index('_doc_id_rev').get(id + '::' + winningRev).onsuccess = ({ target }) =>
          found.push(toKept({ id, document: target.result ?? null }));
      }
    };
    transaction.oncomplete = () => { database.close(); resolve(JSON.stringify(found)); };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

async function readKept(screen: Screen, toKept: string): Promise<unknown[]> {
  const kept: unknown = JSON.parse(String(await screen.evaluate(lookThrough(toKept))));
  return Array.isArray(kept) ? kept : [];
}

export async function readStore(screen: Screen): Promise<Stored[]> {
  const kept = await readKept(screen, '(one) => one');
  return kept.filter((one): one is Stored => one instanceof Object && 'document' in one);
}

/** Of each document its id and a number that its words make; what was altered has another one. */
export async function readPrints(screen: Screen): Promise<ReadonlyMap<string, string>> {
  const kept = await readKept(
    screen,
    `({ id, document }) => {
      const text = JSON.stringify(document);
      let print = 5381;
      for (let at = 0; at < text.length; at++) print = (Math.imul(print, 33) ^ text.charCodeAt(at)) >>> 0;
      return id + ' ' + text.length + '-' + print;
    }`,
  );
  return new Map(kept.map((line) => String(line).split(' ')).map(([id = '', print = '']) => [id, print]));
}

/** Ids of the articles whose text is there. */
export async function readIds(screen: Screen): Promise<string[]> {
  const kept = await readKept(screen, '({ id }) => id');
  return kept.map(String).flatMap((id) => (id.startsWith('content:') ? [id.slice('content:'.length)] : []));
}

/** What must never be: a row that opens to nothing, a document without its words. */
export async function findLoss(screen: Screen): Promise<string[]> {
  const kept = await readKept(
    screen,
    `({ id, document }) => [id, document !== null, id.startsWith('entry:') && document?.state === 'saved']`,
  );
  const stored = kept.flatMap((one) => (Array.isArray(one) ? [one] : []));
  const ids = new Set(stored.map(([id]) => id));
  return stored.flatMap(([id, hasWords, isRow]) => {
    if (!hasWords) return [`${id} is empty`];
    return isRow && !ids.has(String(id).replace('entry:', 'content:')) ? [`${id} opens to nothing`] : [];
  });
}
