const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that Windows, macOS, Linux and Obsidian take: no paths, no marks of theirs, at most 120 characters. */
export function toFileName(title: string, extension: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\0-\x1f\x7f"*/:<>?\\|#^[\]\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...clean]
    .slice(0, 120)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = RESERVED.test(short) ? `${short}_` : short;
  return `${name || 'article'}.${extension}`;
}

/** Names that no two files share, whatever their case. */
export function toUniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      unique = `${name.slice(0, dot)} ${number}${name.slice(dot)}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
