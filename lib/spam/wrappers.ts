import type { Found } from './find-regions.ts';
import { type Surveyed, squeeze } from './make-regions.ts';

/** So much may be made around the links; a story that slides in is longer than what was planted in it. */
const MAX_AROUND = 4;
const MIN_AROUND = 200;

/**
 * What a trick keeps from readers holds nothing for them: where all links in it are spam, it goes whole, with the
 * headings and sentences that were made around them. These boxes, to stand beside what was found in them.
 */
export function findWrappers(found: readonly Found<Surveyed>[]): Found<Surveyed>[] {
  const wrapped = new Map<Element, Found<Surveyed>[]>();
  for (const one of found) {
    const hidden = one.look();
    const wrapper = hidden?.kind === 'trick' && !hidden.own ? one.wrapper() : null;
    if (wrapper) wrapped.set(wrapper, [...(wrapped.get(wrapper) ?? []), one]);
  }
  return [...wrapped].flatMap(([wrapper, parts]) => toWhole(wrapper, parts) ?? []);
}

function toWhole(wrapper: Element, parts: readonly Found<Surveyed>[]): Found<Surveyed> | null {
  const text = wrapper.textContent ?? '';
  const nodes = parts.flatMap((part) => part.nodes);
  const [worst] = [...parts].sort((one, other) => other.verdict.score - one.verdict.score);
  const isAll = [...wrapper.querySelectorAll('a[href]')].every((link) => nodes.some((node) => node.contains(link)));
  const planted = parts.reduce((sum, { region }) => sum + region.text.length, 0);
  if (!worst || !isAll || text.length > planted * MAX_AROUND + MIN_AROUND) return null;
  const links = parts.flatMap(({ region }) => region.links);
  return { ...worst, nodes: [wrapper], region: { ...worst.region, hidden: worst.look(), text: squeeze(text), links } };
}
