import { render, screen } from '@testing-library/react'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { QrCode } from '../../../src/parts/QrCode.tsx'
import { QUIET_ZONE, qrModules, qrPath } from '../../../src/parts/qrModules.ts'

const short = 'https://example.org/app/#/work/card-who-says-so'
const long = `https://example.org/app/#/work/mine?z=1abc&lesson=${'aZ3_-x'.repeat(130)}`

/** Draws the path as a browser would, eight pixels a module, and lets the reader look at the picture. */
function readBack(path: string, side: number): string {
  const scale = 8
  const width = side * scale
  const pixels = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(run)) * scale; at++) pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
    }
  }
  return decodeQR({ width, height: width, data: pixels })
}

test.each([['short', short], ['long', long]])('what is drawn reads back as the %s link', (_, link) => {
  const modules = qrModules(link) ?? expect.fail('no code')
  expect(readBack(qrPath(modules), modules.length)).toBe(link)
})

test('four light modules surround the code, and its corner is dark', () => {
  const modules = qrModules(short) ?? expect.fail('no code')
  expect(QUIET_ZONE).toBe(4)
  for (let ring = 0; ring < QUIET_ZONE; ring++) expect(modules[ring]?.some(Boolean)).toBe(false)
  expect(modules.every((row) => !row.slice(0, QUIET_ZONE).some(Boolean) && !row.slice(-QUIET_ZONE).some(Boolean))).toBe(true)
  expect(modules[QUIET_ZONE]?.[QUIET_ZONE]).toBe(true)
})

test('the code has a name, and its address in words', () => {
  render(<QrCode link={short} label="Leads to the lesson" address="example.org/app/#/work/card-who-says-so" tooLong="too long" />)
  expect(screen.getByRole('img', { name: 'Leads to the lesson' })).toBeInTheDocument()
  expect(screen.getByText('example.org/app/#/work/card-who-says-so')).toBeInTheDocument()
})

test('a link that no camera reads from paper says what to do instead', () => {
  render(<QrCode link={`${short}${'x'.repeat(900)}`} label="Leads to the lesson" tooLong="Give it as a file." />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('Give it as a file.')).toBeInTheDocument()
})
