import * as flag from './flags.ts';
import type { Token } from './tokens.ts';

/** The token behind "، أحمد الصوفي" before another comma, else `comma`. */
export function plainApposition(tokens: readonly Token[], comma: number, ceiling: number): number {
  if (!/^[,،]$/.test(tokens[comma]?.word ?? '')) return comma;
  // "مدير النقل في الأمانة، المهندس رائد العبابنة، إن …": a title may open it.
  const named = (tokens[comma + 1]?.bits ?? 0) & (flag.Title | flag.Role) ? comma + 2 : comma + 1;
  let close = named;
  const isPart = (bits: number) => bits === 0 || (close > comma + 1 && (bits & (flag.Role | flag.Title)) > 0);
  while (close < ceiling && isPart(tokens[close]?.bits ?? flag.Punctuation)) close++;
  return close - comma > 2 && close > named && close - comma < 6 && /^[,،]$/.test(tokens[close]?.word ?? '')
    ? close
    : comma;
}

/** "said a supporter who runs a shop": without a comma the relative clause tells which one. */
export function withClause(tokens: readonly Token[], from: number, end: number, ceiling: number): number {
  if (!((tokens[from]?.bits ?? 0) & flag.Determiner) || end >= ceiling || !((tokens[end]?.bits ?? 0) & flag.Relative))
    return end;
  let to = end;
  while (to < ceiling && to - end < 14 && !((tokens[to]?.bits ?? 0) & (flag.Punctuation | flag.Quoted))) to++;
  return to;
}
