import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';

const page = (
  title: string,
  sum: string,
  extra: string,
) => `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1>
<p>The council of Oxley will spend ${sum} on the bridge over the weir, the mayor said on Monday after a long meeting.</p>
<p>Work on the piers begins in May and will take two summers, because the river is too high in winter to build in.</p>${extra}
<p>The old bridge stays open to walkers until the new one has been tested, and the ferry runs for everybody else.</p></article></body></html>`;

test('an article that was changed and saved again shows what was changed', async ({ nutgraf, site }) => {
  const url = `${site.origin}/bridge`;
  site.answer('/bridge', page('Bridge to cost 4 million', '4 million euros', ''));
  await saveByButton(nutgraf, url);
  await nutgraf.closePopup();
  const quote =
    '<p>“We have waited long enough for this bridge,” said Ada Finch, who runs the ferry with her two brothers.</p>';
  site.answer('/bridge', page('Bridge to cost 6 million', '6 million euros', quote));
  await saveByButton(nutgraf, url);
  const library = await nutgraf.open('/library.html');
  await library.click('link', 'Bridge to cost 6 million');
  const reader = await nutgraf.findOpened('/reader.html');
  await expect.poll(() => reader.text('region', 'Earlier versions')).toContain('1 earlier text is kept');
  await reader.click('button', 'What changed since');
  const read = () => reader.text('region', 'Earlier versions');
  await expect.poll(read).toContain('Headline');
  const shown = (await read()).replaceAll(/\s+/g, ' ');
  for (const words of [
    'Figures',
    '4 million euros',
    '6 million euros',
    'Quotes',
    'We have waited long enough',
    'Paragraphs',
  ]) {
    expect(shown).toContain(words);
  }
  expect(shown).not.toContain('two summers');
});
