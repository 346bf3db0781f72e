/** PouchDB's own schema version counts in steps of this much; below it stands the time of opening. */
const SCHEMA_STEP = 1e13;
const POUCH = '_pouch_';

/**
 * PouchDB's indexeddb adapter opens its database under a version made of the present time, so that every page that opens
 * the library closes it under the feet of all others, whose next read may then fail ("the database connection is
 * closing"), and a clock that was set back can't open it at all. The time only matters to indexes made by design
 * documents, of which we have none: all contexts open the same version, the adapter's own schema step kept.
 */
export function steadyVersion(factory: IDBFactory): void {
  const open = factory.open.bind(factory);
  factory.open = (name, version) =>
    name.startsWith(POUCH) && version !== undefined && version > SCHEMA_STEP
      ? open(name, Math.floor(version / SCHEMA_STEP) * SCHEMA_STEP + 1)
      : open(name, version);
}
