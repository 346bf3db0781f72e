/** The library's writer tells every open page which entries changed; the channel reaches all contexts of the extension. */
const CHANNEL = 'nutgraf-library';

export function announceChange(ids: readonly string[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
}

/** Returns the way to stop listening. */
export function watchLibrary(onChange: (ids: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => onChange(data);
  return () => channel.close();
}
