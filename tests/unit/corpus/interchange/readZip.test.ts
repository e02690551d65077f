import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readZip } from '../../../../src/corpus/interchange/readZip.ts'

const small = { total: 1000, entry: 600, entries: 5 }

it('reads files in their order, stored or deflated', () => {
  const read = readZip(zipSync({ 'a.txt': strToU8('Alpha'), folder: { 'b.txt': [strToU8('Beta'), { level: 0 }] } }))
  expect(read.ok && read.entries.map(({ name, bytes }) => [name, strFromU8(bytes)])).toEqual([['a.txt', 'Alpha'], ['folder/b.txt', 'Beta']])
})

it.each(['../up.txt', 'a/../../up.txt', '/root.txt', 'C:\\drive.txt', 'a\\b.txt', 'bell\u0007.txt'])('leaves %j out, and keeps the rest', (name) => {
  const read = readZip(zipSync({ [name]: strToU8('x'), 'fine.txt': strToU8('y') }))
  expect(read).toMatchObject({ ok: true, left: [{ why: 'path' }], entries: [{ name: 'fine.txt' }] })
})

it('counts what is really produced, whatever the zip says', () => {
  const bomb = zipSync({ a: new Uint8Array(590), b: new Uint8Array(590) })
  expect(readZip(bomb, small)).toEqual({ ok: false, why: 'bomb' })
  expect(readZip(zipSync({ a: new Uint8Array(700), b: strToU8('b') }), small)).toMatchObject({ ok: true, left: [{ name: 'a', why: 'too-large' }], entries: [{ name: 'b' }] })
  expect(readZip(zipSync(Object.fromEntries(Array.from('abcdef', (name) => [name, strToU8(name)]))), small)).toEqual({ ok: false, why: 'too-many' })
})

it('stops a bomb of two hundred megabytes at its limit', () => {
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(60_000_000), 'more.txt': new Uint8Array(60_000_000) })
  expect(bomb.length).toBeLessThan(300_000)
  expect(readZip(bomb, { total: 100_000_000, entry: 50_000_000, entries: 10 })).toEqual({ ok: false, why: 'bomb' })
})

it('stops one that makes far more of its bytes than prose does, long before the limit', () => {
  const prose = Array.from({ length: 300_000 }, (_, at) => `The mayor said ${(at * 7919) % 100_003} times that bridge ${at} would stay closed. `).join('')
  expect(readZip(zipSync({ 'long.txt': strToU8(prose) }))).toMatchObject({ ok: true, entries: [{ name: 'long.txt' }] })
  expect(readZip(zipSync({ 'zeros.txt': new Uint8Array(30_000_000) }))).toEqual({ ok: false, why: 'bomb' })
})

it('tells what is no zip, and what is only part of one', () => {
  expect(readZip(strToU8('Hello'))).toEqual({ ok: false, why: 'not-zip' })
  const whole = zipSync({ 'a.txt': strToU8('Alpha '.repeat(100)) })
  expect(readZip(whole.subarray(0, 40))).toEqual({ ok: false, why: 'damaged' })
})

it('names an entry that is encrypted or packed in a way that cannot be read', () => {
  const zip = zipSync({ 'a.txt': [strToU8('Alpha'), { level: 0 }], 'b.txt': [strToU8('Beta'), { level: 0 }] })
  // The compression method of the first entry: 99 stands for AES.
  zip[8] = 99
  const read = readZip(zip)
  expect(read.ok ? read.left : []).toMatchObject([{ name: 'a.txt', why: 'unreadable' }])
})

it('never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const read = readZip(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]), small)
    expect(typeof read.ok).toBe('boolean')
  }))
})
