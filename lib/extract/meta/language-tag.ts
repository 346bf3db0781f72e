/** The first of the claims that can be a BCP 47 tag ('pt_BR' as 'pt-BR'), 'und' where none can. */
export function toLanguageTag(claims: readonly string[]): string {
  const tags = claims.map((claim) => (claim.trim().split(/[,;\s]/)[0] ?? '').replaceAll('_', '-'));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? 'und';
}
