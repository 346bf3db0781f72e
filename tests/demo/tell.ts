import path from 'node:path';
import type { Extension } from '../e2e/extension.ts';
import { until } from '../e2e/until.ts';
import { readArticle, readFacts, readQuotes, readRemovals, readRows, save } from '../e2e/what-is-shown.ts';

/** Clicks, saves, opens list and reader, and prints what their screens show. */
export async function tellWhatItDoes(nutgraf: Extension, address: string, folder: string): Promise<void> {
  const pictures: string[] = [];
  const keep = async (screen: { picture(file: string): Promise<void> }, name: string) => {
    const file = path.join(folder, `${name}.png`);
    await screen.picture(file);
    pictures.push(file);
  };
  console.log(`\nClicking the toolbar button on ${address}`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await keep(popup, 'popup');
  await save(popup);
  console.log(`Saved; the badge says "${await nutgraf.readBadge()}".`);
  await nutgraf.closePopup();

  const library = await nutgraf.open('/library.html');
  const rows = await until('the row is in the list', async () => {
    const found = await readRows(library);
    return found.length > 0 && found;
  });
  await keep(library, 'library');
  await library.click('link', rows[0] ?? '');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  await keep(reader, 'reader');

  tell('READING LIST', rows);
  tell('KEY FACTS', await readFacts(reader));
  tell(
    'QUOTES',
    (await readQuotes(reader)).map(({ speaker, text }) => `${speaker}: ${toQuoted(text)}`),
  );
  const removals = await readRemovals(reader);
  tell(
    'REMOVED',
    removals.map(({ text }) => text),
  );
  const headline = String(await reader.evaluate("document.querySelector('main header')?.innerText ?? ''"));
  const article = await reader.text('article', 'Article');
  tell('ARTICLE', [`${headline}\n\n${article}`.replaceAll(/\n{2,}/g, '\n\n').trim()], '');
  tell('PICTURES', pictures);
}

function tell(title: string, lines: readonly string[], bullet = '- '): void {
  console.log(`\n${title}`);
  for (const line of lines.length > 0 ? lines : ['none']) console.log(`${bullet}${line}`);
}

/** What the list adds in brackets, on how sure the speaker is, stays outside the marks. */
const toQuoted = (text: string): string => text.replace(/^(.*?)( \(speaker [^)]*\))?$/s, '“$1”$2');
