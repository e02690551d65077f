import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const declared = /@layer ([\w, ]+);/.exec(readFileSync('index.html', 'utf8'))?.[1]?.split(', ') ?? []

describe('cascade layers', () => {
  it('are put in order by the page itself, before any sheet', () => {
    const page = readFileSync('index.html', 'utf8')
    expect(declared).toEqual(['tokens', 'base', 'ui', 'parts', 'view', 'shell', 'print'])
    expect(page.indexOf('@layer')).toBeLessThan(page.indexOf('<script type="module"'))
  })

  // An unnamed rule would beat every layer, an undeclared layer all that are declared.
  it('hold every rule of every sheet', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css')).map((file) => path.join('src', file))
    expect(sheets.length).toBeGreaterThan(20)
    for (const sheet of sheets) {
      const css = readFileSync(sheet, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '').trim()
      expect(css, sheet).toMatch(/^@layer \w+ \{[\s\S]*\}$/)
      expect(declared, sheet).toContain(/^@layer (\w+)/.exec(css)?.[1])
    }
  })
})
