// A rule that cannot fail is no rule: each is broken here on purpose, in a copy of the sources, and must be refused.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PROJECT = path.resolve('.')
// All that tsconfig.json refers to must be there: where a reference is broken, import/no-cycle silently finds nothing.
const COPIED = ['src', '.oxlintrc.json', 'package.json', 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json', 'tsconfig.sw.json', 'tsconfig.node.json']
const DEPENDENCIES = 'boundaries(dependencies)'

/** What is planted: a name for it, the file, its text and the rule that must speak up; without one it must pass. */
type Plant = [what: string, file: string, text: string, rule?: string]

const PLANTS: Plant[] = [
  ['a view from another view', 'src/views/planted/Planted1.tsx', "import '../claims/ClaimsView.tsx'", DEPENDENCIES],
  ['a view from the shell', 'src/views/planted/Planted2.tsx', "import '../../app/App.tsx'", DEPENDENCIES],
  ['a view from platform', 'src/views/planted/Planted3.tsx', "import '../../platform/browserPorts.ts'", DEPENDENCIES],
  ['corpus from ui', 'src/corpus/planted4.ts', "import '../ui/Button.tsx'", DEPENDENCIES],
  ['corpus from the store', 'src/corpus/planted5.ts', "import '../store/appStore.ts'", DEPENDENCIES],
  ['corpus from locales', 'src/corpus/planted6.ts', "import '../locales/messages.ts'", DEPENDENCIES],
  ['corpus from React', 'src/corpus/planted7.ts', "import 'react'", DEPENDENCIES],
  ['corpus from Node', 'src/corpus/planted8.ts', "import 'node:fs'", DEPENDENCIES],
  ['ui from corpus', 'src/ui/Planted9.tsx', "import '../corpus/model.ts'", DEPENDENCIES],
  ['ui from corpus, types only', 'src/ui/Planted10.tsx', "export type { Story } from '../corpus/model.ts'", DEPENDENCIES],
  ['ui from the store', 'src/ui/Planted11.tsx', "import '../store/useApp.ts'", DEPENDENCIES],
  ['the store from a view', 'src/store/planted12.ts', "import '../views/claims/ClaimsView.tsx'", DEPENDENCIES],
  ['the store from platform', 'src/store/planted13.ts', "import '../platform/browserPorts.ts'", DEPENDENCIES],
  ['the shell from platform', 'src/app/planted14.ts', "import '../platform/browserPorts.ts'", DEPENDENCIES],
  ['the shell from platform, lazily', 'src/app/planted15.ts', "export const later = () => import('../platform/browserPorts.ts')", DEPENDENCIES],
  ['platform from the store', 'src/platform/planted16.ts', "import '../store/appStore.ts'", DEPENDENCIES],
  ['parts from a view', 'src/parts/Planted17.tsx', "import '../views/claims/ClaimsView.tsx'", DEPENDENCIES],
  ['locales from corpus', 'src/locales/planted18.ts', "import '../corpus/model.ts'", DEPENDENCIES],
  ['text from the store', 'src/text/planted19.ts', "import '../store/appStore.ts'", DEPENDENCIES],
  ['lessons from ui', 'src/lessons/planted20.ts', "import '../ui/Button.tsx'", DEPENDENCIES],
  ['text from Node', 'src/text/planted22.ts', "import 'node:fs'", DEPENDENCIES],
  ['text from the worker', 'src/text/planted23.ts', "import '../worker/protocol.ts'", DEPENDENCIES],
  ['text from a parser of pages', 'src/text/planted24.ts', "import 'linkedom'", DEPENDENCIES],
  ['the worker from platform', 'src/worker/planted25.ts', "import '../platform/saveFile.ts'", DEPENDENCIES],
  ['the worker from locales', 'src/worker/planted26.ts', "import '../locales/messages.ts'", DEPENDENCIES],
  ['platform from text', 'src/platform/planted27.ts', "import '../text/index.ts'", DEPENDENCIES],
  ['the command line from the worker', 'src/cli/planted28.ts', "import '../worker/protocol.ts'", DEPENDENCIES],
  ['the shell from the worker', 'src/app/planted29.ts', "import '../worker/protocol.ts'", DEPENDENCIES],
  ['a library that its folder does not use', 'src/ui/Planted21.tsx', "import 'zustand'", DEPENDENCIES],
  ['a folder that the map does not know', 'src/elsewhere/planted.ts', '', 'boundaries(no-unknown-files)'],
  ['a cycle', 'src/store/plantedOne.ts', "import { two } from './plantedTwo.ts'\nexport const one = (): number => two()", 'import(no-cycle)'],
  ['the other half of it', 'src/store/plantedTwo.ts', "import { one } from './plantedOne.ts'\nexport const two = (): number => one()", 'import(no-cycle)'],
  ['markup from a string', 'src/ui/PlantedMarkup.tsx', 'export const Planted = () => <p dangerouslySetInnerHTML={{ __html: "" }} />', 'react(no-danger)'],
  ['a default export', 'src/ui/PlantedDefault.tsx', 'export default function Planted() {\n  return null\n}', 'import(no-default-export)'],
  ['a hook behind a condition', 'src/ui/PlantedHook.tsx', "import { useState } from 'react'\nexport function Planted({ on }: { on: boolean }) {\n  if (on) useState(0)\n  return null\n}", 'rules-of-hooks'],
  ['a picture without words', 'src/ui/PlantedPicture.tsx', 'export const Planted = () => <img src="x.png" />', 'jsx-a11y(alt-text)'],
  ['a promise that nobody waits for', 'src/ui/PlantedPromise.tsx', 'export function planted() {\n  Promise.resolve(1)\n}', 'typescript(no-floating-promises)'],
  ['a file over 400 lines', 'src/ui/PlantedLong.tsx', '// a line\n'.repeat(401), 'eslint(max-lines)'],
  ['a view from corpus, store, ui and locales', 'src/views/planted/PlantedAllowed1.tsx', "import '../../corpus/model.ts'\nimport '../../store/useApp.ts'\nimport '../../ui/Button.tsx'\nimport '../../locales/messages.ts'"],
  ['the store from corpus', 'src/store/plantedAllowed2.ts', "import '../corpus/model.ts'"],
  ['the shell from a view', 'src/app/plantedAllowed3.ts', "export const later = () => import('../views/claims/ClaimsView.tsx')"],
  ['text from corpus', 'src/text/plantedAllowed4.ts', "import '../corpus/model.ts'"],
  ['the worker from text', 'src/worker/plantedAllowed5.ts', "import '../text/index.ts'"],
  ['platform from the protocol of the worker', 'src/platform/plantedAllowed6.ts', "import '../worker/protocol.ts'"],
  ['the command line from text and locales', 'src/cli/plantedAllowed7.ts', "import '../text/index.ts'\nimport '../locales/messages.ts'"],
]

const GLOBALS: Plant[] = [
  ['the DOM', 'src/corpus/plantedDom.ts', 'export const planted = document', "'document'"],
  ['Node', 'src/corpus/plantedNode.ts', 'export const planted = process', "'process'"],
  ['storage', 'src/corpus/plantedStorage.ts', 'export const planted = localStorage', "'localStorage'"],
  ['the DOM', 'src/text/plantedTextDom.ts', 'export const planted = document', "'document'"],
  ['Node', 'src/text/plantedTextNode.ts', 'export const planted = process', "'process'"],
  ['what the language has', 'src/corpus/plantedLanguage.ts', 'export const planted = new Intl.Segmenter("en")'],
]

let copy: string
let lintSaid: string[]
let compilerSaid: string[]

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'crossread-boundaries-'))
  for (const name of COPIED) cpSync(path.join(PROJECT, name), path.join(copy, name), { recursive: true })
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(copy, 'node_modules'))
  for (const [, file, text] of [...PLANTS, ...GLOBALS]) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), text.includes('export') ? `${text}\n` : `${text}\nexport const planted = 1\n`)
  }
  lintSaid = said('oxlint', ['--deny-warnings', '--format', 'unix', 'src'])
  compilerSaid = ['src/corpus', 'src/text'].flatMap((folder) => said('tsc', ['-p', folder, '--pretty', 'false']))
}, 180_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function said(tool: string, args: string[]): string[] {
  const { stdout } = spawnSync(path.join(PROJECT, 'node_modules/.bin', tool), args, { cwd: copy, encoding: 'utf8' })
  return stdout.split('\n')
}

const broken = (plants: Plant[]) => plants.filter(([, , , rule]) => rule !== undefined)
const allowed = (plants: Plant[]) => plants.filter(([, , , rule]) => rule === undefined)

describe('the linter', () => {
  it.each(broken(PLANTS))('refuses %s', (_, file, __, rule) => {
    expect(lintSaid.filter((line) => line.startsWith(file)).join('\n')).toContain(rule)
  })

  it.each(allowed(PLANTS))('allows %s', (_, file) => {
    expect(lintSaid.filter((line) => line.startsWith(file))).toEqual([])
  })
})

describe('what is known needs neither a page nor a machine: the compiler', () => {
  it.each(broken(GLOBALS))('refuses %s in corpus and text', (_, file, __, global) => {
    expect(compilerSaid.filter((line) => line.includes(path.basename(file))).join('\n')).toContain(global)
  })

  it.each(allowed(GLOBALS))('allows %s in corpus', (_, file) => {
    expect(compilerSaid.filter((line) => line.includes(path.basename(file)))).toEqual([])
  })
})
