/** The allow list said a second time, by hand, so that a slip in the sanitiser's own is seen. */
const TAGS = new Set(
  (
    'p h2 h3 h4 h5 h6 blockquote pre hr ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img ' +
    'a b strong i em u s del ins mark small sub sup code kbd samp var abbr cite q dfn time br wbr span bdi bdo ruby rt rp'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href src alt width height title lang dir id colspan rowspan start reversed value datetime cite data-embed data-language ' +
    // What our own screen and files add.
    'target rel referrerpolicy loading decoding xml:lang'
  ).split(' '),
);
const XHTML = 'http://www.w3.org/1999/xhtml';
const PIXELS = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i;

export interface Extra {
  readonly tags?: readonly string[];
  readonly attributes?: readonly string[];
  /** Relative addresses are sound in a file that brings what they lead to. */
  readonly addresses?: RegExp;
}

/** Everything below `root` that should not be there, in words; empty is good. */
export function findFaults(root: Node, extra: Extra = {}): string[] {
  const faults: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === node.ELEMENT_NODE) faults.push(...findElementFaults(node as Element, extra));
    else if (node.nodeType !== node.TEXT_NODE) faults.push(`a node of type ${node.nodeType}`);
    for (const child of node.childNodes) visit(child);
  };
  for (const child of root.childNodes) visit(child);
  return faults;
}

function findElementFaults(element: Element, extra: Extra): string[] {
  const { localName } = element;
  const faults: string[] = [];
  if (element.namespaceURI !== XHTML) faults.push(`<${localName}> of ${element.namespaceURI}`);
  if (!TAGS.has(localName) && !extra.tags?.includes(localName)) faults.push(`<${localName}>`);
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTES.has(name) && !extra.attributes?.includes(name)) faults.push(`${localName} ${name}`);
    for (const address of toAddresses(name, value)) {
      if (!isSound(address, localName, name, extra)) faults.push(`${localName} ${name}=${address.slice(0, 60)}`);
    }
    if (name === 'id' && !value.startsWith('nutgraf-')) faults.push(`id ${value}`);
  }
  return faults;
}

function toAddresses(name: string, value: string): string[] {
  if (name === 'srcset') return toCandidates(value);
  return /^(?:href|src|cite|action|formaction|poster|background|data|xlink:href|ping)$/.test(name) ? [value] : [];
}

/** As the standard reads it: an address runs to the next white space, commas at its end close it. */
function toCandidates(value: string): string[] {
  return [...value.matchAll(/[\s,]*([^\s]+)(?:\s+[^,]*)?/g)].map(([, address = '']) => address.replace(/,+$/, ''));
}

function isSound(address: string, tag: string, attribute: string, extra: Extra): boolean {
  const bare = address.replace(/[\0-\x20]/g, '');
  if (bare === '' || bare.startsWith('#nutgraf-') || extra.addresses?.test(address)) return true;
  if (tag === 'img' && attribute === 'src' && PIXELS.test(bare)) return true;
  // Absolute or nothing: what is relative would lead into the extension.
  return URL.canParse(address) && /^(?:https?|mailto):$/.test(new URL(address).protocol);
}
