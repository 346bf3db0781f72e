import { toVisibleText } from './words.ts';

/**
 * Knows a region again by its words, whatever its spacing, numbers or invisible characters: 'k' and 16 hexadecimal
 * digits (two runs of FNV-1a, 32 bits each). Not a secret and not proof against a page that wants two texts to collide.
 */
export function fingerprint(text: string): string {
  const words = toVisibleText(text)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();
  return `k${hash(words, 0x811c9dc5)}${hash(words, 0x9e3779b9)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
