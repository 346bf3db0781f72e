import browser from 'webextension-polyfill';

/** The alarm's name. */
export const GO_ON = 'go-on';

/** Wakes a background that is ended before its queues are empty. */
export const keepGoing = (): Promise<void> => browser.alarms.create(GO_ON, { periodInMinutes: 0.5 });

export async function stopGoing(): Promise<void> {
  await browser.alarms.clear(GO_ON);
}
