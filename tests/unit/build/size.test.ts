import { expect, it } from 'vitest'
import { firstLoadScripts } from '../../../scripts/size.ts'

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
