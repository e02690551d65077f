import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { messagesPlugin } from './build/messagesPlugin.ts'
import { scopedClassName } from './build/scopedClassName.ts'

export default defineConfig({
  base: './',
  plugins: [messagesPlugin(), react()],
  css: { modules: { generateScopedName: scopedClassName } },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
    ],
  },
})
