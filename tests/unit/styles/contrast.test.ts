import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const tokens = new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name ?? '', [light ?? '', dark ?? ''] as const]))

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const textPairs = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'word', 'hedge', 'contra', 'tension'].flatMap((text) => [[text, 'paper'], [text, 'wash']] as const),
  ['ink', 'accent-wash'], ['ink-2', 'accent-wash'], ['accent', 'accent-wash'], ['contra', 'contra-wash'], ['ink', 'highlight'], ['on-accent', 'accent'], ['paper', 'ink'],
] as const

// axe can't tell contrast in dark mode (it leaves it "incomplete"), so it is computed from the tokens.
describe.each([['light', 0], ['dark', 1]] as const)('contrast in the %s theme', (_name, theme) => {
  it.each(textPairs)('%s on %s is at least 4.5', (text, ground) => {
    expect(contrast(tokens.get(text)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('lines that show a control are at least 3', () => {
    expect(contrast(tokens.get('edge-line')?.[theme] ?? '', tokens.get('paper')?.[theme] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
