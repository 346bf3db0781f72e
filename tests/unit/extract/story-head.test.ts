import { expect, test } from 'vitest';
import { prose, readPage } from './read-page.ts';

/** Of a page whose head says nothing but `head`: all else is read from what it shows. */
function metaOf(body: string, head = '<title>Harbour wall to be rebuilt next spring</title>') {
  const result = readPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  if (!result.ok) throw new Error(result.failure);
  return result.value.meta;
}

const card = (name: string, date: string) =>
  `<div class="card"><h1>Ferry late again</h1><p class="byline">By ${name}</p><time datetime="${date}">x</time></div>`;
const CARDS = card('Al Bay', '2025-01-01') + card('Di Cove', '2025-01-02');

test('who, when and under which headline is read where the story begins, not on cards around it', () => {
  const meta = metaOf(
    `<aside>${CARDS}</aside><h1 class="logo">The Quay</h1>${CARDS}<main><header><h1>Harbour wall to be rebuilt next spring</h1><p class="byline">By Jo Marsh</p>
    <time datetime="2025-03-04T08:15:00Z">today</time></header>${prose(6)}</main>${CARDS}`,
  );
  expect(meta).toMatchObject({
    title: 'Harbour wall to be rebuilt next spring',
    authors: ['Jo Marsh'],
    publishedAt: '2025-03-04T08:15:00Z',
  });
});

test('a name on a card alone is nobody’s; one below the story, inside the article, is its author’s', () => {
  const story = `<h1>Harbour wall to be rebuilt next spring</h1>${prose(6)}`;
  expect(metaOf(`<article>${story}</article>${CARDS}`)).toMatchObject({ authors: [], publishedAt: null });
  expect(metaOf(`<article>${story}<footer><a rel="author">Jo Marsh</a></footer></article>${CARDS}`).authors).toEqual([
    'Jo Marsh',
  ]);
});

test('the headline that the page shows is its title where the fields say much the same', () => {
  const titled = (heading: string, card: string) =>
    metaOf(
      `<article><h1>${heading}</h1>${prose(6)}</article>`,
      `<meta property="og:title" content="${card}"><meta property="og:site_name" content="The Quay">`,
    ).title;
  expect(titled('Harbour wall to be rebuilt by hand from next spring', 'Harbour wall to be rebuilt next spring')).toBe(
    'Harbour wall to be rebuilt by hand from next spring',
  );
  // A kicker in the heading; a slogan; another line behind it.
  expect(titled('QUAY NEWS Harbour wall to be rebuilt', 'Harbour wall to be rebuilt')).toBe(
    'Harbour wall to be rebuilt',
  );
  expect(titled('All that the coast has to tell', 'Harbour wall to be rebuilt')).toBe('Harbour wall to be rebuilt');
  expect(titled('Wall to be rebuilt by hand, says the council of the harbour', 'Wall to be rebuilt by hand')).toBe(
    'Wall to be rebuilt by hand',
  );
});

test.each([
  [
    '<p class="byline"><span class="name">Jo Marsh</span><span class="post">Senior Quay Editor</span></p>',
    ['Jo Marsh'],
  ],
  [
    '<p class="byline">By <a>Jo Marsh</a><a>Al Bay</a> <a class="more">Follow us on the radio</a></p>',
    ['Jo Marsh', 'Al Bay'],
  ],
  ['<div class="date">4 March 2025 | by Jo Marsh</div>', ['Jo Marsh']],
  ['<p class="entry-author">by Jo Marsh for The Quay</p>', ['Jo Marsh']],
  ['<p class="author-links">Email to Author</p>', []],
  [
    '<div class="byline"><script>var a = "Al Bay"</script>By Jo van der Marsh and Al Bay</div>',
    ['Jo van der Marsh', 'Al Bay'],
  ],
])('the shown line %s names %j', (line, authors) => {
  expect(
    metaOf(`<article><h1>Harbour wall to be rebuilt next spring</h1>${line}${prose(6)}</article>`).authors,
  ).toEqual(authors);
});
