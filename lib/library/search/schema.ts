/** Raised whenever what is derived changes: an index of another version is thrown away and built again. */
export const INDEX_VERSION = 5;

const TOKENS = `tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"`;

/**
 * `row` follows the date of saving (see toRow), so that "newest first" is the order in which FTS5 walks anyway. Every
 * sort has an index that begins with `deleted` and holds the other filters too: the first page of 100,000 rows is read
 * from a few pages of the index. `initials`: the letters that words of title and site begin with, for a single letter typed.
 * Words are kept without their texts (content=''); snippets are cut from `body`. Two and three letters have an index of
 * their own, for what is still being typed. `head` holds the words of titles, names and tags once more: where thousands of
 * texts hold a word, those that have it in their head are found without walking through its places in all the others.
 * Notes are documents of their own in the store and rows of their own here: one may come before its article does.
 * `said` and `figure` are derived article by article once somebody asks for them; `unheard` holds the rows that are owed.
 */
export const SCHEMA_SQL = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE entry (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  deleted INTEGER NOT NULL, archived INTEGER NOT NULL, favourite INTEGER NOT NULL, status TEXT NOT NULL,
  queued INTEGER NOT NULL, minutes INTEGER NOT NULL, title_key TEXT NOT NULL, site_key TEXT NOT NULL, day TEXT NOT NULL,
  site TEXT NOT NULL, initials TEXT NOT NULL, json TEXT NOT NULL
);
CREATE INDEX by_saved ON entry (deleted, row, archived, favourite, status, site_key, title_key, initials);
CREATE INDEX by_title ON entry (deleted, title_key, row, archived, favourite, status, site_key);
CREATE INDEX by_site ON entry (deleted, site_key, row, archived, favourite, status, site);
CREATE INDEX by_minutes ON entry (deleted, minutes, row, archived, favourite, status, site_key);
CREATE TABLE tag (key TEXT NOT NULL, row INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID;
CREATE INDEX tag_row ON tag (row);
CREATE TABLE body (row INTEGER PRIMARY KEY, text TEXT NOT NULL, quotes TEXT NOT NULL);
CREATE TABLE orphan (id TEXT PRIMARY KEY, text TEXT NOT NULL, quotes TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE note (id TEXT PRIMARY KEY, owner TEXT NOT NULL, text TEXT NOT NULL, passage TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX note_of ON note (owner);
CREATE TABLE unheard (row INTEGER PRIMARY KEY);
CREATE TABLE said (
  row INTEGER NOT NULL, place INTEGER NOT NULL, block TEXT NOT NULL, start INTEGER NOT NULL,
  speaker_key TEXT NOT NULL, speaker TEXT, role TEXT, likely INTEGER NOT NULL, text TEXT NOT NULL, folded TEXT NOT NULL,
  PRIMARY KEY (row, place)
) WITHOUT ROWID;
CREATE INDEX said_by ON said (speaker_key, row);
CREATE TABLE figure (
  row INTEGER NOT NULL, place INTEGER NOT NULL, block TEXT NOT NULL, start INTEGER NOT NULL, text TEXT NOT NULL,
  folded TEXT NOT NULL, PRIMARY KEY (row, place)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
  title, authors, site, tags, text, notes, quotes, content='', contentless_delete=1, prefix='2 3', ${TOKENS}
);
CREATE VIRTUAL TABLE head USING fts5 (
  title, authors, site, tags, content='', contentless_delete=1, prefix='2 3', ${TOKENS}
);
`;

/** Weights of the columns of `words`, in their order: a word of the title says more than one of the text. */
export const RANK = 'bm25(words, 10, 5, 3, 6, 1, 2, 1.5)';
