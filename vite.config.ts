import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'
import { cspPlugin } from './build/cspPlugin.ts'
import { inlineStylesPlugin } from './build/inlineStylesPlugin.ts'
import { messagesPlugin } from './build/messagesPlugin.ts'
import { offlinePlugin } from './build/offlinePlugin.ts'
import { prerenderPlugin } from './build/prerenderPlugin.ts'
import { scopedClassName } from './build/scopedClassName.ts'
import { storyPlugin } from './build/storyPlugin.ts'

/** Story files that `crossread build` puts into the app in place of the bundled ones. */
const givenStories = (process.env['CROSSREAD_STORIES'] ?? '').split(path.delimiter).filter((file) => file !== '')

/** What turns the sources into modules: for the reader's browser, for the prerendered page and for the tests alike. */
const sourcePlugins = (): PluginOption[] => [messagesPlugin(), storyPlugin({ given: givenStories }), react()]
const css = { modules: { generateScopedName: scopedClassName } }

export default defineConfig({
  base: './',
  css,
  plugins: [
    sourcePlugins(),
    prerenderPlugin({ plugins: sourcePlugins, css }),
    inlineStylesPlugin(),
    offlinePlugin(),
    // Last: it hashes what the others put into the page.
    cspPlugin(),
  ],
  // A worker that can load its parts when it needs them.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // All that the first screen loads in one file: compressed together it is smaller than in thirty.
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/main\.tsx$/ }] } },
    },
  },
  test: {
    // Half the cores, the default, is one of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // One set of modules for all files: they are pure, and reading them anew took a third of the time.
        // Hostile input may take its time on a busy machine: tests/unit/endsWithin.ts.
        test: { name: 'node', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          // A window of its own for each file, in one process: a process each took a third longer.
          pool: 'vmThreads',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/harness/globalSetup.ts'],
          // A page more than a small machine has cores: pages wait, for timers and the network, more than they work.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
