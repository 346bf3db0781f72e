export interface Author {
  readonly family: string;
  /** '' for an organisation, a single name, or a name in a script that sets no space between its parts. */
  readonly given: string;
}

/** 'Ada M. Writer' and 'Writer, Ada M.' alike; particles stay with the family name ('van der Berg'). */
export function toAuthor(name: string): Author {
  const [family, given] = name.split(/,\s*/, 2);
  if (family && given && !SUFFIX.test(given)) return { family, given };
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || ORGANISATION.test(name)) return { family: name.trim(), given: '' };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** 'A. M.' for 'Ada Mae', 'J.-P.' for 'Jean-Paul'. */
export function toInitials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)$/;
const ORGANISATION = /\b(?:news|agency|press|staff|team|desk|editors?|reporters?|reuters|the|and|of)\b/i;
