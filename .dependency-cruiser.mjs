// The laws of the house, as far as imports can break them. The rest (names of globals, casts, innerHTML) is in
// tests/unit/house/laws.test.ts. Each comment is what the person who broke a law gets to read.

/** Only these may touch the browser; all else in lib takes what it needs as a parameter. */
const DOORS = '^lib/(platform|library)/';
const BROWSER = '(^|node_modules/)(webextension-polyfill|wxt|@wxt-dev|@webext-core|pouchdb-[a-z-]+|@sqlite\\.org)(/|$)';
/** What spam, facts, quotes and export may know. */
const PLAIN = '^lib/(article|result)\\.ts$|^lib/(text|languages)/';

export default {
  forbidden: [
    {
      name: 'law-1-lib-never-names-the-browser',
      comment:
        'lib/ outside platform/ and library/ runs in any context. Take the value as a parameter, or move the code to lib/platform.',
      severity: 'error',
      from: { path: '^lib/', pathNot: DOORS },
      to: { path: [BROWSER, DOORS] },
    },
    ...['spam', 'facts', 'quotes', 'export'].map((room) => ({
      name: `law-2-${room}-stands-alone`,
      comment: `lib/${room} knows only itself, article.ts, result.ts, text/ and languages/. Join rooms in lib/pipeline.ts.`,
      severity: 'error',
      from: { path: `^lib/(library/)?${room}/` },
      to: { path: '^(lib|components|entrypoints)/', pathNot: [PLAIN, `^lib/(library/)?${room}/`] },
    })),
    {
      name: 'law-2-languages-and-text-are-at-the-bottom',
      comment:
        'text/, languages/, article.ts and result.ts are what everybody stands on; they import nothing above them.',
      severity: 'error',
      from: { path: PLAIN },
      to: { path: '^(lib|components|entrypoints)/', pathNot: PLAIN },
    },
    {
      name: 'law-2-only-the-pipeline-joins-rooms',
      comment: 'extract, spam, facts and quotes meet in lib/pipeline.ts alone.',
      severity: 'error',
      from: { path: '^lib/extract/' },
      to: { path: '^lib/(spam|facts|quotes)/' },
    },
    {
      name: 'law-3-components-are-dumb',
      comment:
        'A component maps data to the screen: it may import pure lib code, other components and the words (i18n, failure-words). What it wants done, it says by calling a prop; constants it needs belong in a file that does not touch the browser.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: [DOORS, BROWSER], pathNot: '^lib/platform/(i18n|failure-words)\\.ts$' },
    },
    {
      name: 'law-3-nobody-imports-entrypoints',
      comment: 'Entry points only wire. Move what is shared to lib/ or components/.',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'law-3-lib-knows-no-screen',
      comment: 'lib/ is used by every screen and knows none (lib/platform may hold signals).',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/platform/' },
      to: { path: ['^components/', '(^|node_modules/)(preact|@preact)(/|$)'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea: join them, or move what both need below them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-package-in-the-extension',
      comment: 'What is shipped stands under "dependencies" in package.json (wxt itself is only built with).',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|node_modules/)wxt/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(wxt|output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
