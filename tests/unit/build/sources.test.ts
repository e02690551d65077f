import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { scopedClassName } from '../../../build/scopedClassName.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
const lengths = files
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join('src', file), 'utf8').trimEnd().split('\n').length)
  .sort((a, b) => a - b)
const quantile = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0

it('files stay short: half within 100 lines, nine tenths within 250, all within 400', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(100)
  expect(quantile(0.9)).toBeLessThanOrEqual(250)
  expect(lengths.at(-1)).toBeLessThanOrEqual(400)
})

it('no two CSS modules share a file name: their class names would collide', () => {
  const names = files.filter((file) => file.endsWith('.module.css')).map((file) => path.basename(file))
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})

it('class names depend on the file name and the local name alone', () => {
  expect(scopedClassName('row', '/anywhere/Table.module.css?used')).toBe('Table-row')
})
