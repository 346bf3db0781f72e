import type { Article, Block } from '../../lib/article.ts';

const TEXTS = [
  'SALTBY — The island of Saltby will get its first new lighthouse keeper in 41 years, after the harbour trust voted on Tuesday to light the old tower again and to spend £380,000 on its repair.',
  'The lamp went out in 1984, when a row of buoys took its place. Since then 12 boats have run onto the sandbank behind the tower, four of them in the last two winters.',
  '“A buoy tells you where you are. A light tells you that somebody is awake,” said Maren Oakes, who has skippered the island ferry for 23 years.',
  'The keeper will live in the tower from October to March and will be paid £31,000. By Friday the trust had counted 617 applications, among them those of two retired judges and a whole string quartet.',
  'Not everyone is pleased. Tobias Lindqvist, a member of the trust, said the money would be better spent on the pier, which loses about a metre of planks every month.',
  '“We are buying a candle while the table falls apart,” Lindqvist said before the vote, which went 7 to 4 against him.',
  'The tower opens to visitors on 14 June. Tickets are free for children who can name all seven kinds of gull.',
] as const;

const toBlock = (text: string, index: number): Block => ({
  id: `b${index}`,
  kind: 'paragraph',
  html: `<p>${text}</p>`,
  text,
});

const toSpam = (id: string, text: string): Block => ({ id, kind: 'paragraph', html: `<p>${text}</p>`, text });

/** A story of our own, on no site and about nobody, with what is put into stories: it shows Nutgraf at work. */
export const SAMPLE: Article = {
  meta: {
    url: 'https://saltby-observer.example/lighthouse-keeper',
    canonicalUrl: 'https://saltby-observer.example/lighthouse-keeper',
    title: 'Saltby looks for a lighthouse keeper, the first in 41 years',
    subtitle: 'The lamp went out in 1984. This winter it burns again.',
    authors: ['Ida Fenwick'],
    site: 'The Saltby Observer',
    section: null,
    publishedAt: '2026-05-19',
    modifiedAt: null,
    language: 'en-GB',
    direction: 'ltr',
    leadImage: null,
    excerpt: null,
  },
  blocks: TEXTS.map(toBlock),
  removed: [
    {
      id: 'r0',
      rules: ['sample'],
      why: 'A row of links to sites that have nothing to do with the story.',
      text: 'best casino bonus | payday loan today | replica watches | lucky slots 777 | cheap followers',
      links: 5,
      hosts: ['casino-bonus.example', 'payday.example', 'watches.example'],
      place: 'inside the article',
      hidden: null,
      blocks: [
        toSpam('s0', 'best casino bonus | payday loan today | replica watches | lucky slots 777 | cheap followers'),
      ],
      replaces: null,
      after: 'b1',
    },
    {
      id: 'r1',
      rules: ['sample'],
      why: 'Hidden text, put there for search engines.',
      text: 'lighthouse casino, keeper slots, island betting, free spins no deposit, ferry poker online',
      links: 5,
      hosts: ['free-spins.example', 'poker.example'],
      place: 'after the article',
      hidden: 'display: none',
      blocks: [
        toSpam('s1', 'lighthouse casino, keeper slots, island betting, free spins no deposit, ferry poker online'),
      ],
      replaces: null,
      after: 'b6',
    },
  ],
  coverage: { kept: 1, missing: [] },
  nextPages: [],
};

export const ALL_SPAM: readonly string[] = SAMPLE.removed.map(({ id }) => id);
