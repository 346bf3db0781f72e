/**
 * What a page must know in its first breath: the browser's storage for extensions answers only after the first paint. Where the
 * browser refuses its storage (a folder that is broken, a disk that is full) nothing is known, and the page opens all the same.
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch (error) {
    console.warn(error);
  }
}
