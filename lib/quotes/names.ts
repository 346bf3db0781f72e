import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import type { Speaker } from './speakers.ts';

/** Gives each mention the name that the article first gives in full, and the role. */
export function toSpeaker(reading: Reading, _speakers: readonly Speaker[], _lexicon: Lexicon) {
  return (speaker: Speaker): { name: string | null; role: string | null } => ({
    name: speaker.mention && reading.text.slice(speaker.mention.start, speaker.mention.end),
    role: null,
  });
}
