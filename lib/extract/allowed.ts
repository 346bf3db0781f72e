/** All that an article needs, and nothing that runs, loads by itself, styles or names things. */
export const ALLOWED_TAGS: readonly string[] = (
  'p h2 h3 h4 h5 h6 blockquote pre hr ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img ' +
  'a b strong i em u s del ins mark small sub sup code kbd samp var abbr cite q dfn time br wbr span bdi bdo ruby rt rp'
).split(' ');
/** No `srcset`: the extraction has chosen the best file, and a set may name addresses of any kind. `id` only with the prefix below; data-embed: kind of an embed ('video', 'audio', 'post', 'frame'); data-language: of code. */
export const ALLOWED_ATTRIBUTES: readonly string[] = (
  'href src alt width height title lang dir id colspan rowspan start reversed value datetime cite ' +
  'data-embed data-language'
).split(' ');
/** Ids are for links within the article alone: with this prefix no page can name (clobber) what our screens use. */
export const ID_PREFIX = 'nutgraf-';
export const ALLOWED_LINK = /^(?:https?:|mailto:|#nutgraf-)/i;
