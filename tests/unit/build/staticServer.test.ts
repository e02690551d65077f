import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startStaticServer, type StaticServer } from '../../../scripts/staticServer.ts'

const outer = mkdtempSync(path.join(tmpdir(), 'crossread-server-'))
const folder = path.join(outer, 'dist')
let server: StaticServer

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(outer, 'secret.txt'), 'secret')
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(path.join(folder, 'assets/a-123.js'), `export const long = '${'x'.repeat(3000)}'`)
  server = await startStaticServer({ folder, port: 0, basePath: '/sub/' })
})

afterAll(async () => {
  await server.close()
  rmSync(outer, { recursive: true })
})

it('serves pages to be asked for again, and hashed files for ever', async () => {
  const page = await fetch(server.address)
  expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
  const script = await fetch(`${server.address}assets/a-123.js`, { headers: { 'accept-encoding': 'br, gzip' } })
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(script.headers.get('content-type')).toContain('text/javascript')
  expect(script.headers.get('content-encoding')).toBe('br')
  expect((await script.text()).length).toBeGreaterThan(3000)
})

it('leads from the address without a slash to the one with it', async () => {
  const { status, headers } = await fetch(server.address.slice(0, -1), { redirect: 'manual' })
  expect([status, headers.get('location')]).toEqual([301, '/sub/'])
})

it.each(['nothing.js', 'assets', '../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '%'])('gives nothing for %s', async (wrong) => {
  expect((await fetch(server.address + wrong)).status).toBeGreaterThanOrEqual(400)
})

it('gives nothing outside its sub-path, and takes nothing in', async () => {
  expect((await fetch(server.address.replace('/sub/', '/'))).status).toBe(404)
  expect((await fetch(server.address, { method: 'POST' })).status).toBe(405)
})
