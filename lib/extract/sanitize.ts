import createDOMPurify from 'dompurify';

/** All that an article needs, and nothing that runs, loads by itself, styles or names things. */
export const ALLOWED_TAGS = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
  ...[
    'a',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'del',
    'ins',
    'mark',
    'small',
    'sub',
    'sup',
    'code',
    'kbd',
    'samp',
    'var',
  ],
  ...['abbr', 'cite', 'q', 'dfn', 'time', 'br', 'wbr', 'span', 'bdi', 'bdo', 'ruby', 'rt', 'rp'],
];
export const ALLOWED_ATTRIBUTES = [
  ...[
    'href',
    'src',
    'srcset',
    'alt',
    'width',
    'height',
    'title',
    'lang',
    'dir',
    'colspan',
    'rowspan',
    'start',
    'reversed',
    'value',
    'datetime',
    'cite',
  ],
];

/** A copy of the element's content with only allowed tags, attributes and http(s), mailto and in-page links in it. */
export function sanitizeContent(
  content: Element,
  view: Window & typeof globalThis,
  extraAttributes: readonly string[],
): DocumentFragment {
  return createDOMPurify(view).sanitize(content, {
    ALLOWED_TAGS: [...ALLOWED_TAGS, 'div'],
    ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES, ...extraAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
    RETURN_DOM_FRAGMENT: true,
  });
}
