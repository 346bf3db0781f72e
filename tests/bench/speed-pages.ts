/** A page of our own making: `paragraphs` of prose with the usual furniture around and between them. */
export function longPage(paragraphs: number): string {
  const words =
    'the council voted on Tuesday to rebuild the old harbour wall, which storms had damaged twice in a year'.split(' ');
  const story = Array.from({ length: paragraphs }, (_, index) => {
    const text = Array.from({ length: 45 }, (_, word) => words[(index * 7 + word * 3) % words.length]).join(' ');
    const aside =
      index % 10 === 9
        ? `<ul><li><a href="/story-${index}">Another story of this paper ${index}</a></li></ul><figure><img src="/p${index}.jpg" width="640"><figcaption>Picture ${index}</figcaption></figure>`
        : '';
    return `<p>${text[0]?.toUpperCase()}${text.slice(1)}, <a href="/r${index}">a report</a> said.</p>${aside}`;
  });
  return `<!DOCTYPE html><html lang="en"><head><title>Harbour wall - The Quay</title></head><body><nav>${'<a href="/s">Section</a> '.repeat(30)}</nav><article><h1>Harbour wall to be rebuilt</h1>${story.join('\n')}</article><footer>© The Quay</footer></body></html>`;
}

/** A page of our own making without any spam: a story, and menus, cards, comments and a footer up to `elements`. */
export function cleanPage(elements: number): string {
  const card = (at: number) =>
    `<li class="card"><a href="/news/the-harbour-and-the-town-part-${at}"><img src="/t${at}.jpg" alt=""><h3>The harbour and the town, part ${at}</h3></a><p>What the council said about pier ${at}, <b>and why</b>.</p><span><time>March ${(at % 28) + 1}</time></span></li>`;
  const comment = (at: number) =>
    `<div class="comment"><div><a href="/people/reader-${at}">Reader ${at}</a> <time>${at} minutes ago</time></div><p>I have lived by the wall for ${at} years. It was never <i>that</i> wet, whatever they say.</p></div>`;
  const menu = Array.from({ length: 60 }, (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`).join('');
  const partners = ['coastalherald', 'valleytimes', 'inlandsun', 'radionorth', 'sailingweekly', 'gullreview']
    .map((name) => `<li><a href="https://www.${name}.example/">${name}</a></li>`)
    .join('');
  const story = Array.from(
    { length: 40 },
    (_, at) =>
      `<p>Paragraph ${at} of the story says what the council, the port office, the fishers and the ferry company think of <a href="/plans/${at}">the plan</a>. Nobody likes all of it. It will be built, said the mayor on Tuesday.</p>`,
  );
  // A card has eight elements, a comment six; menu, story and frame take about 240.
  const list = Array.from({ length: Math.ceil((elements - 240) / 7) }, (_, at) => (at % 2 ? comment(at) : card(at)));
  return `<!DOCTYPE html><html lang="en"><head><title>Harbour wall - The Quay</title></head><body><nav><ul>${menu}</ul></nav><main><article><h1>Harbour wall to be rebuilt</h1>${story.join('\n')}</article><section><ul>${list.join('\n')}</ul></section></main><footer><ul>${partners}</ul><p>© The Quay</p></footer></body></html>`;
}
