/** What a ZIP can say (MS-DOS time, 1980 to 2099, in the writer's zone): a machine whose clock has gone astray writes its backup all the same. */
export const toZipTime = (moment: Date): Date => new Date(Math.min(Math.max(moment.getTime(), EARLIEST), LATEST));

const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = Date.UTC(2099, 11, 30);
