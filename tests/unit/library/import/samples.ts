import { strToU8, zipSync } from 'fflate';
import type { ChosenFile } from '../../../../lib/library/import/open-files.ts';

export const toFile = (name: string, content: string | Uint8Array): ChosenFile => ({
  name,
  modifiedAt: null,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

export const toZip = (name: string, files: Readonly<Record<string, string | Uint8Array>>): ChosenFile =>
  toFile(
    name,
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
      ),
    ),
  );

interface Sample {
  /** What the format's product writes, in our own words. The name says nothing on purpose. */
  readonly files: readonly ChosenFile[];
  /** The first item's row. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly items: number;
  readonly html?: RegExp;
  readonly notes?: readonly { quote: string | null; text: string | null }[];
  /** Near to it, and not it. */
  readonly miss: string;
}

const SAVED = Date.UTC(2023, 10, 14, 22, 13, 20); // 1700000000

/** One of each format. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  backup: {
    files: [
      toZip('x.bin', {
        'nutgraf-backup.json': '{"format":"nutgraf-backup","version":1,"documents":1,"parts":["documents-0001.jsonl"]}',
        'documents-0001.jsonl': '{"_id":"note:a:b","schema":1}\n',
      }),
    ],
    entry: {},
    items: 0,
    miss: '{"format":"other-backup","parts":[]}',
  },
  omnivore: {
    files: [
      toZip('x.bin', {
        'metadata_0_to_20.json': JSON.stringify([
          {
            id: '1',
            slug: 'tide-tables',
            title: 'Tide tables',
            description: 'About tides.',
            author: 'Ina Port',
            url: 'https://sea.example/tides',
            state: 'Archived',
            readingProgress: 40,
            thumbnail: '',
            labels: ['sea', 'moon'],
            savedAt: '2023-11-14T22:13:20.000Z',
            publishedAt: '2023-01-02T00:00:00.000Z',
          },
        ]),
        'content/tide-tables.html': '<div><p>The tide comes in twice a day.</p></div>',
        'highlights/tide-tables.md': '> twice a day #sea\n\nNot everywhere.',
      }),
    ],
    entry: {
      url: 'https://sea.example/tides',
      title: 'Tide tables',
      tags: ['sea', 'moon'],
      savedAt: SAVED,
      archived: true,
      authors: ['Ina Port'],
      publishedAt: '2023-01-02T00:00:00Z',
    },
    items: 1,
    html: /twice a day/,
    notes: [{ quote: 'twice a day', text: 'Not everywhere.' }],
    miss: '[{"slug":"tides","url":"https://sea.example/","title":"no labels"}]',
  },
  readeck: {
    files: [
      toZip('x.bin', {
        'data.json': '{"Info":{"Version":"1"},"Users":[],"Bookmarks":[{"UID":"Ab1"}]}',
        'bookmarks/Ab1/info.json': JSON.stringify({
          UID: 'Ab1',
          Created: '2023-11-14T22:13:20Z',
          URL: 'https://hill.example/path',
          Title: 'A path',
          SiteName: 'Hill',
          Authors: ['Bo Stone'],
          Lang: 'en',
          Labels: ['walks'],
          ReadProgress: 50,
          IsArchived: false,
          IsMarked: true,
          Files: { article: { name: 'index.html', type: 'text/html' } },
          Annotations: [{ id: 'x', text: 'up the hill', note: 'steep' }],
        }),
        'bookmarks/Ab1/container/index.html': '<p>The path goes up the hill.</p>',
      }),
    ],
    entry: {
      url: 'https://hill.example/path',
      tags: ['walks'],
      favourite: true,
      progress: 0.5,
      savedAt: SAVED,
      site: 'Hill',
    },
    items: 1,
    html: /up the hill/,
    notes: [{ quote: 'up the hill', text: 'steep' }],
    miss: '{"uid":"Ab1","url":"https://hill.example/path","is_archived":true}',
  },
  wallabag: {
    files: [
      toFile(
        'x.bin',
        JSON.stringify([
          {
            is_archived: 1,
            is_starred: 0,
            tags: ['bread'],
            id: 7,
            title: 'Sourdough',
            url: 'https://bake.example/sour',
            content: '<p>Feed it every day.</p>',
            created_at: '2023-11-14T23:13:20+0100',
            published_by: ['Rye Baker'],
            language: 'en_GB',
            annotations: [{ quote: 'every day', text: 'or so' }],
          },
          {
            is_archived: false,
            is_starred: true,
            title: 'Gone',
            url: 'https://bake.example/gone',
            content: '<p>Unable to retrieve readable content.</p>',
          },
        ]),
      ),
    ],
    entry: {
      url: 'https://bake.example/sour',
      tags: ['bread'],
      archived: true,
      savedAt: SAVED,
      authors: ['Rye Baker'],
      language: 'en-GB',
    },
    items: 2,
    html: /Feed it/,
    notes: [{ quote: 'every day', text: 'or so' }],
    miss: '[{"url":"https://bake.example/","title":"pinboard","toread":"no"}]',
  },
  karakeep: {
    files: [
      toFile(
        'x.bin',
        JSON.stringify({
          bookmarks: [
            {
              createdAt: 1700000000,
              title: 'Lamps',
              tags: ['light'],
              lists: ['l1', 'l2'],
              content: { type: 'link', url: 'https://lamp.example/' },
              note: 'for the hall',
              archived: true,
            },
            { createdAt: 1700000001, title: null, tags: [], content: { type: 'text', text: 'only words' }, note: null },
          ],
          lists: [
            { id: 'l1', name: 'Home', type: 'manual' },
            { id: 'l2', name: 'Found', type: 'smart' },
          ],
        }),
      ),
    ],
    entry: { url: 'https://lamp.example/', title: 'Lamps', tags: ['light', 'Home'], archived: true, savedAt: SAVED },
    items: 1,
    notes: [{ quote: null, text: 'for the hall' }],
    miss: '{"bookmarks":[{"url":"https://lamp.example/"}]}',
  },
  'pocket-csv': {
    files: [
      toZip('x.bin', {
        'part_000000.csv':
          'title,url,time_added,cursor,tags,status\n"Kites, and wind",https://kite.example/a,1700000000,1,wind|sky,archive\nhttps://kite.example/b,https://kite.example/b,1700000001,2,,unread\n',
        'part_000001.csv': 'title,url,time_added,tags,status\nThird,https://kite.example/c,1700000002,,unread\n',
        'annotations/part_000000.json':
          '[{"url":"https://kite.example/a","title":"Kites","highlights":[{"quote":"let the line run","created_at":1700000003}]}]',
      }),
    ],
    entry: {
      url: 'https://kite.example/a',
      title: 'Kites, and wind',
      tags: ['wind', 'sky'],
      archived: true,
      status: 'read',
      savedAt: SAVED,
    },
    items: 3,
    notes: [{ quote: 'let the line run', text: null }],
    miss: 'title,url,notes\nKites,https://kite.example/,x\n',
  },
  instapaper: {
    files: [
      toFile(
        'x.bin',
        'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://pot.example/a,Clay,soft hands,Crafts,1700000000,"[""clay"",""wheel""]"\nhttps://pot.example/b,Glaze,,Archive,1700000001,[]\n',
      ),
    ],
    entry: { url: 'https://pot.example/a', title: 'Clay', tags: ['clay', 'wheel', 'Crafts'], savedAt: SAVED },
    items: 2,
    notes: [{ quote: 'soft hands', text: null }],
    miss: 'URL,Title,Timestamp\nhttps://pot.example/a,Clay,1700000000\n',
  },
  readwise: {
    files: [
      toFile(
        'x.bin',
        'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nMoss,https://moss.example/a,01h,"[\'green\', \\"old growth\\"]",2023-11-14 22:13:20+00:00,0.25,later,True\nFern,https://moss.example/b,01j,[],2023-11-14 22:13:21+00:00,1,archive,True\n'.replaceAll(
          '\\"',
          '""',
        ),
      ),
    ],
    entry: {
      url: 'https://moss.example/a',
      tags: ['green', 'old growth'],
      progress: 0.25,
      status: 'reading',
      savedAt: SAVED,
    },
    items: 2,
    miss: 'Highlight,Title,Author,URL,Note,Location,Date\nx,Moss,A,https://moss.example/,,1,2023-11-14\n',
  },
  raindrop: {
    files: [
      toFile(
        'x.bin',
        'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Rain,my remark,In short.,https://rain.example/a,Weather / Wet,"drops, clouds",2023-11-14T22:13:20.000Z,,"Highlight:it pours\nNote:often",true\n',
      ),
    ],
    entry: {
      url: 'https://rain.example/a',
      tags: ['drops', 'clouds', 'Wet'],
      favourite: true,
      savedAt: SAVED,
      excerpt: 'In short.',
    },
    items: 1,
    notes: [
      { quote: null, text: 'my remark' },
      { quote: 'it pours', text: 'often' },
    ],
    miss: 'id,title,url,created\n1,Rain,https://rain.example/,2023\n',
  },
  'readeck-csv': {
    files: [
      toFile(
        'x.bin',
        'url,title,created,labels,is_archived,is_marked,type\r\nhttps://deck.example/a,Planks,2023-11-14T22:13:20Z,"[""wood""]",true,false,article\r\n',
      ),
    ],
    entry: {
      url: 'https://deck.example/a',
      title: 'Planks',
      tags: ['wood'],
      archived: true,
      favourite: false,
      savedAt: SAVED,
    },
    items: 1,
    miss: 'url,title,created,labels\nhttps://deck.example/a,Planks,2023,x\n',
  },
  netscape: {
    files: [
      toFile(
        'x.bin',
        `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><H3>Bees</H3>
        <DL><p>
            <DT><A HREF="https://bee.example/a?x=1&amp;y=2" ADD_DATE="1700000000" TAGS="honey,wax">Bees &amp; hives</A>
            <DD>Seen at the fair
        </DL><p>
        <DT><A HREF="https://bee.example/b" ADD_DATE="1700000001">Wasps</A>
        <DT><A HREF="javascript:alert(1)">Trick</A>
    </DL><p>
</DL><p>`,
      ),
    ],
    entry: {
      url: 'https://bee.example/a?x=1&y=2',
      title: 'Bees & hives',
      tags: ['honey', 'wax', 'Bees'],
      savedAt: SAVED,
    },
    items: 2,
    notes: [{ quote: null, text: 'Seen at the fair' }],
    miss: '<!DOCTYPE html><title>Bookmarks</title><dl><dt><a href="https://bee.example/">Bees</a></dl>',
  },
  'pocket-html': {
    files: [
      toFile(
        'x.bin',
        '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="https://fog.example/a" time_added="1700000000" tags="grey,soft light">Fog</a></li></ul><h1>Read Archive</h1><ul><li><a href="https://fog.example/b" time_added="1700000001" tags="">Mist</a></li></ul></body></html>',
      ),
    ],
    entry: { url: 'https://fog.example/a', title: 'Fog', tags: ['grey', 'soft light'], savedAt: SAVED },
    items: 2,
    miss: '<!DOCTYPE html><title>My export</title><ul><li><a href="https://fog.example/">Fog</a></ul>',
  },
  opml: {
    files: [
      toFile(
        'x.bin',
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>x</title></head><body><outline text="Trains"><outline type="link" text="Night &amp; day" url="https://rail.example/a" created="Tue, 14 Nov 2023 22:13:20 GMT" category="/travel/slow"/><outline type="rss" text="Feed" xmlUrl="https://rail.example/feed"/></outline></body></opml>',
      ),
    ],
    entry: { url: 'https://rail.example/a', title: 'Night & day', tags: ['slow', 'Trains'], savedAt: SAVED },
    items: 1,
    miss: '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
  },
  html: {
    files: [
      toFile(
        'x.bin',
        '<!-- saved from url=(0024)https://ship.example/log -->\n<!DOCTYPE html><html lang="en"><head><title>The log</title><meta name="author" content="Cap Tain"></head><body><article><p>Calm seas.</p></article></body></html>',
      ),
    ],
    entry: { url: 'https://ship.example/log', title: 'The log', authors: ['Cap Tain'], language: 'en' },
    items: 1,
    html: /Calm seas/,
    miss: 'a < b and b > a, so much is clear',
  },
  markdown: {
    files: [
      toFile(
        'x.bin',
        '---\ntitle: "Owls: a \\"study\\""\nsource: https://owl.example/a\ntags:\n  - night\n  - \'birds of prey\'\ncreated: 2023-11-14T22:13:20Z\nauthor: [Una Strix]\n---\n\n# Owls: a "study"\n\nThey *turn* their heads.\n',
      ),
    ],
    entry: {
      url: 'https://owl.example/a',
      title: 'Owls: a "study"',
      tags: ['night', 'birds of prey'],
      savedAt: SAVED,
      authors: ['Una Strix'],
    },
    items: 1,
    html: /^<p>They <em>turn<\/em>/,
    miss: 'just some words without a sign of Markdown',
  },
};
