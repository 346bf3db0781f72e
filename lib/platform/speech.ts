import type { Voice } from '../listen/choose-voice.ts';

export interface Speech {
  readonly text: string;
  readonly voice: string;
  readonly language: string;
  readonly rate: number;
  /** A word begins at this offset of the text; not every voice tells. */
  readonly onWord: (offset: number) => void;
  readonly onDone: () => void;
  readonly onBroken: () => void;
}

/** A voice that has not begun after this long won't. */
const START_TIMEOUT_MS = 8_000;
/** Chromium loads the list of voices after the page; after this long there may be none. */
const VOICES_TIMEOUT_MS = 2_000;

/** Tells the voices of this machine, and again whenever they change: a system with thousands has them seconds later. Returns the way to stop. */
export function watchVoices(onVoices: (voices: Voice[]) => void): () => void {
  if (!('speechSynthesis' in globalThis)) {
    onVoices([]);
    return () => undefined;
  }
  const tell = () => onVoices(speechSynthesis.getVoices().map(toVoice));
  speechSynthesis.addEventListener('voiceschanged', tell);
  const timer = setTimeout(tell, speechSynthesis.getVoices().length > 0 ? 0 : VOICES_TIMEOUT_MS);
  return () => {
    clearTimeout(timer);
    speechSynthesis.removeEventListener('voiceschanged', tell);
  };
}

const toVoice = (voice: SpeechSynthesisVoice): Voice => ({
  id: voice.voiceURI,
  name: voice.name,
  language: voice.lang,
  isLocal: voice.localService,
  isDefault: voice.default,
});

/** Held while it speaks: Chromium collects an utterance that nobody holds, and its end is never told. */
let current: SpeechSynthesisUtterance | undefined;

export function speak(speech: Speech): void {
  const utterance = new SpeechSynthesisUtterance(speech.text);
  utterance.voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === speech.voice) ?? null;
  utterance.lang = speech.language;
  utterance.rate = speech.rate;
  const late = setTimeout(speech.onBroken, START_TIMEOUT_MS);
  utterance.onstart = () => clearTimeout(late);
  utterance.onboundary = ({ charIndex, name }) => {
    if (name !== 'sentence') speech.onWord(charIndex);
  };
  utterance.onend = () => {
    clearTimeout(late);
    speech.onDone();
  };
  utterance.onerror = ({ error }) => {
    clearTimeout(late);
    if (error !== 'interrupted' && error !== 'canceled') speech.onBroken();
  };
  current = utterance;
  speechSynthesis.speak(current);
}

export function silence(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
