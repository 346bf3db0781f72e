import type { Article, Block, Entry, Marks, Quote, Removal } from '../../lib/article.ts';
import type { Note } from '../../lib/notes/note.ts';
import { nothing } from './exhibit.ts';

const texts = [
  ['heading', 'The ferry comes back'],
  ['paragraph', 'The ferry to Ostrey Island sailed again on Monday, eleven weeks after a cable tore its ramp away.'],
  [
    'paragraph',
    '“We counted every day,” said Ines Falk, who keeps the island’s only shop. Repairs cost 2.4 million euros.',
  ],
  ['heading', 'What it cost'],
  ['list', 'A new ramp of steel\nTwo winches\nA crossing every hour'],
  ['quotation', 'An island without a ferry is a rock with people on it.'],
  ['heading', 'What comes next'],
  ['code', 'fare = 4.50 if adult else 2.00'],
] as const;
const TAGS = { heading: 'h2', paragraph: 'p', quotation: 'blockquote', list: 'ul', code: 'pre' } as const;

const blocks: readonly Block[] = [
  ...texts.map(([kind, text], index): Block => {
    const tag = TAGS[kind];
    const inner =
      kind === 'list'
        ? text
            .split('\n')
            .map((line) => `<li>${line}</li>`)
            .join('\n')
        : text;
    return { id: `b${index}`, kind, html: `<${tag}>${inner}</${tag}>`, text };
  }),
  {
    id: 'b8',
    kind: 'table',
    html: '<table><tbody><tr><th>Year</th><th>Crossings</th></tr><tr><td>2024</td><td>8,204</td></tr></tbody></table>',
    text: 'Year\tCrossings\n2024\t8,204',
  },
];

export const removal: Removal = {
  id: 'r0',
  rules: ['long-list'],
  why: 'It is a long list.',
  text: 'best casino bonus, casino without a licence, slots online',
  links: 12,
  hosts: ['slots.example', 'casino.example'],
  place: 'inside the article',
  hidden: 'display: none',
  blocks: [{ id: 'x0', kind: 'list', html: '<ul><li>best casino bonus</li></ul>', text: 'best casino bonus' }],
  replaces: null,
  after: 'b2',
};

export const article: Article = {
  meta: {
    url: 'https://ostrey.example/ferry',
    canonicalUrl: 'https://ostrey.example/ferry',
    title: 'After eleven weeks the ferry sails to Ostrey Island again, and the shop has bread',
    subtitle: 'A torn ramp had cut the island off.',
    authors: ['Mira Holt', 'Jon Aske'],
    site: 'Ostrey Courier',
    section: null,
    publishedAt: '2026-03-02',
    modifiedAt: '2026-03-04',
    language: 'en',
    direction: 'ltr',
    leadImage: null,
    excerpt: null,
  },
  blocks,
  removed: [removal],
  coverage: { kept: 0.9, missing: ['ending'] },
  nextPages: ['https://ostrey.example/ferry?page=2'],
};

const quote = (id: string, text: string, speaker: string | null, role: string | null): Quote => ({
  id,
  span: { block: 'b2', start: 0, end: text.length },
  text,
  kind: 'direct',
  speaker,
  role,
  mention: null,
  verb: 'said',
  confidence: speaker ? 'direct' : 'unclear',
});

export const marks: Marks = {
  facts: [
    { id: 'f0', span: { block: 'b1', start: 0, end: 97 }, text: texts[1][1], details: [] },
    { id: 'f1', span: { block: 'b2', start: 70, end: 103 }, text: 'Repairs cost 2.4 million euros.', details: [] },
  ],
  quotes: [
    quote('q0', '“We counted every day,”', 'Ines Falk', 'keeps the island’s only shop'),
    quote('q1', '“It was a quiet winter.”', null, null),
  ],
};

export const note = (id: string, colour: Note['colour'], text: string): Note => ({
  id,
  target: { exact: 'sailed again on Monday', prefix: 'Ostrey Island ', suffix: ', eleven', start: 48, end: 70 },
  colour,
  text,
  createdAt: 1_772_400_000_000,
  updatedAt: 1_772_400_000_000,
  textAt: 1_772_400_000_000,
  earlier: [],
  deletedAt: null,
});

export const entry: Entry = {
  id: 'e0',
  url: 'https://ostrey.example/ferry',
  canonicalUrl: 'https://ostrey.example/ferry',
  title: article.meta.title,
  site: 'Ostrey Courier',
  authors: ['Mira Holt'],
  publishedAt: '2026-03-02',
  language: 'en',
  direction: 'ltr',
  excerpt: texts[1][1],
  minutes: 4,
  state: 'saved',
  savedAt: 1_772_400_000_000,
  updatedAt: 1_772_400_000_000,
  archived: false,
  favourite: true,
  tags: ['islands', 'ferries'],
  status: 'reading',
  progress: 0.4,
  deletedAt: null,
};

export const placed = [
  { note: note('n0', 'yellow', ''), spans: [{ block: 'b1', start: 29, end: 51 }] },
  { note: note('n1', 'green', 'Ask about the ramp.'), spans: [{ block: 'b2', start: 70, end: 103 }] },
];

export const actions = {
  onHighlight: nothing,
  onNote: nothing,
  onCopyQuote: nothing,
  onCopyMarkdown: nothing,
  onCopyLink: nothing,
  onCard: nothing,
  onTranslate: nothing,
};
