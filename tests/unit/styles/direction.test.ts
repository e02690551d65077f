// The interface also runs from right to left: nothing is placed by left and right.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const PHYSICAL = [
  /(?:^|[\s;{])(?:margin|padding|scroll-margin|scroll-padding|border)-(?:left|right)\b/,
  /(?:^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:^|[\s;{])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  // Four different sides: the second is the right one, the fourth the left.
  /(?:^|[\s;{])(?:margin|padding|inset|border-width|border-color|border-style|border-radius)\s*:\s*(?<top>\S+)\s+(?<right>\S+)\s+\S+\s+(?!\k<right>\s*;)\S+\s*;/,
  // The build turns `:dir()` into a list of languages, which says nothing of the page: `[dir='rtl']` is meant.
  /:dir\(/,
  /translateX\(|translate\(\s*(?!0[\s,)])/,
]

/** Rules that place by left and right, and why they may. */
const ALLOWED: Readonly<Record<string, string>> = {}

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css')).map((file) => path.join('src', file))

/** The lines of a sheet that place by left and right; comments are no rules. */
function physicalLines(css: string): string[] {
  return css.replaceAll(/\/\*[^]*?\*\//g, '').split('\n').map((line) => line.trim())
    .filter((line) => PHYSICAL.some((pattern) => pattern.test(line) && pattern.test(line.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, (inside) => inside.replaceAll(' ', '')))))
}

describe('styles', () => {
  it('place by start and end, not by left and right', () => {
    const found = styles.flatMap((file) => physicalLines(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`))
    expect(found.filter((rule) => !Object.hasOwn(ALLOWED, rule))).toEqual([])
    expect(Object.keys(ALLOWED).filter((rule) => !found.includes(rule)), 'no longer needed').toEqual([])
  })

  it.each([
    'margin-left: 1rem;', 'padding: 0 1rem 0 2rem;', '.a { right: 0; }', 'text-align: left;', 'float: right;', 'border-left: 1px solid;',
    'border-top-left-radius: 2px;', 'transform: translateX(1rem);', 'transform: translate(10%, 0);', 'scroll-margin-right: 0;', '.a:dir(rtl) {',
  ])('would refuse %s', (line) => {
    expect(physicalLines(line)).toEqual([line])
  })

  it.each(['margin-inline-start: 1rem;', 'padding: 0 1rem 2rem 1rem;', 'padding: calc(var(--s1) * 2) 1rem;', 'inset-inline: 0;', 'text-align: start;', 'float: inline-start;', 'transform: translate(0, 50%);', '/* left: 0; */', "[dir='rtl'] .a {"])('accepts %s', (line) => {
    expect(physicalLines(line)).toEqual([])
  })
})
