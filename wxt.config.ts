import { defineConfig } from 'wxt';
import { putTogether } from './few-files.ts';
import { leanReadability, quietContentScripts } from './lean-build.ts';

// The rooms sit at the top level (srcDir is '.'); no auto-imports, so that every import can be seen by people and tools.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // Asked one site at a time, when the reader wants a saved link fetched or a site cleaned on load; none at install.
    optional_host_permissions: ['*://*/*'],
    // Asked in the click on "Save all tabs in this window".
    optional_permissions: ['tabs'],
    omnibox: { keyword: 'nut' },
    // SQLite is WebAssembly. Pictures come from where the article had them; sync and fetching go where the reader says.
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "object-src 'none'",
        "worker-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self'",
        "img-src 'self' data: blob: https: http:",
        "media-src 'self' data: blob: https: http:",
        "connect-src 'self' data: blob: https: http:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // No text becomes markup or a program but through these two (lib/platform/trusted-types.ts; DOMPurify makes its own).
        "require-trusted-types-for 'script'",
        'trusted-types default dompurify',
      ].join('; '),
    },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_readBeside__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nutgraf@nutgraf.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // light-dark() in the style sheets
        { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length > 1) putTogether(config); // all pages at once; each script alone
    },
  },
  vite: () => ({
    plugins: [leanReadability(), quietContentScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022', modulePreload: { polyfill: false } },
    define: { global: 'globalThis' },
    // The search worker loads SQLite only when it is its turn to keep the index.
    worker: { format: 'es' as const },
    optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  }),
});
