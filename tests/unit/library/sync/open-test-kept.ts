import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import type { KeptStore } from '../../../../lib/library/sync/kept-deletions.ts';

PouchDB.plugin(memory);

let made = 0;
export const openTestKept = (): KeptStore => new PouchDB(`kept-${made++}`, { adapter: 'memory' });
