/** Words before a byline's names, as whole words at the start. */
const BY =
  /^(?:(?:written|reported|words|story|text|posted|published)\s+by|by|von|par|por|di|da|door|af|av|от|автор|автора|oleh|tekst|texte|text|autor(?:in)?|auteur|author|yazan|bởi|بقلم|كتب|نوشته|מאת|作者|记者|記者|撰文|文|글)(?:\s*[:：/／]\s*|\s+)/iu;
/** Between names. */
const BETWEEN = /\s*(?:[,;、，；/]|\s(?:and|und|et|y|e|en|og|och|и|ve|dan|și|with|&|and)\s|[&＆])\s*/u;
/** What follows the names: a place, an outlet, a role, a date. */
const AFTER =
  /\s*(?:\||·|•|—|–|\s-\s|\(|\[|@|<|\bhttps?:|\d{1,2}[:.]\d\d|\b(?:in|for|of|at|bei|für|pour|para|per|updated|published|posted|last updated|on|mis à jour|publié|aktualisiert|veröffentlicht|actualizado|publicado)\s).*$/iu;
const NOT_A_NAME =
  /\d|https?:|www\.|\.com\b|@|^(?:admin|administrator|editor|editors|staff|redaktion|redaction|rédaction|redacción|redazione|redactie|guest|author|unknown|none|null|undefined|n\/a|about|share|follow|contributor|updated|published)$/iu;
/** A part after a comma that is a post or outlet and not a second person. */
const AFFILIATION =
  /\b(?:writer|reporter|editor|correspondent|staff|press|news|reuters|afp|dpa|network|times|post|tribune|journal|magazine|media|bureau|contributor|columnist|analyst|daily|today|chief|senior|special to)\b/iu;
const MAX_NAMES = 12;

/** Names from bylines and author fields: no "By", no posts and outlets, none twice; the site itself is nobody's name. */
export function toAuthors(raw: readonly string[], site: string): string[] {
  const names = new Map<string, string>();
  for (const line of raw) {
    const plain = line.replace(/\s+/g, ' ').trim().slice(0, 400);
    if (/^https?:/.test(plain)) continue;
    const parts = plain.replace(BY, '').replace(AFTER, '').split(BETWEEN);
    for (const [index, part] of parts.entries()) {
      const name = part
        .replace(BY, '')
        .replace(AFTER, '')
        .replace(/^[\s.:|-]+|[\s:|-]+$/g, '');
      if (!name || name.length > 60 || name.length < 2 || NOT_A_NAME.test(name)) continue;
      if (index > 0 && AFFILIATION.test(name)) continue;
      if (name.split(' ').length > 6 || sameName(name, site)) continue;
      const key = keyOf(name);
      if (!names.has(key)) names.set(key, name);
    }
  }
  return [...names.values()].slice(0, MAX_NAMES);
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '');
const sameName = (name: string, site: string) => {
  const [a, b] = [keyOf(name), keyOf(site)];
  return a !== '' && (a === b || keyOf(site.replace(/\.\w+$/, '')) === a);
};
