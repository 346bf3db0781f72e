export interface MediaKeys {
  readonly title: string;
  readonly site: string;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

let silent: HTMLAudioElement | undefined;

/**
 * Takes the keyboard's and the headset's keys while something is read aloud. Browsers give them to pages that play sound, and
 * speech counts for none: a silent sound runs beside it. Where a browser has no Media Session, the page's own keys remain.
 */
export function takeMediaKeys(keys: MediaKeys): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({ title: keys.title, artist: keys.site });
  navigator.mediaSession.setActionHandler('play', keys.onPlay);
  navigator.mediaSession.setActionHandler('pause', keys.onPause);
  navigator.mediaSession.setActionHandler('stop', keys.onPause);
  navigator.mediaSession.setActionHandler('previoustrack', keys.onPrevious);
  navigator.mediaSession.setActionHandler('nexttrack', keys.onNext);
}

export function showPlaying(isPlaying: boolean): void {
  if (!('mediaSession' in navigator)) return;
  silent ??= createSilence();
  // A machine without sound refuses; the voice has its own say on that.
  if (isPlaying) silent.play().catch(() => undefined);
  else silent.pause();
  navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused';
}

/** Browsers count only sounds of more than five seconds as media. */
const SECONDS = 10;
const RATE = 8_000;

/** A WAV file of nothing, repeated. */
function createSilence(): HTMLAudioElement {
  const samples = SECONDS * RATE;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const put = (at: number, text: string) => {
    for (const [n, sign] of [...text].entries()) view.setUint8(at + n, sign.charCodeAt(0));
  };
  put(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  put(36, 'data');
  view.setUint32(40, samples, true);
  // Eight bits are unsigned: 128 is silence.
  new Uint8Array(view.buffer, 44).fill(128);
  const audio = new Audio(URL.createObjectURL(new Blob([view.buffer], { type: 'audio/wav' })));
  audio.loop = true;
  return audio;
}
