import path from 'node:path';
import { build } from 'vite';

export const GALLERY = path.resolve('.output/gallery');

/** Every component in every state, built apart from the extension, which never holds it. */
export async function buildGallery(): Promise<void> {
  await build({
    root: 'tests/gallery',
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { 'webextension-polyfill': path.resolve('tests/gallery/browser.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { global: 'globalThis' },
    build: { outDir: GALLERY, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
}
