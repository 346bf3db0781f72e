const compiled = new Map<string, RegExp>();

/** A pattern out of a language's data, compiled once. Never with the 'g' flag's memory: 'g' is for matchAll alone. */
export function toPattern(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  let pattern = compiled.get(key);
  if (!pattern) {
    pattern = new RegExp(source, flags);
    compiled.set(key, pattern);
  }
  return pattern;
}
