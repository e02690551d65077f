import { expect, it } from 'vitest'
import { firstLoadScripts, reachedFrom } from '../../../scripts/size.ts'

it('counts the entry, what it imports statically and what the page preloads, but nothing lazy', () => {
  const page = '<script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" href="./assets/p.js">'
  const files: Record<string, string> = {
    'assets/a.js': 'import{x}from"./b.js";import"./c.js";const d=()=>import("./lazy.js")',
    'assets/b.js': 'export{x}from"./a.js"',
    'assets/c.js': '',
    'assets/p.js': '',
  }
  expect(firstLoadScripts(page, (file) => files[file] ?? '')).toEqual(['assets/a.js', 'assets/b.js', 'assets/c.js', 'assets/p.js'])
})

it('counts for a worker what it names, directly or not', () => {
  const files: Record<string, string> = { 'assets/w.js': 'import("./p-1.js");new URL("t-1.bin",import.meta.url)', 'assets/p-1.js': 'x("q-1.js")', 'assets/q-1.js': '', 'assets/t-1.bin': 'other-1.js', 'assets/other-1.js': '' }
  expect(reachedFrom(['assets/w.js'], Object.keys(files), (file) => files[file] ?? '')).toEqual(['assets/w.js', 'assets/p-1.js', 'assets/t-1.bin', 'assets/q-1.js'])
})
