import type { Block } from '../../article.ts';

/** Opening marks with what closes them. Straight quotes only within one line. */
const QUOTED =
  /“([^“”\n]{1,2000})”|„([^„“\n]{1,2000})“|«([^«»\n]{1,2000})»|「([^「」\n]{1,2000})」|『([^『』\n]{1,2000})』|"([^"\n]{1,2000})"/g;

/**
 * What stands in quotation marks or in a block quotation, for the column `quotes`. Who said it is worked
 * out when somebody asks (see hear.ts): finding by words needs no speaker.
 */
export function findQuoted(text: string, blocks: readonly Block[]): string {
  const marked = [...text.matchAll(QUOTED)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
  const blockQuotations = blocks.filter(({ kind }) => kind === 'quotation').map((block) => block.text);
  return [...marked, ...blockQuotations].join(' · ').normalize('NFC');
}
