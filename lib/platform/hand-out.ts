export interface HandedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
}

/** As a download of the page's own: a link and a click, so that no "downloads" permission is needed. */
export function saveFile({ name, type, content }: HandedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob when the click is over; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
