import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { tsImport } from 'tsx/esm/api';
import { VitePWA } from 'vite-plugin-pwa';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as InstrumentsPlugin from './src/catalog/node/instrumentsPlugin';

const top = fileURLToPath(new URL('.', import.meta.url));

// Loaded by tsx, for the loaders of Vite want every import in src to name its extension.
const plugin: unknown = await tsImport('./src/catalog/node/instrumentsPlugin.ts', import.meta.url);
const instruments = () => (plugin as typeof InstrumentsPlugin).instrumentsPlugin(`${top}assessments`);

/** The development server puts scripts and styles into the page, which the page's own policy rightly forbids. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'groeikompas:without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
};

/** What belongs together in a start: each of many small files would wait its turn on a slow line. */
const FILES_OF_THE_START = [
  { name: 'react-dom', test: /node_modules\/(?:react-dom|scheduler)\//u },
  { name: 'first', tags: ['$initial' as const], priority: 1 },
  ...['nl', 'en'].map((language) => ({
    name: `${language}-first`,
    test: new RegExp(
      `(?:i18n/${language}/(?:common|score)\\.ts|instrument/hanze-terra/${language}/(?:frame|texts/regio))$`,
      'u',
    ),
  })),
];

/** What the first question needs beside the app itself, in the language the app begins in. */
const FIRST_PARTS = /(?:react-dom|nl-first|instrument-hanze-terra-model)-[\w-]{8}\.js$/u;

/** Asks for those parts together with the app: each would otherwise wait for the one before it to have come and run. */
const firstPartsAtOnce: Plugin = {
  name: 'groeikompas:first-parts-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_PARTS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          // The largest begins first: a browser asks one server for six things at a time.
          injectTo: file.includes('react-dom') ? 'head-prepend' : 'head',
        })),
  },
};

/**
 * What the browsers below do not have and no library may count on either; the linter sees our own code only. What
 * src/app/olderBrowsers.ts brings along is not among it, nor what a library uses only after asking whether it is there.
 */
const LACKED =
  /\bstructuredClone\(|\bAbortSignal\.(?:any|timeout)\(|\b(?:Map|Object)\.groupBy\(|\bArray\.fromAsync\(|\.(?:at\(-|findLast(?:Index)?\(|to(?:Sorted|Reversed|Spliced)\(|(?:is|to)WellFormed\(|throwIfAborted\()|\(\?<[=!]/u;

const onlyWhatBrowsersHave: Plugin = {
  name: 'groeikompas:only-what-browsers-have',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const lacked = file.type === 'chunk' ? LACKED.exec(file.code) : null;
      if (lacked) this.error(`${file.fileName}: not every browser we build for has ${lacked[0]}`);
    }
  },
};

/** What each lazily loaded part is called, so that a list of files says what was loaded. */
function partName({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const [, part] =
    /virtual:(.+)$|\/(react-dom)\/client\.js|\/i18n\/((?:nl|en)\/\w+)\.ts$/u
      .exec(facadeModuleId ?? '')
      ?.filter(Boolean) ?? [];
  return `assets/${part?.replaceAll('/', '-') ?? name}-[hash].js`;
}

const installable = VitePWA({
  strategies: 'generateSW',
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest: {
    name: 'Groeikompas',
    short_name: 'Groeikompas',
    description: 'Waar staat je lerende community, en wat is een goede volgende stap?',
    lang: 'nl',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf7f1',
    theme_color: '#1f5a3f',
    categories: ['education', 'productivity'],
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,woff2,svg,png,json}'],
    globIgnores: ['pictures/**'], // for readers of README.md, not for the app
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    // A first visit is taken over at once; a newer version waits until the page says so.
    clientsClaim: true,
    skipWaiting: false,
    // A file that is too large is left out without a word; then the app would not open without network.
    maximumFileSizeToCacheInBytes: 20_000_000,
  },
});

export default defineConfig({
  root: `${top}src/app`,
  publicDir: `${top}public`,
  base: './',
  plugins: [instruments(), react(), withoutPolicyInDevelopment, firstPartsAtOnce, onlyWhatBrowsersHave, installable],
  build: {
    outDir: `${top}dist`,
    emptyOutDir: true,
    // A list of what each later screen needs would weigh on the first one. After that one the worker has them all at hand.
    modulePreload: {
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
    },
    target: ['chrome87', 'edge88', 'firefox78', 'safari14'],
    rolldownOptions: {
      output: {
        chunkFileNames: partName,
        codeSplitting: { groups: FILES_OF_THE_START },
      },
      // Said when something can not be written for the browsers above: they would show an empty page.
      onLog: (level, log, handle) => {
        if (log.code === 'TOLERATED_TRANSFORM') throw new Error(`${log.id ?? ''}: ${log.message}`);
        handle(level, log);
      },
    },
  },
  test: {
    root: top,
    // By itself it leaves one core to the watcher, which is half of a small machine.
    maxWorkers: 2,
    projects: [
      {
        root: top,
        plugins: [instruments()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/ui/**', 'tests/e2e/**'],
          // Pure modules, read once per worker: parsing the instruments takes longer than most tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        root: top,
        plugins: [instruments(), react()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/{app,features,state,ui}/**/*.test.tsx'],
          setupFiles: ['tests/support/uiSetup.ts'],
        },
      },
    ],
  },
});
