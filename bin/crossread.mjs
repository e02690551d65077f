#!/usr/bin/env node
// The command line: see docs/text-pipeline.md. Works from any folder.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commandBundle } from '../build/commandBundle.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
try {
  const { main } = await import(pathToFileURL(await commandBundle(root)).href)
  process.exitCode = await main(process.argv.slice(2), root)
} catch (cause) {
  process.stderr.write(`crossread: ${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 2
}
