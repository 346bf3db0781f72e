import * as flag from './flags.ts';
import type { Token } from './tokens.ts';

/** "президент «Динамо» Тарас Левченко", "il segretario del «Partito» Anna Neri": token `at` is a short name in marks between a role and a name. */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !(token.bits & flag.Quoted) || token.end - token.start > MOST_OF_A_NAME) return false;
  const isName = ((tokens[at + 1]?.bits ?? 0) & flag.Capital) > 0;
  return isName && tokens.slice(Math.max(0, at - 4), at).some(({ bits }) => bits & (flag.Role | flag.Title));
}

/** UTF-16 units with the marks. */
const MOST_OF_A_NAME = 40;
