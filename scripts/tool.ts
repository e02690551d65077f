import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Runs a tool from node_modules/.bin with its output on this terminal and gives its exit code. NODE_ENV is left out:
 * run.mjs has set it for itself, and a build that inherits it would carry React's development code.
 */
export function runTool(tool: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  const { NODE_ENV: _, ...inherited } = process.env
  const searchPath = `${path.resolve('node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(tool, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...inherited, ...environment, PATH: searchPath },
    shell: process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${tool}: not started: run npm ci first`, { cause })))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
