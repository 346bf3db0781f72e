import browser from 'webextension-polyfill';

/**
 * Pictures of the page's own site, as the tab has them already (its cache, its cookies), no more than `most` bytes in all.
 * By address; what the tab does not give is missing. Never throws: a tab that went elsewhere gives nothing.
 */
export async function readTabImages(
  tabId: number | null,
  urls: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  if (tabId === null || urls.length === 0) return new Map();
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: readInPage,
      args: [urls, most],
    });
    const given = (answer?.result ?? []) as readonly (readonly [string, string])[];
    return new Map(given.map(([url, data]) => [url, Uint8Array.from(atob(data), (char) => char.charCodeAt(0))]));
  } catch {
    return new Map();
  }
}

/** Runs in the tab: [address, base64] of each. */
async function readInPage(urls: readonly string[], most: number): Promise<[string, string][]> {
  const given: [string, string][] = [];
  let left = most;
  for (const url of urls) {
    try {
      const signal = AbortSignal.timeout(10_000);
      const response = await fetch(url, { cache: 'force-cache', signal });
      const length = Number(response.headers.get('content-length') ?? 0);
      if (!response.ok || length > left) continue;
      const blob = await response.blob();
      if (blob.size > left) continue;
      left -= blob.size;
      const address = await new Promise<string>((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(blob);
      });
      given.push([url, address.slice(address.indexOf(',') + 1)]);
    } catch {
      // the background tries the rest
    }
  }
  return given;
}
